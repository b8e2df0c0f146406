import { packageVersion } from "#src/cli/package-version";
import { createFetcher, type Fetcher, type FetchLimits } from "#src/fetch/create-fetcher";
import { nodeClock, nodeNetwork } from "#src/fetch/node-network";

/** What `ingest` and `extract` read, for their help. */
export const INPUTS =
  "articles: Markdown, text, HTML, JSONL, WARC, RSS and Atom files, folders of them, globs, addresses of pages and feeds, or - for standard input";

/** The fetcher of the command line. @param allowedHosts hosts that may have a private address. */
export function webFetcher(allowedHosts: readonly string[], limits: Partial<FetchLimits> = {}): Fetcher {
  return createFetcher({ network: nodeNetwork, clock: nodeClock, userAgent: `pledgegraph/${packageVersion()}`, allowedHosts, limits });
}
