import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findBoilerplate } from "#src/article/find-boilerplate";
import { normaliseBody } from "#src/article/normalise-body";
import { analyseArticle } from "#src/language/analyse-article";
import { loadParser } from "#src/load-parser";

const parser = loadParser();

/** Text that is hostile and text that looks like news, mixed. */
const fragment = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "Norway pledged missiles. ",
    "“We agreed,” ",
    "U.S. ",
    "’s",
    "\n\n",
    "\n* ",
    "# ",
    "Also read: x\n",
    "\uD800",
    "\u200F",
    "\u200B",
    "🇺🇦",
    "[a](https://b.c/d) ",
    '"',
    "Mr. ",
  ),
);
const body = fc.array(fragment, { maxLength: 30 }).map((parts) => normaliseBody(parts.join("")));
const article = (text: string) => ({ id: "0".repeat(16), text, boilerplate: [...findBoilerplate(text)] });

describe("offsets into the one text", () => {
  it("tokens lie in their sentence, sentences in their block, in order, without overlap; nothing but white space is between tokens", () => {
    fc.assert(
      fc.property(body, (text) => {
        const { blocks } = analyseArticle(article(text), parser);
        let last = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          for (const sentence of block.sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(last);
            last = sentence.start;
            for (const token of sentence.tokens) {
              expect(token.start).toBeGreaterThanOrEqual(last);
              expect(token.end).toBeGreaterThan(token.start);
              last = token.end;
            }
            expect(last).toBeLessThanOrEqual(sentence.end);
            last = sentence.end;
          }
          expect(last).toBeLessThanOrEqual(block.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("what is neither boilerplate nor Markdown's own marks is in a token: nothing of the text is lost", () => {
    fc.assert(
      fc.property(body, (text) => {
        const value = article(text);
        const covered = new Uint8Array(text.length);
        for (const cut of value.boilerplate) covered.fill(1, cut.start, cut.end);
        for (const block of analyseArticle(value, parser).blocks)
          for (const sentence of block.sentences) for (const token of sentence.tokens) covered.fill(1, token.start, token.end);
        const lost = [...covered.keys()].filter((at) => covered[at] === 0 && /[\p{L}\p{N}]/u.test(text.charAt(at)));
        // a list number ("1. ") is a mark of Markdown
        expect(lost.filter((at) => !/^\s*>*\s*\d{1,2}[.)]?$/u.test(text.slice(text.lastIndexOf("\n", at) + 1, at + 1)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("normalising a body twice is the same as once", () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), (parts) =>
        expect(normaliseBody(normaliseBody(parts.join("")))).toBe(normaliseBody(parts.join(""))),
      ),
    );
  });
});
