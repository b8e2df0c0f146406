import { describe, expect, it } from "@jest/globals";
import { StoreError } from "#src/support/errors";
import { actor, delta, organisation, place, relationship, source } from "#tests/support/delta";
import { dumped, freshStore, type StoreHarness } from "#tests/support/store-harness";

/** Nodes are merged on their id, and become exactly what the row says. */
export function nodesContract(harness: StoreHarness): void {
  describe("nodes", () => {
    const store = freshStore(harness);
    const state = actor("NHV", { name: "Norhaven", aliases: ["Haven", "Norhaven Republic"] });
    const read = (id: string) => store().read("MATCH (a:Actor {id: $id}) RETURN properties(a) AS properties", { id });

    it("are merged with the properties of their row and nothing else", async () => {
      const counts = await store().write((tx) => tx.apply(delta({ mergeNodes: [state] })));
      expect(counts).toEqual({ nodes: 1, relationships: 0, droppedNodes: 0, droppedRelationships: 0 });
      expect(await read(state.id)).toEqual([
        {
          properties: { id: "state:NHV", name: "Norhaven", kind: "state", aliases: ["Haven", "Norhaven Republic"], countryCode: "NHV", named: true },
        },
      ]);
    });

    it("are the same after a second time", async () => {
      const whole = delta({ mergeNodes: [state, place("ravik")] });
      await store().write((tx) => tx.apply(whole));
      const once = await store().hash();
      await store().write((tx) => tx.apply(whole));
      expect(await store().hash()).toBe(once);
      expect(await store().read("MATCH (x) WHERE x:Actor OR x:Place RETURN count(x) AS n")).toEqual([{ n: 2 }]);
    });

    it("lose the properties that a later row leaves out or sets to null", async () => {
      const later = actor("NHV", { name: "Norhaven", countryCode: null });
      await store().write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV", { wikidataId: "Q1" })] })));
      await store().write((tx) => tx.apply(delta({ mergeNodes: [later] })));
      expect(await read(state.id)).toEqual([{ properties: { id: "state:NHV", name: "Norhaven", kind: "state", aliases: [], named: true } }]);
    });

    it("lose what was set past the store", async () => {
      await store().write(async (tx) => {
        await tx.apply(delta({ mergeNodes: [state] }));
        await tx.run("MATCH (a:Actor {id: $id}) SET a.stray = 1", { id: state.id });
      });
      await store().write((tx) => tx.apply(delta({ mergeNodes: [state] })));
      const [row] = await read(state.id);
      expect(row?.properties).not.toHaveProperty("stray");
    });

    it("may carry one id under two labels", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [organisation("same"), source("org:same")] })));
      expect((await dumped(store())).map((line) => JSON.parse(line).label)).toEqual(["Actor", "Source"]);
    });

    it("are dropped with their relationships", async () => {
      const city = place("ravik");
      await store().write((tx) => tx.apply(delta({ mergeNodes: [state, city], mergeRelationships: [relationship("HAS_TERRITORY", state, city)] })));
      const counts = await store().write((tx) => tx.apply(delta({ dropNodes: [{ label: "Place", id: city.id }] })));
      expect(counts.droppedNodes).toBe(1);
      expect(await store().read("MATCH (:Actor)-[r]->() RETURN count(r) AS n")).toEqual([{ n: 0 }]);
    });

    it("that aren't there are dropped without complaint and not counted", async () => {
      const counts = await store().write((tx) => tx.apply(delta({ dropNodes: [{ label: "Place", id: "place:nowhere" }] })));
      expect(counts.droppedNodes).toBe(0);
    });

    it("may be dropped and made anew in one delta", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [state] })));
      const renamed = actor("NHV", { name: "New Norhaven" });
      const counts = await store().write((tx) => tx.apply(delta({ dropNodes: [{ label: "Actor", id: state.id }], mergeNodes: [renamed] })));
      expect(counts).toMatchObject({ nodes: 1, droppedNodes: 1 });
      expect(await store().read("MATCH (a:Actor) RETURN a.name AS name")).toEqual([{ name: "New Norhaven" }]);
    });

    it("are unique by label and id, whoever writes", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [state] })));
      await expect(store().write((tx) => tx.run("CREATE (:Actor {id: $id})", { id: state.id }))).rejects.toThrow(StoreError);
      expect(await store().read("MATCH (a:Actor) RETURN count(a) AS n")).toEqual([{ n: 1 }]);
    });

    it("that a delta repeats in the same words are written once", async () => {
      const counts = await store().write((tx) => tx.apply(delta({ mergeNodes: [state, { ...state }] })));
      expect(counts.nodes).toBe(1);
    });
  });
}
