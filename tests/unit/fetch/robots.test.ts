import { describe, expect, it } from "@jest/globals";
import { isAllowed, parseRobots } from "#src/fetch/robots";

const file = `# comment
User-agent: otherbot
Disallow: /

User-agent: Pledgegraph
User-agent: friend
Disallow: /private/ # not this
Allow: /private/open
Crawl-delay: 3
Sitemap: https://a.example/map.xml

User-agent: *
Disallow: /search
Disallow: /*.pdf$
Disallow: /a*b/c
Allow:
`;

describe("robots.txt", () => {
  const own = parseRobots(file, "pledgegraph/0.1.0");
  const others = parseRobots(file, "newcomer/1.0");

  it("takes the group that names the robot, else that of all", () => {
    expect(own.crawlDelay).toBe(3);
    expect(isAllowed(own, "/search")).toBe(true);
    expect(isAllowed(others, "/search?q=x")).toBe(false);
    expect(isAllowed(parseRobots(file, "otherbot"), "/")).toBe(false);
    expect(isAllowed(parseRobots("", "x"), "/anything")).toBe(true);
  });

  it.each([
    ["/private/x", false],
    ["/private/open/x", true],
    ["/privat", true],
  ])("lets the longest rule decide on %s", (path, allowed) => {
    expect(isAllowed(own, path)).toBe(allowed);
  });

  it.each([
    ["/paper.pdf", false],
    ["/paper.pdf?x=1", true],
    ["/axxb/c/d", false],
    ["/ab", true],
  ])("reads the marks of patterns: %s", (path, allowed) => {
    expect(isAllowed(others, path)).toBe(allowed);
  });

  it("takes no longer for a pattern of many stars", () => {
    const rules = parseRobots(`User-agent: *\nDisallow: /${"*a".repeat(900)}$`, "x");
    expect(isAllowed(rules, `/${"a".repeat(100_000)}b`)).toBe(true);
  });
});
