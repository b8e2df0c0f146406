import { describe, expect, it } from "@jest/globals";
import { clusterClaims } from "#src/commitment/cluster-claims";
import { sharesContent } from "#src/commitment/shared-content";
import { evidenceOf } from "#tests/support/claims";

describe("sharesContent", () => {
  it.each([
    ["promised to give Azerbaijan maps of the minefields", "has stopped handing over its maps", true],
    ["America would never join the league", "American restraint would invite attacks", false],
    ["pledged that it would open the archive", "pledged that it would close the port", false],
  ])("%s | %s", (one, other, expected) => {
    expect([sharesContent(one, other), sharesContent(other, one)]).toEqual([expected, expected]);
  });

  it("is asked of a kind that doesn't tell the content, and of no other", () => {
    const claims = (kind: "other" | "reform") => [
      evidenceOf("2026-02-01", { kind, quote: "pledged to open the archive" }),
      evidenceOf("2026-02-02", { kind, quote: "pledged to close the port" }),
    ];
    expect(clusterClaims(claims("other"), () => false)).toHaveLength(2);
    expect(clusterClaims(claims("reform"), () => false)).toHaveLength(1);
  });
});
