import { isPublicAddress } from "#src/fetch/address-guard";
import { FetchError } from "#src/fetch/fetch-error";
import type { Network } from "#src/fetch/network";
import { redactAddress } from "#src/fetch/redact-address";
import { explainError } from "#src/support/errors";

/** @throws FetchError where an address is none, is not of the web, or holds credentials. */
export function checkedUrl(address: string): URL {
  if (!URL.canParse(address)) throw new FetchError("address", `"${redactAddress(address).slice(0, 200)}" is no address.`);
  const url = new URL(address);
  if (!/^https?:$/u.test(url.protocol)) throw new FetchError("scheme", `Only http and https are fetched, not "${url.protocol}".`);
  if (url.username !== "" || url.password !== "") {
    throw new FetchError("credentials", `The address ${redactAddress(address)} came with a name or password, which would end up in reports.`, {
      remedy: "Give it without.",
    });
  }
  url.hash = "";
  return url;
}

/** Where an answer leads on to, or null. @throws FetchError where it leads out of the web. */
export function redirectOf(from: URL, location: string | undefined): URL | null {
  return location !== undefined && URL.canParse(location, from.href) ? checkedUrl(new URL(location, from).href) : null;
}

/**
 * An address to connect to, checked after the name was looked up: unless a host is allowed by name, every address of it has to be public,
 * since the system may choose any of them.
 *
 * @param allowedHosts hosts, with or without a port, whose addresses may be private.
 * @throws FetchError where the host has none, or one that is not public.
 */
export async function checkedAddress(url: URL, network: Network, allowedHosts: readonly string[]): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const addresses = await network.resolve(host).catch((cause: unknown) => {
    throw new FetchError("unknown-host", `The host ${host} can't be found: ${explainError(cause)}.`, { cause });
  });
  const [address] = addresses;
  if (address === undefined) throw new FetchError("unknown-host", `The host ${host} has no address.`);
  const isTrusted = allowedHosts.includes(host) || allowedHosts.includes(url.host);
  if (!isTrusted && !addresses.every(isPublicAddress)) {
    throw new FetchError("forbidden-address", `The host ${host} is not on the public internet.`, { remedy: "Allow it by name where it is meant." });
  }
  return address;
}
