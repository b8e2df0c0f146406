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
    ["* ### Coast towns count the cost", "related-link"],
    ["In case you missed it: the harbour strike in five maps", "related-link"],
    ["Follow our coverage of the talks on Telegram and WhatsApp", "follow-pitch"],
    ["The Osen Letter is your guide to the far north of politics. Sign up here.", "newsletter-pitch"],
    ["Mail   Facebook   Twitter / X   LinkedIn", "share-bar"],
    ["Ida Falk and Jon Vale contributed reporting.", "contribution-note"],
    ["The views expressed in this essay are solely those of the author.", "disclaimer"],
    ["_This live blog is no longer being updated._", "live-notice"],
    ["Published on: 04/05/2031 - 06:59 Updated: 05/05/2031", "time-stamp"],
    ["4 min read", "time-stamp"],
    ["* The northern pact, a primer (347 KB, PDF)", "download-link"],
    ["The article that you requested is no longer available.", "error-notice"],
    ['* [](https://example.org/share?u=the talks "Share")', "empty-link"],
    ["This site sets cookies to show you advertisements that suit you.", "site-notice"],
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
    "The regulator said that websites must ask their users before they store cookies for advertising.",
    "Follow the money, and the pledge to Osen looks smaller than it did.",
    "Photo: Ministers of the five states line up in Osen before they signed the pact on Monday.",
    "The two sides published 40 pages of terms on Monday.",
    "Norway and Osen Sign the Harbour Pact",
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

  it("cuts runs of other stories' headlines, and keeps a list of names with their offices", () => {
    const headlines = [
      "Snow closes the northern pass",
      "Cup final moved to a Monday",
      "Why the price of bread has doubled",
      "Strike in Osen enters third week",
    ];
    const cuts = (lines: readonly string[]): string[] =>
      findBoilerplate(["Oslo pledges missiles to Osen", "The pledge covers ten of them.", ...lines, "The talks go on."].join("\n")).map(
        ({ rule }) => rule,
      );
    expect(cuts(headlines)).toEqual([]);
    expect(cuts([...headlines, "Mayor of Osen to leave 'next week'"])).toEqual(Array(5).fill("headline-list"));
    expect(
      cuts(["* Harbour Strike in Osen Enters Third Week", "* Mayor Will Leave Office as Talks Stall", "* Price of Bread Doubles in the Far North"]),
    ).toEqual(Array(3).fill("headline-list"));
    expect(cuts(["The harbour was closed after the...", "The mayor told the council that..."])).toEqual(["teaser-list", "teaser-list"]);
    const names = ["Ida Falk", "Jon Vale", "Per Holm", "Eva Lund", "Tor Berg"].map((name) => `${name}, Prime Minister of Osen`);
    expect(cuts(names)).toEqual([]);
  });

  it("cuts what a notice of the site goes on with", () => {
    const notice = "We and our partners use cookies on this website.\nMaximum storage duration: 3 months\n\nThe ministers signed the pact.";
    const text = `Oslo pledged missiles.\n${notice}`;
    expect(findBoilerplate(text).map(({ start, end }) => text.slice(start, end))).toEqual(notice.split("\n").slice(0, 2));
  });

  it("cuts an author's note behind the story only", () => {
    const story = "A first line.\nJon Vale is the director of the harbour.\nHe spoke.\nThe strike went on.\nTalks failed.\nNobody came.";
    expect(findBoilerplate(story)).toEqual([]);
    expect(findBoilerplate(`${story}\n_Ida Falk is a senior fellow at the Osen Institute._`).map(({ rule }) => rule)).toEqual(["author-note"]);
  });

  it.each([
    ["The ministers met in Osen on May 4, 2031. Pool/Anna Kral via REUTERS", "Pool/Anna Kral via REUTERS"],
    ["Ministers line up in Osen on May 4, 2031.Anna Kral—Getty Images", "Anna Kral—Getty Images"],
    [
      "Photo: Ministers of the five states wait at Osen for the ferry to the talks, which was late. Anna Kral / Northern Wire",
      "Anna Kral / Northern Wire",
    ],
    ["Attacks in the past week. Source: Air Force of Osen", "Source: Air Force of Osen"],
    ["So ends the strike. • Ida Falk is a senior reporter in Osen", "• Ida Falk is a senior reporter in Osen"],
    ["Harbour Strike Enters Third Week in Osen The mayor pledged to pay the men.", "Harbour Strike Enters Third Week in Osen "],
  ])("cuts within the line %j", (line, cut) => {
    const text = `A first line.\n${line}\nA last line.`;
    expect(findBoilerplate(text).map(({ start, end }) => text.slice(start, end))).toEqual([cut]);
  });

  it.each([
    "Norwegian Prime Minister Ida Falk and Swedish Foreign Minister Jon Vale said they would pay.",
    "The text was seen by Reuters and AFP before the talks.",
    "The deal was brokered by Oslo. Sources: none of them would speak, he said.",
  ])("keeps all of %j", (line) => {
    expect(rulesOf(line)).toEqual([]);
  });
});
