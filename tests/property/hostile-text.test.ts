import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { analyseArticle } from "#src/language/analyse-article";
import { tokenize } from "#src/language/tokenize";
import { loadParser } from "#src/load-parser";

const parser = loadParser();
const analyse = (text: string) => analyseArticle({ id: "0".repeat(16), text, boilerplate: [] }, parser);

const hostile: Readonly<Record<string, string>> = {
  "a million letters": "a".repeat(1_000_000),
  "marks and letters without a space": "a.B-9,“é&@#/:'’".repeat(3_000),
  "ten thousand words without a full stop": "they said that the talks ".repeat(2_000),
  "only emoji": "🇺🇦👩‍👩‍👧‍👦🕊️".repeat(5_000),
  "right-to-left marks": "\u200F\u202Etalks\u202C ".repeat(3_000),
  "zero-width characters": "\u200Bta\u200Dlks\uFEFF\u2060".repeat(5_000),
  "lone surrogates": "\uD83D talks \uDE00".repeat(5_000),
  "quotation marks": "“‘\"'".repeat(5_000),
  "open brackets": "([{".repeat(10_000),
  dots: ". ".repeat(20_000),
};

describe("hostile text", () => {
  it.each(Object.keys(hostile))(
    "%s: bounded time, exact offsets",
    (name) => {
      const { text, blocks } = analyse(hostile[name] ?? "");
      let last = 0;
      for (const { start, end } of blocks.flatMap((block) => block.sentences).flatMap(({ tokens }) => tokens)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    },
    30_000,
  );

  it("tokens rebuild the text: only white space and format characters lie between them", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.constantFrom(...Object.values(hostile).map((each) => each.slice(0, 300))),
    );
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of [...tokenize(value, 0, value.length), { start: value.length, end: value.length }]) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(value.slice(last, start)).toMatch(/^[\s\p{Cf}]*$/u);
          last = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
