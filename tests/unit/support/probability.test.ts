import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { logistic, softmax } from "#src/support/probability";

describe("probabilities", () => {
  it("are close to those of the machine's own exponential", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (score) => {
        expect(logistic(score)).toBeCloseTo(1 / (1 + Math.exp(-score)), 12);
      }),
    );
  });

  it("of several scores sum to 1 and keep their order", () => {
    const shares = softmax([1, -2, 30, 29.5]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect([...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))).toEqual([2, 3, 0, 1]);
  });

  it("stay within their bounds for scores of any size", () => {
    expect([logistic(-1e9), logistic(1e9)].map((share) => share >= 0 && share <= 1)).toEqual([true, true]);
  });
});
