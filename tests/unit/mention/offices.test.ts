import { describe, expect, it } from "@jest/globals";
import { extractText } from "#tests/support/extract-text";

const mentions = (text: string, date?: string): string[] => extractText(text, date).entities.mentions.map(({ surface, id }) => `${surface}=${id}`);

describe("roles without a name", () => {
  it.each([
    ["by an adjective", "The Turkish president visited Oslo.", "2018-06-01", "Turkish president=person:recep-tayyip-erdogan"],
    ["by a possessor", "Ukraine's president visited Oslo.", "2025-06-01", "Ukraine's president=person:volodymyr-zelenskyy"],
    ["by an of", "The president of Ukraine visited Oslo.", "2016-06-01", "president of Ukraine=person:petro-poroshenko"],
    ["by the person beside it", "The Norwegian defence minister, Anna Kral, resigned.", "2025-06-01", "Norwegian defence minister=person:anna-kral"],
    [
      "by the article's own words",
      "Norwegian Defence Minister Anna Kral resigned. The Norwegian defence minister had lied.",
      "2025-06-01",
      "Norwegian defence minister=person:anna-kral",
    ],
    ["as the state where nobody is known", "The Norwegian ambassador protested.", "2025-06-01", "Norwegian ambassador=state:NOR"],
  ])("%s: %s", (_what, text, date, expected) => {
    expect(mentions(text, date)).toContain(expected);
  });

  it.each(["Turkish President Jan Kos spoke in Oslo.", "The Turkish president palace burned."])("none in: %s", (text) => {
    expect(extractText(text).entities.mentions.filter(({ kind }) => kind === "description")).toEqual([]);
  });
});
