import type { Fact } from "#schema/page";
import { fact } from "#src/input/fact";

/** Parts of an address that only say where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmpid|ocid|smid|partner|amp|output(?:type)?)$/iu;

/**
 * The address under which an article is known: what the page calls canonical where it leads to a page, else where the page came from without
 * the marks of its readers.
 *
 * @param declared what the page says, absolute or relative.
 * @param address where the page came from, or null for a file.
 */
export function canonicalAddress(declared: Fact | null, address: string | null): Fact | null {
  const own = address === null ? null : fact(tidy(new URL(address)), "url", address);
  const target = declared === null ? null : resolve(declared.value, address);
  if (target === null || declared === null) return own;
  // a canonical link to the front page is a common mistake of templates
  if (target.pathname === "/" && own !== null && new URL(own.value).pathname !== "/") return own;
  return fact(tidy(target), declared.origin, declared.evidence);
}

function resolve(link: string, base: string | null): URL | null {
  if (!URL.canParse(link, base ?? undefined)) return null;
  const url = new URL(link, base ?? undefined);
  return /^https?:$/u.test(url.protocol) ? url : null;
}

/** Parts of an address that let its holder in: never kept. */
const SECRET = /^(?:.*(?:token|secret|password|passwd|api[_-]?key|signature|session(?:id)?)|auth|key|sig|jwt|sid)$/iu;

/** Without credentials, fragment and the marks of readers. */
function tidy(url: URL): string {
  const clean = new URL(url);
  clean.username = "";
  clean.password = "";
  clean.hash = "";
  for (const name of [...clean.searchParams.keys()]) if (TRACKING.test(name) || SECRET.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
