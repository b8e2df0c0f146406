import { describe, expect, it } from "@jest/globals";
import { findBoilerplate } from "#src/article/find-boilerplate";

const rulesOf = (line: string): string[] => findBoilerplate(`A first line of the story.\n${line}\nA last line.`).map(({ rule }) => rule);

describe("findBoilerplate", () => {
  it.each([
    ["Also read: Lisbon summit opens under heavy guard", "related-link"],
    ["* Read more: what the pact says", "related-link"],
    ["Sign up for our morning briefing and never miss a story in your inbox", "newsletter-pitch"],
    ["Photo: Anna Kral / Northern Wire", "photo-credit"],
    ["© 2026 The Daily Example. All rights reserved.", "copyright"],
    ["Share this article", "share-bar"],
    ["READ OUR SPECIAL REPORT ON THE WAR AND ITS COSTS", "all-caps-insert"],
    ["![A map](map.png)", "markdown-image"],
  ])("cuts %j as %s", (line, rule) => {
    expect(rulesOf(line)).toEqual([rule]);
  });

  it.each([
    "Ministers read more than one draft before they agreed.",
    "The photo shows the two leaders after they signed the treaty.",
    "NATO said it would send troops.",
    "He promised to share intelligence with Kyiv.",
    "Norway will support our allies, she said.",
    "The EU signed up to the pact in the daily session, a newsroom source said.",
  ])("keeps %j", (line) => {
    expect(rulesOf(line)).toEqual([]);
  });

  it("cuts what comes after the story, not a list within it or a list of sentences", () => {
    const cuts = (text: string): string[] => findBoilerplate(text).map(({ start, end }) => text.slice(start, end));
    const story = "Norway pledged missiles.\n\n* It covers training\n* It covers arms\n\nThe talks go on.";
    expect(cuts(story)).toEqual([]);
    expect(cuts(`${story}\n\n* Snow closes the pass\n* Cup final moved to May`)).toEqual(["* Snow closes the pass", "* Cup final moved to May"]);
    expect(cuts(`${story}\n\n* The pact covers training.\n* It costs nothing.`)).toEqual([]);
    expect(cuts(`${story}\n\nReporting by Jon Vale\n\nStorm hits coast.`)).toEqual(["Reporting by Jon Vale", "Storm hits coast."]);
    expect(cuts(`${story}\n* 10 minutes ago Storm hits coast`)).toEqual(["* 10 minutes ago Storm hits coast"]);
  });

  it("keeps a long paragraph that mentions furniture", () => {
    expect(rulesOf(`${"Norway pledged missiles to Ukraine. ".repeat(20)}Sign up for our newsletter, the site said.`)).toEqual([]);
  });

  it("takes no longer for a line without end", () => {
    expect(findBoilerplate(`A story.\n${"A B ".repeat(500_000)}`)).toEqual([]);
  });

  it("cuts the address of a Markdown link and keeps its words", () => {
    const text = "Norway [pledged missiles](https://example.org/a) on Monday.";
    const [cut] = findBoilerplate(text);
    expect(text.slice(cut?.start, cut?.end)).toBe("](https://example.org/a)");
  });
});
