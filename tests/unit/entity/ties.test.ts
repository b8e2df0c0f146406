import { describe, expect, it } from "@jest/globals";
import { extractText } from "#tests/support/extract-text";

const ties = (text: string): string[] =>
  extractText(text).entities.ties.map(({ type, parties, label, takenUp }) => `${type} ${label}: ${parties.join(" ")}${takenUp ? " (taken up)" : ""}`);

describe("ties between actors", () => {
  it.each([
    ["an office", "Norwegian Prime Minister Anna Kral resigned.", "office prime minister: person:anna-kral state:NOR"],
    ["an agreement by its makers", "Norway and Poland signed a pact.", "agreement pact: state:NOR state:POL"],
    ["an agreement by between", "A deal between Norway and Poland is near.", "agreement deal: state:NOR state:POL"],
    ["talks by with", "Norway held talks with Poland.", "talks talk: state:POL state:NOR"],
    ["support", "Norway backed Poland.", "supports back: state:NOR state:POL"],
    ["opposition", "Norway condemned Poland.", "opposes condemn: state:NOR state:POL"],
    ["a gift", "Norway sent tanks to Poland.", "gives send: state:NOR state:POL"],
  ])("%s: %s", (_what, text, expected) => {
    expect(ties(text)).toContain(expected);
  });

  it("takes up the parties of the last agreement", () => {
    expect(ties("Norway and Poland signed a pact. The pact will hold.")).toContain("agreement pact: state:NOR state:POL (taken up)");
  });

  it.each(["Norway did not back Poland.", "Norway closed the deal quickly.", "The pact reached in 1990 is old."])("none in: %s", (text) => {
    expect(ties(text)).toEqual([]);
  });

  it("stand where the words stand", () => {
    const { article, entities } = extractText("Norway backed Poland.");
    expect(entities.ties.map(({ start, end }) => article.text.slice(start, end))).toEqual(["backed"]);
  });
});
