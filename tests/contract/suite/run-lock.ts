import { afterEach, describe, expect, it } from "@jest/globals";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { StoreError } from "#src/support/errors";
import { actor, delta } from "#tests/support/delta";
import { dumped, freshStore, type StoreHarness } from "#tests/support/store-harness";

/** One run at a time. Across processes: tests/integration/schedule-*.test.ts. */
export function runLockContract(harness: StoreHarness): void {
  // a second handle on an embedded file is refused before it could ask
  const itOnServers = harness.engine === "embedded" ? it.skip : it;
  describe("the right to run", () => {
    const store = freshStore(harness);
    const further: Store[] = [];
    afterEach(async () => {
      for (const opened of further.splice(0)) await opened.close();
    });

    it("is had by one, and by the next once it is released", async () => {
      const first = await store().lockRuns();
      expect(first?.isHeld()).toBe(true);
      expect(await store().lockRuns()).toBeNull();
      await first?.release();
      await first?.release();
      expect(first?.isHeld()).toBe(false);
      const second = await store().lockRuns();
      expect(second?.isHeld()).toBe(true);
      await second?.release();
    });

    it("keeps nobody from writing, and leaves nothing in the graph", async () => {
      const before = await dumped(store());
      const lock = await store().lockRuns();
      await store().write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV")] })));
      await lock?.release();
      await store().write((tx) => tx.run("MATCH (a:Actor {id: 'state:NHV'}) DETACH DELETE a"));
      expect(await dumped(store())).toEqual(before);
      expect(await store().read("MATCH (g:Graph {id: 'run'}) RETURN g.id AS id")).toEqual([]);
    });

    itOnServers("is not given to readers", async () => {
      const reader = await openStore(harness.config(), "read");
      further.push(reader);
      await expect(reader.lockRuns()).rejects.toThrow(StoreError);
    });

    itOnServers("is freed by closing the store that had it", async () => {
      const other = await openStore(harness.config(), "write");
      expect(await other.lockRuns()).not.toBeNull();
      expect(await store().lockRuns()).toBeNull();
      await other.close();
      const lock = await store().lockRuns();
      expect(lock).not.toBeNull();
      await lock?.release();
    });
  });
}
