import { describe, expect, it } from "@jest/globals";
import { actor, claim, commitment, delta, organisation, place, relationship } from "#tests/support/delta";
import { dumped, freshStore, type StoreHarness } from "#tests/support/store-harness";

/** Relationships are merged on type, ends and key, and need both their ends. */
export function relationshipsContract(harness: StoreHarness): void {
  describe("relationships", () => {
    const store = freshStore(harness);
    const [one, other] = [actor("NHV"), actor("VSK")];
    const lines = async () => (await dumped(store())).map((line) => JSON.parse(line)).filter(({ type }) => type !== undefined);

    it("are merged with their properties", async () => {
      const member = relationship("MEMBER_OF", one, organisation("pact"), { since: "1999", until: null });
      const counts = await store().write((tx) => tx.apply(delta({ mergeNodes: [one, organisation("pact")], mergeRelationships: [member] })));
      expect(counts.relationships).toBe(1);
      expect(await lines()).toEqual([
        { type: "MEMBER_OF", from: { label: "Actor", id: "state:NHV" }, to: { label: "Actor", id: "org:pact" }, properties: { since: "1999" } },
      ]);
    });

    it("are the same after a second time", async () => {
      const whole = delta({ mergeNodes: [one, place("ravik")], mergeRelationships: [relationship("HAS_TERRITORY", one, place("ravik"))] });
      await store().write((tx) => tx.apply(whole));
      await store().write((tx) => tx.apply(whole));
      expect(await lines()).toHaveLength(1);
    });

    it("without a key are replaced by a later row of the same ends", async () => {
      const member = (since: string | null, until: string | null) => relationship("MEMBER_OF", one, other, { since, until });
      await store().write((tx) => tx.apply(delta({ mergeNodes: [one, other], mergeRelationships: [member("1999", null)] })));
      await store().write((tx) => tx.apply(delta({ mergeRelationships: [member(null, "2020-05")] })));
      expect((await lines()).map(({ properties }) => properties)).toEqual([{ until: "2020-05" }]);
    });

    it("with different keys stand side by side", async () => {
      const rows = ["status", "amount"].map((field) => relationship("CONTRADICTS", claim(1), claim(2), { field }));
      await store().write((tx) => tx.apply(delta({ mergeNodes: [claim(1), claim(2)], mergeRelationships: rows })));
      expect((await lines()).map(({ properties }) => properties.field)).toEqual(["amount", "status"]);
    });

    it("are dropped by their key, and only that one", async () => {
      const rows = ["status", "amount"].map((field) => relationship("CONTRADICTS", claim(1), claim(2), { field }));
      await store().write((tx) => tx.apply(delta({ mergeNodes: [claim(1), claim(2)], mergeRelationships: rows })));
      const counts = await store().write((tx) => tx.apply(delta({ dropRelationships: rows.slice(0, 1) })));
      expect(counts.droppedRelationships).toBe(1);
      expect((await lines()).map(({ properties }) => properties.field)).toEqual(["amount"]);
    });

    it("that aren't there are dropped without complaint and not counted", async () => {
      const counts = await store().write((tx) => tx.apply(delta({ dropRelationships: [relationship("MEMBER_OF", one, other)] })));
      expect(counts.droppedRelationships).toBe(0);
    });

    it("in the two directions are two", async () => {
      const rows = [relationship("MEMBER_OF", one, other), relationship("MEMBER_OF", other, one)];
      await store().write((tx) => tx.apply(delta({ mergeNodes: [one, other], mergeRelationships: rows })));
      expect(await lines()).toHaveLength(2);
    });

    it("may lead from a node to itself", async () => {
      await store().write((tx) =>
        tx.apply(delta({ mergeNodes: [commitment(1)], mergeRelationships: [relationship("PART_OF", commitment(1), commitment(1))] })),
      );
      expect(await lines()).toHaveLength(1);
    });

    it("of one type may join different labels", async () => {
      const rows = [relationship("PART_OF", one, other), relationship("PART_OF", commitment(1), commitment(2))];
      await store().write((tx) => tx.apply(delta({ mergeNodes: [one, other, commitment(1), commitment(2)], mergeRelationships: rows })));
      expect((await lines()).map(({ from }) => from.label)).toEqual(["Actor", "Commitment"]);
    });

    it.each([
      ["start", relationship("MEMBER_OF", actor("QQQ"), one), "MEMBER_OF needs Actor state:QQQ, which is not in the graph."],
      ["end", relationship("HAS_TERRITORY", one, place("nowhere")), "HAS_TERRITORY needs Place place:nowhere, which is not in the graph."],
    ])("whose %s is missing are refused, and nothing of the delta is written", async (_, row, message) => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [one] })));
      const before = await store().hash();
      const broken = delta({ mergeNodes: [other], mergeRelationships: [relationship("MEMBER_OF", one, other), row] });
      await expect(store().write((tx) => tx.apply(broken))).rejects.toThrow(message);
      expect(await store().hash()).toBe(before);
    });
  });
}
