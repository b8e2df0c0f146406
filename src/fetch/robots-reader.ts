import { redirectOf } from "#src/fetch/check-url";
import { FetchError } from "#src/fetch/fetch-error";
import { redactAddress } from "#src/fetch/redact-address";
import type { Answer, Question } from "#src/fetch/requester";
import { allowAll, isAllowed, parseRobots, type RobotRules } from "#src/fetch/robots";

/** A site that asks for longer pauses than this is asked as if it had asked for this. */
const MAX_CRAWL_DELAY = 30_000;
const MAX_ROBOTS_BYTES = 500_000;

/**
 * Asks each site once what robots may read there. A site without a robots.txt allows all; one whose server fails allows nothing.
 *
 * @returns a function that gives the pause in milliseconds before a page may be asked for. @throws FetchError where it may not.
 */
export function createRobotsReader(
  ask: (question: Question) => Promise<Answer>,
  userAgent: string,
  limits: { readonly delay: number; readonly maxRedirects: number },
): (url: URL) => Promise<number> {
  const sites = new Map<string, Promise<RobotRules>>();

  async function readRobots(origin: string): Promise<RobotRules> {
    let url = new URL("/robots.txt", origin);
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects++) {
      const { status, headers, bytes } = await ask({ url, headers: {}, maxBytes: MAX_ROBOTS_BYTES, pause: limits.delay, textOnly: false });
      const next = status >= 300 && status < 400 ? redirectOf(url, headers.location) : null;
      if (next === null) return rulesOf(status, bytes, url, userAgent);
      url = next;
    }
    return allowAll;
  }

  return async (url) => {
    const site = sites.get(url.origin) ?? readRobots(url.origin);
    sites.set(url.origin, site);
    const rules = await site;
    if (!isAllowed(rules, url.pathname + url.search)) {
      throw new FetchError("robots", `The site's robots.txt forbids to read ${redactAddress(url.href)}.`, { remedy: "Ask its owner." });
    }
    return Math.max(limits.delay, Math.min((rules.crawlDelay ?? 0) * 1000, MAX_CRAWL_DELAY));
  };
}

function rulesOf(status: number, bytes: Uint8Array, url: URL, userAgent: string): RobotRules {
  if (status >= 500)
    throw new FetchError("robots-unreachable", `${redactAddress(url.href)} answers ${status}, so nothing of the site is read.`, { status });
  return status === 200 ? parseRobots(new TextDecoder().decode(bytes), userAgent.toLowerCase()) : allowAll;
}
