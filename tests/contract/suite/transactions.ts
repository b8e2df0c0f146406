import { describe, expect, it } from "@jest/globals";
import { InvariantError, StoreError, TransientError } from "#src/support/errors";
import { actor, delta, relationship } from "#tests/support/delta";
import { freshStore, type StoreHarness } from "#tests/support/store-harness";

const WRITERS = 50;
const ADD_ONE = "MATCH (a:Actor {id: $id}) SET a.counter = $counter";
const COUNTER = "MATCH (a:Actor {id: $id}) RETURN a.counter AS counter";

/** All of a transaction or nothing of it, one writer after the other. */
export function transactionsContract(harness: StoreHarness): void {
  describe("transactions", () => {
    const store = freshStore(harness);
    const state = actor("NHV");
    const count = async () => (await store().read("MATCH (a:Actor) RETURN count(a) AS n"))[0]?.n;

    it("give what the work gives and keep what it wrote", async () => {
      expect(await store().write(async (tx) => tx.apply(delta({ mergeNodes: [state] })).then(() => "done"))).toBe("done");
      expect(await count()).toBe(1);
    });

    it("show the work what it has written itself", async () => {
      const seen = await store().write(async (tx) => {
        await tx.apply(delta({ mergeNodes: [state] }));
        return tx.run("MATCH (a:Actor) RETURN a.id AS id");
      });
      expect(seen).toEqual([{ id: "state:NHV" }]);
    });

    it("show nobody else what is not yet committed", async () => {
      const seen = await store().write(async (tx) => {
        await tx.apply(delta({ mergeNodes: [state] }));
        return count();
      });
      expect(seen).toBe(0);
      expect(await count()).toBe(1);
    });

    it("keep nothing of work that throws", async () => {
      const work = store().write(async (tx) => {
        await tx.apply(delta({ mergeNodes: [state] }));
        throw new Error("stop");
      });
      await expect(work).rejects.toThrow("stop");
      expect(await count()).toBe(0);
    });

    it("keep nothing after a statement that failed", async () => {
      const work = store().write(async (tx) => {
        await tx.apply(delta({ mergeNodes: [state] }));
        await tx.run("THIS IS NOT CYPHER");
      });
      await expect(work).rejects.toThrow(StoreError);
      expect(await count()).toBe(0);
    });

    it("keep nothing after a failed statement whose error the work swallowed", async () => {
      const work = store().write(async (tx) => {
        await tx.apply(delta({ mergeNodes: [state] }));
        await tx.run("THIS IS NOT CYPHER").catch(() => undefined);
        return "committed";
      });
      await expect(work).rejects.toThrow(StoreError);
      expect(await count()).toBe(0);
    });

    it("run no statement after one that failed", async () => {
      const work = store().write(async (tx) => {
        await tx.run("CREATE (:Actor {id: 'a'}) RETURN 1 / 0 AS x").catch(() => undefined);
        await tx.apply(delta({ mergeNodes: [state] }));
      });
      await expect(work).rejects.toThrow(StoreError);
      expect(await count()).toBe(0);
    });

    it("wait for statements that the work did not wait for", async () => {
      await store().write(async (tx) => {
        void tx.apply(delta({ mergeNodes: [state] }));
        void tx.run("CREATE (:Actor {id: 'state:VSK'})");
      });
      expect(await count()).toBe(2);
    });

    it("let the next writer in after one that failed", async () => {
      const [failed, done] = await Promise.allSettled([
        store().write(() => Promise.reject(new Error("stop"))),
        store().write((tx) => tx.apply(delta({ mergeNodes: [state] }))),
      ]);
      expect([failed.status, done.status]).toEqual(["rejected", "fulfilled"]);
    });

    it("refuse a write inside a write, which would wait for itself", async () => {
      await expect(store().write(() => store().write(async () => undefined))).rejects.toThrow(InvariantError);
    });

    it("are tried again after a conflict, a bounded number of times", async () => {
      let tries = 0;
      await store().write(async (tx) => {
        tries += 1;
        await tx.apply(delta({ mergeNodes: [actor("NHV", { name: `try ${tries}` })] }));
        if (tries < 3) throw new TransientError("a conflict");
      });
      expect(await store().read("MATCH (a:Actor) RETURN a.name AS name")).toEqual([{ name: "try 3" }]);
      await expect(store().write(() => Promise.reject(new TransientError("always")))).rejects.toThrow("always");
    });

    it("leave no statement of a reader's that writes", async () => {
      await expect(store().read("CREATE (:Actor {id: 'state:NHV'})")).rejects.toThrow("The statement would change the graph; queries only read.");
      expect(await count()).toBe(0);
    });
  });

  describe(`${WRITERS} concurrent writers`, () => {
    const store = freshStore(harness);
    const each = <T>(work: (index: number) => Promise<T>) => Promise.all(Array.from({ length: WRITERS }, (_, index) => work(index)));

    it("of the same nodes leave each node once, as the last one wrote it", async () => {
      const states = ["NHV", "VSK", "CLD"].map((letters) => actor(letters));
      await each((index) =>
        store().write((tx) =>
          tx.apply(
            delta({
              mergeNodes: states.map((row) => ({ ...row, properties: { ...row.properties, name: `${row.id} ${index}` } })),
              mergeRelationships: [relationship("MEMBER_OF", states[0]!, states[1]!)],
            }),
          ),
        ),
      );
      const names = await store().read("MATCH (a:Actor) RETURN a.name AS name ORDER BY name");
      expect(names).toEqual([{ name: "state:CLD 49" }, { name: "state:NHV 49" }, { name: "state:VSK 49" }]);
      expect(await store().read("MATCH (:Actor)-[r:MEMBER_OF]->(:Actor) RETURN count(r) AS n")).toEqual([{ n: 1 }]);
    });

    it("that read and then write lose no update", async () => {
      const { id } = actor("NHV");
      await store().write((tx) => tx.run("CREATE (:Actor {id: $id, counter: 0})", { id }));
      await each(() =>
        store().write(async (tx) => {
          const [row] = await tx.run(COUNTER, { id });
          await tx.run(ADD_ONE, { id, counter: Number(row?.counter) + 1 });
        }),
      );
      expect(await store().read(COUNTER, { id })).toEqual([{ counter: WRITERS }]);
    });
  });
}
