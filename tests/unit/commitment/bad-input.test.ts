import { describe, expect, it } from "@jest/globals";
import type { DerivedCommitment, Evidence } from "#schema/derivation";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { shortHash } from "#src/support/hash";
import { evidenceOf } from "#tests/support/claims";

function derive(...evidence: Evidence[]): readonly DerivedCommitment[] {
  return deriveCommitments(evidence, { nameOf: String, enclosing: () => [], isWithin: () => false, actorsIn: () => [] }).commitments;
}

describe("claims that are not as one would wish", () => {
  it("without a date are a commitment of no day, apart from the dated ones", () => {
    const commitments = derive(evidenceOf(null), evidenceOf("2026-02-01"));
    expect(commitments.map(({ commitment: { statusAsOf, firstReportedAt } }) => [statusAsOf, firstReportedAt]).sort()).toEqual([
      [null, null],
      ["2026-02-01", "2026-02-01"],
    ]);
  });

  it("that speak of a day to come fall due on it, and are of the day of their report", () => {
    const [found] = derive(evidenceOf("2026-02-01", { date: "2031" }));
    expect(found?.commitment).toMatchObject({ statusAsOf: "2026-02-01", dueOn: "2031-12-31", announcedOn: null });
  });

  it("of an article that is dated ahead keep its day, and join nothing of today", () => {
    const commitments = derive(evidenceOf("2099-01-01"), evidenceOf("2026-02-01"));
    expect(commitments.map(({ commitment }) => commitment.firstReportedAt).sort()).toEqual(["2026-02-01", "2099-01-01"]);
  });

  it("with a sum of no currency keep it, as no money of any currency", () => {
    const euros = { amount: 5e8, unit: "EUR", currency: "EUR" };
    const commitments = derive(evidenceOf("2026-02-01", { amount: 5e8 }), evidenceOf("2026-02-02", euros));
    expect(commitments.map(({ commitment: { amount, currency } }) => [amount, currency]).sort()).toEqual([
      [5e8, null],
      [5e8, "EUR"],
    ]);
  });

  it("that are all denied are a commitment that says so", () => {
    const [found, ...others] = derive(evidenceOf("2026-02-01", { negated: true }), evidenceOf("2026-02-02", { negated: true }));
    expect(others).toEqual([]);
    expect(found?.commitment).toMatchObject({
      denied: true,
      status: "pledged",
      summary: "state:NOR to state:UKR: military aid (denied)",
      claimCount: 2,
    });
    expect(derive(evidenceOf("2026-02-01", { negated: true, voice: "quoted" }), evidenceOf("2026-02-02"))[0]?.commitment.denied).toBe(false);
  });

  it("are one commitment where a thousand of one key speak of one thing, in a moment", () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      evidenceOf(
        `2026-02-${String(1 + (at % 28)).padStart(2, "0")}`,
        { articleId: shortHash(String(at)), id: shortHash("claim", String(at)) },
        `s${at % 7}`,
      ),
    );
    const started = performance.now();
    const [found, ...others] = derive(...many);
    expect(others).toEqual([]);
    expect(found?.commitment).toMatchObject({ claimCount: 1000, sourceCount: 7 });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
