import { checkedUrl, redirectOf } from "#src/fetch/check-url";
import { FetchError } from "#src/fetch/fetch-error";
import type { Clock, Network, NetworkAnswer } from "#src/fetch/network";
import { redactAddress } from "#src/fetch/redact-address";
import { type Answer, createRequester, type Question } from "#src/fetch/requester";
import { createRobotsReader } from "#src/fetch/robots-reader";

/** What a server said of a page, to ask it later whether the page has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page as it was fetched. */
export interface FetchedPage {
  readonly kind: "fetched";
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly validators: Validators;
}

export type Fetched = FetchedPage | { readonly kind: "not-modified"; readonly url: string };

/** Fetches pages politely and safely. */
export interface Fetcher {
  /**
   * @param address of a page or feed.
   * @throws FetchError with the reason.
   */
  fetch(address: string): Promise<FetchedPage>;
  /**
   * The same, unless it is as it was.
   *
   * @param known what its server said when it was last taken over; give it only where that is still there.
   */
  fetchChanged(address: string, known: Validators): Promise<Fetched>;
}

export interface FetchLimits {
  readonly maxBytes: number;
  /** For one answer, its body included. */
  readonly timeout: number;
  /** Between two requests to one host; its robots.txt may ask for more. */
  readonly delay: number;
  readonly maxRedirects: number;
}

export interface FetcherOptions {
  readonly network: Network;
  readonly clock: Clock;
  /** "pledgegraph/0.1.0": who asks. */
  readonly userAgent: string;
  /** Hosts, with or without a port, whose addresses may be private: an intranet's, or a test's. */
  readonly allowedHosts?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
}

const LIMITS: FetchLimits = { maxBytes: 10_000_000, timeout: 20_000, delay: 1000, maxRedirects: 5 };

/** A fetcher that keeps, as long as it lives, what each site's robots.txt says and when its hosts were last asked. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const ask = createRequester({ ...options, allowedHosts: options.allowedHosts ?? [], timeout: limits.timeout });
  const permission = createRobotsReader(ask, options.userAgent, limits);

  async function step(url: URL, known: Validators | undefined): Promise<Fetched | URL> {
    const pause = await permission(url);
    const answer = await ask({ ...questionOf(url, known), maxBytes: limits.maxBytes, pause });
    return outcomeOf(answer, url);
  }

  async function follow(address: string, known?: Validators): Promise<Fetched> {
    let url = checkedUrl(address);
    const seen = new Set<string>();
    while (seen.size <= limits.maxRedirects) {
      if (seen.has(url.href)) throw new FetchError("redirect-loop", `${redactAddress(address)} leads round in a circle.`);
      seen.add(url.href);
      const found = await step(url, known);
      if (!(found instanceof URL)) return found;
      url = found;
    }
    throw new FetchError("too-many-redirects", `${redactAddress(address)} leads on more than ${limits.maxRedirects} times.`);
  }

  return {
    async fetch(address) {
      const found = await follow(address);
      if (found.kind === "fetched") return found;
      throw new FetchError("status", `${redactAddress(address)} answers 304 to a question without conditions.`, { status: 304 });
    },
    fetchChanged: follow,
  };
}

function questionOf(url: URL, known: Validators | undefined): Pick<Question, "url" | "headers" | "textOnly"> {
  const headers = {
    ...(known?.etag ? { "if-none-match": known.etag } : {}),
    ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
  };
  return { url, headers, textOnly: true };
}

/** The page, or where it leads on to. */
function outcomeOf({ status, headers, bytes }: Answer, url: URL): Fetched | URL {
  if (status === 304) return { kind: "not-modified", url: url.href };
  if (status === 200)
    return { kind: "fetched", url: url.href, contentType: headers["content-type"] ?? null, bytes, validators: validatorsOf(headers) };
  const next = status >= 300 && status < 400 ? redirectOf(url, headers.location) : null;
  if (next === null) throw new FetchError("status", `${redactAddress(url.href)} answers ${status}.`, { status });
  return next;
}

function validatorsOf(headers: NetworkAnswer["headers"]): Validators {
  return { etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null };
}
