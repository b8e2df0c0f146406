import { describe, expect, it } from "@jest/globals";
import { tokenize } from "#src/language/tokenize";

const words = (text: string): string =>
  tokenize(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");

describe("tokenize", () => {
  it.each([
    ["Kyiv’s allies don't agree.", "Kyiv|’s|allies|do|n't|agree|."],
    ["They cannot and won’t pay", "They|can|not|and|wo|n’t|pay"],
    ["The allies’ aid", "The|allies|’|aid"],
    ["Mr. Kos met Gen. J. Berg", "Mr.|Kos|met|Gen.|J.|Berg"],
    ["the U.S. at 5 p.m. on Jan. 5", "the|U.S.|at|5|p.m.|on|Jan.|5"],
    ["No. 10 said no. The end", "No.|10|said|no|.|The|end"],
    ["a no-fly zone and a non-binding vote", "a|no|-|fly|zone|and|a|non-binding|vote"],
    ["pro-Moscow, re-elected, ex-minister", "pro-Moscow|,|re-elected|,|ex-minister"],
    ["$1,200.50 or €16bn, up 3.5%", "$|1,200.50|or|€|16|bn|,|up|3.5|%"],
    ["on 9/11 at 10:30, the 1990s, the 3rd", "on|9/11|at|10:30|,|the|1990s|,|the|3rd"],
    ["the G7, the F-16 and R&D", "the|G7|,|the|F|-|16|and|R&D"],
    ["see https://example.org/a?b=1. Or press@example.org!", "see|https://example.org/a?b=1|.|Or|press@example.org|!"],
    ["@kos wrote #peace", "@kos|wrote|#peace"],
    ["Wait... what?! — “Yes”", "Wait|...|what|?!|—|“|Yes|”"],
    ["O'Brien and d’Orsay", "O'Brien|and|d’Orsay"],
    ["I'm sure they'll say we've lost", "I|'m|sure|they|'ll|say|we|'ve|lost"],
  ])("%s", (text, expected) => expect(words(text)).toBe(expected));

  it("keeps format characters inside a word and drops them between words", () => {
    expect(words("peace\u00ADful \u200B\u200F talks\u200B.")).toBe("peace\u00ADful|talks\u200B|.");
  });

  it("gives offsets of the whole text", () => {
    expect(tokenize("Yes. No.", 5, 8)).toEqual([
      { start: 5, end: 7 },
      { start: 7, end: 8 },
    ]);
  });
});
