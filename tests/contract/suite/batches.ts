import { describe, expect, it } from "@jest/globals";
import { actor, delta, organisation, place, relationship } from "#tests/support/delta";
import { dumped, freshStore, type StoreHarness } from "#tests/support/store-harness";

const MANY = 2_500;

/** More rows than one statement takes, and results in pages. */
export function batchesContract(harness: StoreHarness): void {
  describe("batches and pages", () => {
    const store = freshStore(harness);
    const many = Array.from({ length: MANY }, (_, index) => organisation(`o-${String(index).padStart(5, "0")}`));
    const centre = actor("NHV");
    const members = many.map((row) => relationship("MEMBER_OF", row, centre));

    it("write, dump and drop thousands of nodes and relationships, each once", async () => {
      const whole = delta({ mergeNodes: [centre, ...many], mergeRelationships: members });
      expect(await store().write((tx) => tx.apply(whole))).toEqual({
        nodes: MANY + 1,
        relationships: MANY,
        droppedNodes: 0,
        droppedRelationships: 0,
      });
      const lines = (await dumped(store())).map((line) => JSON.parse(line));
      expect(lines).toHaveLength(2 * MANY + 1);
      expect(lines.slice(1, MANY).map(({ id }) => id)).toEqual(many.slice(1).map(({ id }) => id));
      expect(lines.slice(MANY + 1).map(({ from }) => from.id)).toEqual(many.map(({ id }) => id));

      const dropped = await store().write((tx) => tx.apply(delta({ dropRelationships: members.slice(0, 1_200), dropNodes: many.slice(0, 1_100) })));
      expect(dropped).toEqual({ nodes: 0, relationships: 0, droppedNodes: 1_100, droppedRelationships: 1_200 });
      expect(await store().read("MATCH (:Actor)-[r:MEMBER_OF]->(:Actor) RETURN count(r) AS n")).toEqual([{ n: MANY - 1_200 }]);
    });

    it("find the one end that is missing among thousands of rows", async () => {
      const broken = delta({ mergeNodes: [centre, ...many], mergeRelationships: [...members, relationship("HAS_TERRITORY", centre, place("gone"))] });
      await expect(store().write((tx) => tx.apply(broken))).rejects.toThrow("Place place:gone");
      expect(await dumped(store())).toEqual([]);
    });

    it("read in pages, with offset and limit as parameters", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: many.slice(0, 10) })));
      const pages: unknown[] = [];
      for (let offset = 0; offset < 10; offset += 4) {
        const rows = await store().read("MATCH (a:Actor) RETURN a.id AS id ORDER BY id SKIP $offset LIMIT $limit", { offset, limit: 4 });
        pages.push(rows.map(({ id }) => id));
      }
      expect(pages.map((page) => (page as unknown[]).length)).toEqual([4, 4, 2]);
      expect(pages.flat()).toEqual(many.slice(0, 10).map(({ id }) => id));
    });

    it("read the page after a key", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: many.slice(0, 10) })));
      const rows = await store().read("MATCH (a:Actor) WHERE a.id > $after RETURN a.id AS id ORDER BY id LIMIT $limit", {
        after: "org:o-00006",
        limit: 2,
      });
      expect(rows).toEqual([{ id: "org:o-00007" }, { id: "org:o-00008" }]);
    });

    it("read by a list of thousands of ids", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: many })));
      const ids = many.map(({ id }) => id);
      expect(await store().read("MATCH (a:Actor) WHERE a.id IN $ids RETURN count(a) AS n", { ids })).toEqual([{ n: MANY }]);
    });
  });
}
