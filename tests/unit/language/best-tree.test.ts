import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bestTree, isTree } from "#src/language/best-tree";

const at = (scores: Float32Array, n: number, word: number, head: number): number => scores[word * (n + 1) + head] ?? 0;

/** The highest sum of scores over all trees with one root, by trying every choice of heads. */
function highestSum(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < (n + 1) ** n; code++) {
    const heads = Int32Array.from({ length: n }, (_, i) => Math.floor(code / (n + 1) ** i) % (n + 1));
    if (heads.some((head, i) => head === i + 1) || !isTree(heads)) continue;
    best = Math.max(best, sumOf(scores, n, heads));
  }
  return best;
}

function sumOf(scores: Float32Array, n: number, heads: Int32Array): number {
  return heads.reduce((sum, head, i) => sum + at(scores, n, i, head), 0);
}

describe("bestTree", () => {
  it("is a tree with one root and the highest sum of scores", () => {
    const matrix = fc
      .integer({ min: 1, max: 4 })
      .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })));
    fc.assert(
      fc.property(matrix, ([n, values]) => {
        const scores = Float32Array.from(values);
        const heads = bestTree(scores, n);
        expect(isTree(heads)).toBe(true);
        expect(sumOf(scores, n, heads)).toBe(highestSum(scores, n));
      }),
      { numRuns: 300 },
    );
  });

  it("tells trees from what is none", () => {
    expect(isTree(Int32Array.of(2, 0, 2))).toBe(true);
    expect(isTree(Int32Array.of(2, 1, 0))).toBe(false);
    expect(isTree(Int32Array.of(0, 0))).toBe(false);
    expect(isTree(Int32Array.of(2, 1))).toBe(false);
  });
});
