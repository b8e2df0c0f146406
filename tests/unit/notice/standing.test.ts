import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { changesBetween, type Standing } from "#src/notice/standing";

const standing = (commitments: Standing["commitments"], contradictions: Standing["contradictions"] = []): Standing => ({
  commitments,
  contradictions,
});
const pledged = { id: "k1", status: "pledged", claims: ["a", "b"] } as const;

describe("changesBetween", () => {
  it("finds a new status, and none where nothing has changed", () => {
    expect(changesBetween(standing([pledged]), standing([pledged])).statuses).toEqual([]);
    const after = standing([{ ...pledged, status: "delivered", claims: ["a", "b", "c"] }]);
    expect(changesBetween(standing([pledged]), after).statuses).toEqual([{ commitment: "k1", from: "pledged", to: "delivered" }]);
  });

  it("knows a commitment again whose id has changed, and takes a new one for no change", () => {
    const renamed = { ...pledged, id: "k0", claims: ["z", "a", "b"] };
    expect(changesBetween(standing([pledged]), standing([renamed, { id: "k9", status: "refused", claims: ["n"] }])).statuses).toEqual([]);
    expect(changesBetween(standing([pledged]), standing([{ ...renamed, status: "broken" }])).statuses).toEqual([
      { commitment: "k0", from: "pledged", to: "broken" },
    ]);
  });

  it("takes a commitment that two have become for that of which most claims have come", () => {
    const before = standing([pledged, { id: "k2", status: "signed", claims: ["c"] }]);
    expect(changesBetween(before, standing([{ id: "k2", status: "signed", claims: ["a", "b", "c"] }])).statuses).toEqual([
      { commitment: "k2", from: "pledged", to: "signed" },
    ]);
  });

  it("finds new contradictions only", () => {
    const pair = { one: "a", other: "b", field: "amount" };
    const further = { ...pair, field: "status" };
    expect(changesBetween(standing([], [pair]), standing([], [further, pair])).contradictions).toEqual([further]);
  });

  it("is the same for every order, and empty from any standing to itself", () => {
    const any = fc.array(
      fc.record({
        id: fc.constantFrom("k1", "k2", "k3"),
        status: fc.constantFrom("pledged" as const, "signed" as const),
        claims: fc.array(fc.constantFrom("a", "b", "c")),
      }),
    );
    const distinct = any.map((list) => {
      const seen = new Set<string>();
      return list
        .filter(({ id }, at) => list.findIndex((other) => other.id === id) === at)
        .map((commitment) => ({ ...commitment, claims: commitment.claims.filter((claim) => !seen.has(claim) && seen.add(claim)) }));
    });
    fc.assert(
      fc.property(distinct, distinct, (before, after) => {
        const changes = changesBetween(standing(before), standing(after));
        expect(changesBetween(standing([...before].reverse()), standing([...after].reverse()))).toEqual(changes);
        expect(changesBetween(standing(after), standing(after)).statuses).toEqual([]);
      }),
    );
  });
});
