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
    ["Reporting by Jon Vale; editing by Ida Holm", "editing-note"],
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

  it("cuts the address of a Markdown link and keeps its words", () => {
    const text = "Norway [pledged missiles](https://example.org/a) on Monday.";
    const [cut] = findBoilerplate(text);
    expect(text.slice(cut?.start, cut?.end)).toBe("](https://example.org/a)");
  });
});
