import { describe, expect, it } from "@jest/globals";
import type { Claim } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { clusterClaims } from "#src/commitment/cluster-claims";
import { evidenceOf } from "#tests/support/claims";

const isWithin = (place: string, actor: string): boolean => place === "place:ukraine" && actor === "state:UKR";
const sum = (amount: number, more: Partial<Claim> = {}): Partial<Claim> => ({ amount, unit: "EUR", currency: "EUR", ...more });
/** Days of the claims of each cluster. */
const clusters = (...evidence: Evidence[]): (string | null)[][] =>
  clusterClaims(evidence, isWithin)
    .map(({ evidence: entries }) => entries.map(({ publishedAt }) => publishedAt).sort())
    .sort();

describe("clusterClaims", () => {
  it("joins claims of one key with no longer silence than 45 days between neighbours", () => {
    expect(clusters(evidenceOf("2026-01-01"), evidenceOf("2026-02-10"), evidenceOf("2026-03-20"), evidenceOf("2026-06-01"))).toEqual([
      ["2026-01-01", "2026-02-10", "2026-03-20"],
      ["2026-06-01"],
    ]);
  });

  it("lets an answer look back 90 days, and ties together what it may answer, so that no newer promise takes it from an older one", () => {
    const [first, second, third] = [evidenceOf("2026-01-01"), evidenceOf("2026-02-20"), evidenceOf("2026-04-20")];
    const answer = evidenceOf("2026-03-22", { status: "broken" });
    expect(clusters(first, second)).toEqual([["2026-01-01"], ["2026-02-20"]]);
    expect(clusters(first, answer)).toEqual([["2026-01-01", "2026-03-22"]]);
    expect(clusters(first, answer, second)).toEqual([["2026-01-01", "2026-02-20", "2026-03-22"]]);
    expect(clusters(first, evidenceOf("2026-04-20", { status: "broken" }), second)).toEqual([["2026-01-01"], ["2026-02-20", "2026-04-20"]]);
    expect(clusters(first, second, third)).toHaveLength(3);
  });

  it("tells two acts of no kind apart that are of one day, each with a name of its own", () => {
    const acts = ["pledged to open the archive", "pledged to close the port"].map((quote) => evidenceOf("2026-01-01", { kind: "other", quote }));
    expect(new Set(clusterClaims(acts, isWithin).map(({ identity }) => identity)).size).toBe(2);
  });

  it("has one treaty through all its years", () => {
    const guarantee = { kind: "defense_guarantee" } as const;
    expect(clusters(evidenceOf("2020-01-01", guarantee), evidenceOf("2026-01-01", guarantee))).toEqual([["2020-01-01", "2026-01-01"]]);
    const named = { instrument: "Minsk agreement", kind: "ceasefire" } as const;
    expect(clusters(evidenceOf("2015-02-12", named), evidenceOf("2016-05-01", named))).toEqual([["2015-02-12", "2016-05-01"]]);
  });

  it("tells sums apart that differ by more than a twentieth, and units", () => {
    expect(clusters(evidenceOf("2026-01-01", sum(100)), evidenceOf("2026-01-02", sum(104)), evidenceOf("2026-01-03", sum(130)))).toEqual([
      ["2026-01-01", "2026-01-02"],
      ["2026-01-03"],
    ]);
    expect(clusters(evidenceOf("2026-01-01", sum(100)), evidenceOf("2026-01-02", { amount: 100, unit: "tanks" }))).toHaveLength(2);
  });

  it("keeps a sum one for a year, unless the text says that it is another", () => {
    expect(clusters(evidenceOf("2024-01-01", sum(100)), evidenceOf("2026-01-01", sum(100)))).toHaveLength(2);
    expect(clusters(evidenceOf(null, sum(100)), evidenceOf("2026-01-01", sum(100)))).toHaveLength(1);
    expect(clusters(evidenceOf("2026-01-01", sum(100)), evidenceOf("2026-07-01", sum(100, { status: "delivered" })))).toEqual([
      ["2026-01-01", "2026-07-01"],
    ]);
    expect(
      clusters(evidenceOf("2026-01-01", sum(100)), evidenceOf("2026-07-01", sum(100, { quote: "Norway pledged another 100 euros" }))),
    ).toHaveLength(2);
  });

  it('lets "the package" be the sum of its own article, and of no other', () => {
    const article = { articleId: "b".repeat(16) };
    expect(clusters(evidenceOf("2026-01-01", sum(100, article)), evidenceOf("2026-01-01", article))).toEqual([["2026-01-01", "2026-01-01"]]);
    expect(clusters(evidenceOf("2026-01-01", sum(100)), evidenceOf("2026-01-02"))).toHaveLength(2);
    expect(
      clusters(evidenceOf("2026-01-01", sum(100, article)), evidenceOf("2026-01-01", sum(200, article)), evidenceOf("2026-01-01", article)),
    ).toHaveLength(3);
  });

  it("takes no number of things from the sentence beside it", () => {
    const article = { articleId: "b".repeat(16), kind: "ceasefire" } as const;
    const prisoners = evidenceOf("2026-01-01", { ...article, amount: 2, unit: "soldiers" });
    expect(clusters(prisoners, evidenceOf("2026-01-01", { ...article, quote: "promised maps of the minefields" }))).toHaveLength(2);
  });

  it("tells forces by their place, and takes the beneficiary's own country for none", () => {
    const forces = (place: string): Partial<Claim> => ({ kind: "force_deployment", performedIn: place === "" ? [] : [place] });
    expect(clusters(evidenceOf("2026-01-01", forces("place:romania")), evidenceOf("2026-01-02", forces("place:poland")))).toHaveLength(2);
    expect(clusters(evidenceOf("2026-01-01", forces("place:ukraine")), evidenceOf("2026-01-02", forces("")))).toHaveLength(1);
  });

  it("names a cluster the same as more is heard of it later", () => {
    const first = clusterClaims([evidenceOf("2026-01-01")], isWithin)[0];
    const second = clusterClaims([evidenceOf("2026-01-01"), evidenceOf("2026-01-20", { status: "delivered" })], isWithin)[0];
    expect(second?.identity).toBe(first?.identity);
  });
});
