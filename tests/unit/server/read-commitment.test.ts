import { describe, expect, it } from "@jest/globals";
import { CommitmentView } from "#schema/api";
import { readCommitment } from "#src/server/read-commitment";
import { sampleGraph } from "#tests/support/sample-graph";
import { embeddedHarness, filledStore } from "#tests/support/store-harness";

const harness = embeddedHarness();

describe("a commitment of the samples as the server shows it", () => {
  const store = filledStore(harness, sampleGraph());
  /** The one commitment that has a claim with such words. */
  const saying = async (words: string): Promise<CommitmentView> => {
    const [row] = await store().read("MATCH (c:Claim)-[:REPORTS]->(k:Commitment) WHERE c.quote CONTAINS $words RETURN k.id AS id", { words });
    return CommitmentView.parse(await readCommitment(store(), String(row?.id)));
  };

  it("has what speaks against it, and at each quote what is odd about it", async () => {
    const view = await saying("accused Armenian troops of breaking");
    expect(view.commitment.contestedFields).toContain("status");
    expect(view.commitment.findings).toEqual(["accusation: broken according to others than the promisor"]);
    expect([...new Set(view.evidence.flatMap(({ report }) => report.findings))].sort()).toEqual(view.commitment.findings);
  });

  it("has the stages that it has gone through, each at its quote, and the claim that gives the present one", async () => {
    const view = await saying("Germany pledged 210 million euros");
    expect(view.evidence.flatMap(({ report: { stage, day } }) => (stage === null ? [] : [`${day} ${stage}`]))).toEqual([
      "2026-03-12 pledged",
      "2026-05-12 delivered",
    ]);
    expect(view.evidence.find(({ report }) => report.gives.includes("status"))?.claim.status).toBe(view.commitment.status);
  });

  it("has what its sum counts as, and that of each claim", async () => {
    const view = await saying("Germany pledged 210 million euros");
    expect([view.commitment.amountRole, ...view.evidence.map(({ report }) => report.amountRole)]).toEqual(["new", "new", "delivery"]);
    expect(view.commitment.deliveredAmount).toBe(210e6);
  });

  it("has the whole of a part and the parts of a whole", async () => {
    const part = await saying("the first 11 billion yen");
    const whole = await saying("55 billion yen");
    expect(part.partOf).toEqual([{ id: whole.commitment.id, summary: whole.commitment.summary, status: "pledged", amount: 55e9, unit: "JPY" }]);
    expect(whole.parts.map(({ id }) => id)).toEqual([part.commitment.id]);
    expect([part.parts, whole.partOf]).toEqual([[], []]);
  });

  it("has who asks for it, and what it waits for", async () => {
    const asked = await saying("called on rich countries to phase out coal");
    expect(asked.demanders.map(({ id }) => id)).toEqual(["igo:PIF"]);
    const awaited = await saying("undertake to lead a multinational force");
    expect(awaited.conditions.map(({ trigger, text }) => [trigger, text])).toEqual([["ceasefire", "ceasefire: Ukraine"]]);
  });
});
