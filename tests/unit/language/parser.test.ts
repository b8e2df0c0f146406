import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { MAX_SENTENCE_WORDS } from "#src/language/network";
import { createParser } from "#src/language/parser";
import { readWeights } from "#src/language/read-weights";
import { loadParser } from "#src/load-parser";
import { InputError } from "#src/support/errors";
import { phenomena } from "../../support/phenomena.ts";

const parser = loadParser();
const sentences = phenomena.map(({ text }) =>
  text
    .replace(/([.,’'“”])/gu, " $1 ")
    .trim()
    .split(/\s+/u),
);

describe("the parser", () => {
  it("gives the same trees on every machine and in every run", () => {
    const hash = createHash("sha256")
      .update(JSON.stringify(parser.parse(sentences)))
      .digest("hex");
    expect(hash).toBe("328169423441348bfad76badf1907b9411d1f9a086ef55ae05f720c53d963632");
  });

  it("gives a sentence the same tree alone and among others, in any order", () => {
    const together = parser.parse(sentences);
    expect(parser.parse([...sentences].reverse())).toEqual([...together].reverse());
    expect(sentences.map((sentence) => parser.parse([sentence])[0])).toEqual(together);
  });

  it("gives one tree with one root, whatever the words are", () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8, unit: "binary" }),
      fc.constantFrom("said", "the", "\uD800", "🇺🇦", "the".repeat(40)),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const [tree] = parser.parse([words]);
        expect(tree?.words.filter(({ head }) => head === -1).map(({ relation }) => relation)).toEqual(["root"]);
        for (const start of words.keys()) expect(reachesRoot(tree?.words.map(({ head }) => head) ?? [], start)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("takes the longest sentence", () => {
    expect(parser.parse([Array.from({ length: MAX_SENTENCE_WORDS }, (_, i) => (i % 2 ? "very" : "old"))])[0]?.words).toHaveLength(MAX_SENTENCE_WORDS);
  });

  it("knows common words from names", () => {
    expect(["government", "russia", "qwxyz"].map(parser.isCommon)).toEqual([true, false, null]);
  });

  it("refuses what are no weights", () => {
    expect(() => createParser(new Uint8Array([1, 2, 3]))).toThrow(InputError);
    expect(() => readWeights(new TextEncoder().encode("PGW1\u0004\u0000\u0000\u0000{}  "))).toThrow(InputError);
  });
});

function reachesRoot(heads: readonly number[], start: number): boolean {
  let at = start;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === -1) return true;
    at = heads[at] ?? -1;
  }
  return false;
}
