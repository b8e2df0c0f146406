/** Parts of an address that let its holder in. */
const SECRET = /^(?:.*(?:token|secret|password|passwd|api[_-]?key|signature|session(?:id)?)|auth|key|sig|jwt|sid)$/iu;

/** An address as it may stand in reports and logs: without credentials, and with secrets of its query blotted out. */
export function redactAddress(address: string): string {
  if (!URL.canParse(address)) return address.replace(/\/\/[^/@\s]*@/gu, "//");
  const url = new URL(address);
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (SECRET.test(name)) url.searchParams.set(name, "hidden");
  return url.href;
}

/** Whether an input is an address of the web and not a path. */
export function isWebAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}
