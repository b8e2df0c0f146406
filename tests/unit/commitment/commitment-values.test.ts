import { describe, expect, it } from "@jest/globals";
import type { Claim } from "#schema/claim";
import { Commitment } from "#schema/commitment";
import type { Evidence } from "#schema/derivation";
import { valuesOf } from "#src/commitment/commitment-values";
import { lifecycleOf } from "#src/commitment/lifecycle";
import { evidenceOf } from "#tests/support/claims";

const read = (evidence: readonly Evidence[], contested = new Map<string, readonly string[]>()) =>
  valuesOf(evidence, { life: lifecycleOf(evidence), contested, nameOf: String, waits: () => true });
const pledge = evidenceOf("2026-01-01", { amount: 5, unit: "tanks", condition: "if asked", trigger: "request" });
const accused: Partial<Claim> = { status: "broken", voice: "attributed", speakerRole: "adversary" };

describe("valuesOf", () => {
  it("has every field of the model but the id, once", () => {
    expect(
      read([pledge])
        .map(({ name }) => name as string)
        .sort(),
    ).toEqual(
      Object.keys(Commitment.shape)
        .filter((name) => name !== "id")
        .sort(),
    );
  });

  it("names a claim for whatever is known, so or not empty, and none for what is not", () => {
    const evidence = [pledge, evidenceOf("2026-01-02", accused, "two.example")];
    const values = read(evidence, new Map([[pledge.claim.id, ["amount"]]]));
    for (const { value, claims } of values) expect(claims.length > 0).toBe(value !== null && !(Array.isArray(value) && value.length === 0));
    const given = new Map(values.map(({ name, value, claims }) => [name, [value, claims]]));
    const [first, second] = evidence.map(({ claim }) => claim.id);
    expect(given.get("contestedFields")).toEqual([
      ["amount", "status"],
      [first, second],
    ]);
    expect(given.get("findings")).toEqual([["accusation: broken according to others than the promisor"], [second]]);
    expect(given.get("sourceCount")).toEqual([2, expect.arrayContaining([first, second])]);
    expect(given.get("lastReportedAt")).toEqual(["2026-01-02", [second]]);
  });
});
