/** What a site's robots.txt says to one robot. */
export interface RobotRules {
  readonly rules: readonly { readonly allow: boolean; readonly path: string }[];
  /** Seconds between two requests, or null. */
  readonly crawlDelay: number | null;
}

export const allowAll: RobotRules = { rules: [], crawlDelay: null };

/** More lines than any site has. */
const MAX_LINES = 20_000;

/**
 * Rules of a robots.txt for a robot, by RFC 9309: the group that names it, else that of all robots.
 *
 * @param name the robot's name in lower case.
 */
export function parseRobots(text: string, name: string): RobotRules {
  const own = collect(text, (agent) => agent !== "*" && name.startsWith(agent));
  return own.found ? own.rules : collect(text, (agent) => agent === "*").rules;
}

function collect(text: string, isFor: (agent: string) => boolean): { found: boolean; rules: RobotRules } {
  const rules: { allow: boolean; path: string }[] = [];
  let crawlDelay: number | null = null;
  let found = false;
  let applies = false;
  let inAgents = false;
  for (const line of text.split(/\r\n?|\n/u, MAX_LINES)) {
    const [, key = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/u.exec(line.slice(0, 2000)) ?? [];
    const field = key.toLowerCase();
    if (field === "user-agent") {
      applies = (inAgents && applies) || isFor(value.toLowerCase());
      found ||= applies;
      inAgents = true;
      continue;
    }
    if (field !== "") inAgents = false;
    if (!applies) continue;
    if (/^(?:dis)?allow$/u.test(field) && value !== "") rules.push({ allow: field === "allow", path: value });
    if (field === "crawl-delay" && Number(value) >= 0) crawlDelay = Number(value);
  }
  return { found, rules: { rules, crawlDelay } };
}

/** Whether the rules let a robot read a path with its query: the longest rule that fits decides, and of two equal ones that which allows. */
export function isAllowed({ rules }: RobotRules, path: string): boolean {
  const fitting = rules.filter((rule) => fits(rule.path, path));
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
  const deciding = fitting.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

/** "*" stands for any run of characters, "$" at the end for the end; matched part by part, so that no pattern takes long. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const [first = "", ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const next = path.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  if (!anchored) return true;
  const last = rest.at(-1);
  return last === undefined ? path.length === first.length : path.endsWith(last) && path.length - last.length >= at - last.length;
}
