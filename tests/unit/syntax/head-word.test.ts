import { describe, expect, it } from "@jest/globals";
import { headWord } from "#src/syntax/head-word";
import type { Tree } from "#src/syntax/tree";

/** A tree of words that all are nouns, by the index of each one's head. */
function treeOfHeads(heads: readonly number[]): Tree {
  const token = { start: 0, end: 1, upos: "NOUN", xpos: "NN", lemma: "x", relation: "dep", margin: 0 } as const;
  return { tokens: heads.map((head) => ({ ...token, head })), dependents: [] };
}

describe("headWord", () => {
  it("is the word whose head stands outside", () => {
    expect(headWord(treeOfHeads([1, 3, 1, -1]), 0, 3)).toBe(1);
  });

  it("is the first of several, and the word itself of one", () => {
    expect(headWord(treeOfHeads([3, 3, 3, -1]), 0, 3)).toBe(0);
    expect(headWord(treeOfHeads([1, -1]), 0, 1)).toBe(0);
  });
});
