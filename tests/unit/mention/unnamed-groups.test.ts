import { describe, expect, it } from "@jest/globals";
import { extractText } from "#tests/support/extract-text";

const groups = (text: string): string[] =>
  extractText(text)
    .entities.mentions.filter(({ id }) => id.startsWith("group:"))
    .map(({ surface, id }) => `${surface}=${id}`);

describe("unnamed groups", () => {
  it.each([
    ["European leaders met in Brussels on Monday.", ["European leaders=group:european-leaders"]],
    ["Western countries promised more arms.", ["Western countries=group:western-countries"]],
    ["Kyiv’s allies and Ukraine's allies are the same.", ["Kyiv’s allies=group:ukraines-allies", "Ukraine's allies=group:ukraines-allies"]],
    ["NATO allies pledged to send troops.", ["NATO allies=group:nato-allies"]],
    ["Libyan rebels and the Syrian opposition agreed to talk.", ["Libyan rebels=group:libyan-rebels", "Syrian opposition=group:syrian-opposition"]],
    ["Libya called a vote. Libya blamed the opposition.", ["opposition=group:libyan-opposition"]],
    [
      "Libya blamed the democratic opposition. The opposition denied it.",
      ["democratic opposition=group:democratic-opposition", "opposition=group:democratic-opposition"],
    ],
    ["Libya and Chad called a vote. The opposition denied it.", ["opposition=group:opposition"]],
  ])("%s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it.each([
    "The leaders met on Monday in the city.",
    "Russian officials protested in Moscow.",
    "Turkish diplomats went home.",
    "The tax met opposition from farmers in Oslo.",
    "The team's allies were other players in the game.",
  ])("none in: %s", (text) => {
    expect(groups(text)).toEqual([]);
  });
});
