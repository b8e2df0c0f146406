import { describe, expect, it } from "@jest/globals";
import type { Evidence } from "#schema/derivation";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { evidenceOf } from "../../support/claims";

const names: Readonly<Record<string, string>> = { "state:NOR": "Norway", "state:SWE": "Sweden", "state:UKR": "Ukraine" };
const derive = (...evidence: Evidence[]) =>
  deriveCommitments(evidence, { nameOf: (id) => names[id] ?? id, enclosing: () => [], isWithin: () => false, actorsIn: () => [] });

describe("deriveCommitments", () => {
  it("joins claims of one key and tells others apart", () => {
    const { commitments } = derive(
      evidenceOf("2026-01-01"),
      evidenceOf("2026-02-01", { status: "delivered" }, "two.example"),
      evidenceOf("2026-01-01", { kind: "ceasefire" }),
      evidenceOf("2026-01-01", { promisors: ["state:NOR", "state:SWE"] }),
    );
    expect(commitments.map(({ commitment }) => [commitment.summary, commitment.status, commitment.claimCount, commitment.sourceCount])).toEqual([
      ["Norway to Ukraine: ceasefire", "pledged", 1, 1],
      ["Norway to Ukraine: military aid", "delivered", 2, 2],
      ["Norway and Sweden to Ukraine: military aid", "pledged", 1, 1],
    ]);
  });

  it("dates a commitment by its reports, and takes the latest wording of its sum", () => {
    const [derived] = derive(
      evidenceOf("2026-02-01", { amount: 1.02e9, unit: "EUR", currency: "EUR", approximate: "about" }),
      evidenceOf("2026-01-01", { amount: 1e9, unit: "EUR", currency: "EUR" }),
    ).commitments;
    expect(derived?.commitment).toMatchObject({
      firstReportedAt: "2026-01-01",
      lastReportedAt: "2026-02-01",
      amount: 1.02e9,
      approximate: "about",
      amountRole: "new",
      currency: "EUR",
      contested: false,
    });
  });

  it("names who demands it, and what it waits for", () => {
    const [derived] = derive(
      evidenceOf("2026-01-01", { status: "demanded", attributedTo: ["state:UKR"], condition: "if a ceasefire holds", trigger: "ceasefire" }),
    ).commitments;
    expect(derived?.parties).toEqual([{ actor: "state:UKR", role: "demander" }]);
    expect(derived?.conditions).toEqual([expect.objectContaining({ trigger: "ceasefire", text: "ceasefire: Ukraine" })]);
    expect(derived?.commitment).toMatchObject({ condition: "if a ceasefire holds", trigger: "ceasefire" });
  });

  it("says of each value which claim gives it", () => {
    const pledge = evidenceOf("2026-01-01", { amount: 5, unit: "tanks", date: "2026-06" });
    const delivery = evidenceOf("2026-01-20", { status: "delivering" });
    const shared = ["key", "kind", "family", "polarity", "mutual", "summary", "denied"];
    const [derived] = derive(pledge, { ...delivery, claim: { ...delivery.claim, articleId: pledge.claim.articleId } }).commitments;
    expect(derived?.commitment).toMatchObject({ status: "delivering", amount: 5, dueOn: "2026-06-30" });
    expect(derived?.reports.map(({ claim, stage, gives }) => [claim === pledge.claim.id, stage, gives]).sort()).toEqual([
      [false, "delivering", ["status", "statusAsOf", "claimCount", "lastReportedAt"]],
      [
        true,
        "pledged",
        [...shared, "dueOn", "amount", "unit", "amountRole", "claimCount", "sourceCount", "firstReportedAt", "promisors", "beneficiaries"],
      ],
    ]);
  });

  it("gives the same for any order of its claims", () => {
    const evidence = [
      evidenceOf("2026-01-01"),
      evidenceOf("2026-01-02", { status: "refused" }),
      evidenceOf(null, { status: "agreed" }),
      evidenceOf("2026-01-02", { amount: 5 }),
    ];
    expect(derive(...[...evidence].reverse())).toEqual(derive(...evidence));
  });
});
