import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Claim } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { findParts } from "#src/commitment/find-parts";
import { evidenceOf } from "#tests/support/claims";

const euros = (amount: number, quote: string, more: Partial<Claim> = {}): Partial<Claim> => ({
  amount,
  unit: "EUR",
  currency: "EUR",
  quote,
  ...more,
});
const pledge = evidenceOf("2026-01-01", euros(100e6, "Oslo pledged 100 million euros for a bridge"));
const tranche = evidenceOf("2026-03-01", euros(20e6, "Oslo paid the first 20 million euros for the bridge", { status: "delivered" }));
/** "part < whole" by their places among the commitments, of one claim each. */
const parts = (...evidence: Evidence[]): string[] =>
  findParts(evidence.map((entry, at) => ({ id: String(at), evidence: [entry] }))).map(({ part, whole }) => `${part} < ${whole}`);

describe("findParts", () => {
  it("ties a tranche to the pledge of the same parties and purpose that came before it", () => {
    expect(parts(pledge, tranche)).toEqual(["1 < 0"]);
    const shared = evidenceOf("2026-01-01", {
      ...euros(100e6, "Oslo and Stockholm pledged 100 million euros for a bridge"),
      promisors: ["state:NOR", "state:SWE"],
    });
    expect(parts(shared, tranche)).toEqual(["1 < 0"]);
  });

  it.each<[string, Evidence, Evidence]>([
    ["without words of a part", pledge, evidenceOf("2026-03-01", euros(20e6, "Oslo paid 20 million euros for the bridge"))],
    ["of another purpose", pledge, evidenceOf("2026-03-01", euros(20e6, "Oslo paid the first 20 million euros for the harbour"))],
    [
      "of another currency",
      pledge,
      evidenceOf("2026-03-01", { ...euros(20e6, "the first 20 million dollars for the bridge"), unit: "USD", currency: "USD" }),
    ],
    ["of other parties", pledge, evidenceOf("2026-03-01", { ...euros(20e6, "paid the first 20 million for the bridge"), promisors: ["state:SWE"] })],
    ["before the pledge", evidenceOf("2026-04-01", { ...pledge.claim }), tranche],
    ["years after it", evidenceOf("2023-04-01", { ...pledge.claim }), tranche],
    ["of what is only demanded", evidenceOf("2026-01-01", { ...pledge.claim, status: "demanded" }), tranche],
    ["that is denied", pledge, evidenceOf("2026-03-01", { ...tranche.claim, negated: true })],
    ["no smaller than it", pledge, evidenceOf("2026-03-01", euros(150e6, "the remaining 150 million euros for the bridge"))],
  ])("ties nothing to a pledge: a sum %s", (_, whole, part) => {
    expect(parts(whole, part)).toEqual([]);
  });

  it("needs no purpose within one article", () => {
    const article = { articleId: "c".repeat(16) };
    const force = evidenceOf("2026-01-01", {
      ...article,
      amount: 900,
      unit: "troops",
      quote: "Oslo and Stockholm will send 900 troops",
      promisors: ["state:NOR", "state:SWE"],
    });
    expect(
      parts(
        force,
        evidenceOf("2026-01-01", { ...article, amount: 300, unit: "troops", quote: "300 of them would be Swedish", promisors: ["state:SWE"] }),
      ),
    ).toEqual(["1 < 0"]);
  });

  it("ties what an article lists in a package to it, and no other things", () => {
    const article = { articleId: "c".repeat(16) };
    const bundle = evidenceOf("2026-01-01", { ...article, ...euros(2e9, "Oslo announced a package worth 2 billion euros") });
    const tanks = { ...article, amount: 50, unit: "tanks", quote: "50 tanks", start: 60, end: 68 };
    expect(parts(bundle, evidenceOf("2026-01-01", { ...tanks, prefix: " worth 2 billion euros, including " }))).toEqual(["1 < 0"]);
    expect(parts(bundle, evidenceOf("2026-01-01", { ...tanks, prefix: "Last year, however, Oslo had sent " }))).toEqual([]);
    expect(parts(bundle, evidenceOf("2026-01-01", { ...tanks, articleId: "d".repeat(16), prefix: " including " }))).toEqual([]);
  });

  it("makes nothing a part of itself, not by way of others either", () => {
    const sum = fc.record({ amount: fc.integer({ min: 1, max: 6 }), id: fc.integer({ min: 0, max: 3 }), isPart: fc.boolean() });
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 12 }), (sums) => {
        const commitments = [0, 1, 2, 3].map((id) => ({
          id: String(id),
          evidence: sums
            .filter((each) => each.id === id)
            .map(({ amount, isPart }) =>
              evidenceOf("2026-01-01", { ...euros(amount, isPart ? "the first 1 of it" : "all of it"), articleId: "c".repeat(16) }),
            ),
        }));
        const found = findParts(commitments);
        let left = found;
        for (let round = 0; round < 4; round++) left = left.filter(({ whole }) => left.some(({ part }) => part === whole));
        expect(left).toEqual([]);
        expect(findParts([...commitments].reverse())).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
