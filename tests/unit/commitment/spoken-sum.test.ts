import { describe, expect, it } from "@jest/globals";
import { clusterClaims } from "#src/commitment/cluster-claims";
import { meansFullSum, spokenSum } from "#src/commitment/spoken-sum";
import { claimOf, evidenceOf } from "#tests/support/claims";

describe("the sum that a claim speaks of", () => {
  it.each([
    ["donors have paid $510 million of the $1.4 billion that they promised", 510e6, 1.4e9],
    ["Oslo has paid 60 million, half of its pledge", 60e6, 120e6],
    ["puts the contingent at 9,000 troops, not the 15,000 of the plan", 9000, 15_000],
    ["Norway promised 300 million", 300e6, 300e6],
    ["Norway promised 2 million of the 300 shells", 2e6, 2e6],
  ])("%s", (quote, amount, expected) => {
    expect(spokenSum(claimOf({ quote, amount, unit: "USD" }))).toEqual({ unit: "USD", amount: expected });
  });

  it("is none without a sum, and the full sum is its article's largest", () => {
    expect(spokenSum(claimOf())).toBeNull();
    expect(meansFullSum(claimOf({ quote: "asked Berlin to put the full amount in a contract" }))).toBe(true);
    expect(meansFullSum(claimOf({ quote: "asked Berlin for a contract" }))).toBe(false);
  });
});

describe("clusters by sums", () => {
  const clusters = (...evidence: ReturnType<typeof evidenceOf>[]): string[][] =>
    clusterClaims(evidence, () => false).map((cluster) => cluster.evidence.map(({ claim }) => claim.quote));
  const money = { unit: "EUR", currency: "EUR" };

  it("take a payment for what it pays, and a further sum for another", () => {
    const pledge = evidenceOf("2026-03-12", { quote: "Oslo promised 210 million euros", amount: 210e6, ...money });
    const paid = {
      articleId: "b".repeat(16),
      quote: "transferred the whole of its 210 million euros",
      amount: 210e6,
      status: "delivered",
      ...money,
    } as const;
    const more = { articleId: "b".repeat(16), quote: "promised a further 90 million", amount: 90e6, start: 60, end: 90, ...money } as const;
    expect(
      clusters(pledge, evidenceOf("2026-05-12", paid), evidenceOf("2026-05-12", more))
        .map((cluster) => cluster.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it("don't tell one force from another by how many it has, nor what is excluded by what is included", () => {
    const force = { kind: "force_deployment", amount: 9000, unit: "troops" } as const;
    expect(
      clusters(evidenceOf("2026-03-12", { quote: "a", ...force }), evidenceOf("2026-03-20", { quote: "b", ...force, amount: 15_000 })),
    ).toHaveLength(1);
    const excluded = { quote: "it contains no obligation", negated: true };
    expect(clusters(evidenceOf("2026-03-12", { quote: "a" }), evidenceOf("2026-03-12", excluded))).toHaveLength(2);
  });
});
