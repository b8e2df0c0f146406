import { describe, expect, it } from "@jest/globals";
import { amountRoleOf, sharedAmountRole } from "#src/commitment/amount-role";
import { strengthOf } from "#src/commitment/strength";
import { weakened } from "#src/commitment/weakened";
import { claimOf, evidenceOf } from "#tests/support/claims";

describe("amountRoleOf", () => {
  it.each([
    ["Norway pledged 100 million euros", "new"],
    ["bringing Norway's aid to 900 million euros", "total"],
    ["Norway has given 900 million euros since 2022", "total"],
    ["a first tranche of 20 million euros", "tranche"],
    ["would put 300 of them in the north", "tranche"],
    ["pledged 40 million as part of a package for the grid", "tranche"],
    ["will release the remaining 5 million", "tranche"],
    ["will send 300 troops as part of the mission", "new"],
    ["will pull 300 troops out of the valley", "new"],
    ["will pay 40 million in instalments", "new"],
    ["promised each of them 200 dollars", "new"],
  ])("%s", (quote, role) => {
    expect(amountRoleOf(claimOf({ quote, amount: 1 }))).toBe(role);
  });

  it("is a delivery where it has arrived, and none without a sum", () => {
    expect(amountRoleOf(claimOf({ amount: 1, status: "delivered" }))).toBe("delivery");
    expect(amountRoleOf(claimOf({ amount: 1, status: "allocated" }))).toBe("allocation");
    expect(amountRoleOf(claimOf({ amount: 1, status: "delivering", quote: "has paid the first tranche" }))).toBe("delivery");
    expect(amountRoleOf(claimOf())).toBeNull();
  });

  it("is new money for a commitment of which any claim says so", () => {
    expect(sharedAmountRole([claimOf({ amount: 1, status: "delivered" }), claimOf({ amount: 1 })])).toBe("new");
    expect(sharedAmountRole([claimOf()])).toBeNull();
  });
});

describe("strengthOf", () => {
  it.each([
    ["Norway guarantees the border", 4],
    ["Norway pledged arms", 3],
    ["Norway gave assurances", 2],
    ["Norway intends to help", 1],
    ["Norway sent tanks", null],
  ])("%s", (quote, strength) => {
    expect(strengthOf(claimOf({ quote }))).toBe(strength);
  });
});

describe("weakened", () => {
  it("finds softer words than before, not the next shade", () => {
    const at = (day: string, quote: string) => evidenceOf(day, { quote, cue: quote });
    expect(weakened([at("2026-01-01", "Norway guarantees it"), at("2026-02-01", "Norway gave assurances")])).toHaveLength(1);
    expect(weakened([at("2026-01-01", "Norway pledged it"), at("2026-02-01", "Norway gave assurances")])).toEqual([]);
    expect(weakened([at("2026-02-01", "Norway gave assurances"), at("2026-03-01", "Norway guarantees it")])).toEqual([]);
  });
});
