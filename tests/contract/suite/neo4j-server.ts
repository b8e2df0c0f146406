import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, describe, expect, it } from "@jest/globals";
import neo4j from "neo4j-driver";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { ConfigError, explainError } from "#src/support/errors";
import { actor, delta } from "#tests/support/delta";
import { emptyStore } from "#tests/support/store-harness";
import { runOnNeo4j } from "#tests/support/wipe-neo4j";

const settings = { engine: "neo4j", user: null, password: null, database: null } as const;

/** What only a server has: several processes that write, and settings that are wrong. */
export function neo4jServerContract(uri: string): void {
  const withStores = async (work: (stores: readonly [Store, Store]) => Promise<void>) => {
    const stores = [await openStore({ ...settings, uri }, "write"), await openStore({ ...settings, uri }, "write")] as const;
    try {
      await work(stores);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  };

  describe("writers in several processes", () => {
    beforeEach(() => withStores(([store]) => emptyStore(store)));

    it("that read and then write lose no update", async () => {
      await withStores(async (stores) => {
        await stores[0].write((tx) => tx.run("CREATE (:Actor {id: 'counter', n: 0})"));
        const addOne = (store: Store) =>
          store.write(async (tx) => {
            const [row] = await tx.run("MATCH (a:Actor {id: 'counter'}) RETURN a.n AS n");
            await tx.run("MATCH (a:Actor {id: 'counter'}) SET a.n = $n", { n: Number(row?.n) + 1 });
          });
        await Promise.all(Array.from({ length: 40 }, (_, index) => addOne(stores[index % 2 === 0 ? 0 : 1])));
        expect(await stores[0].read("MATCH (a:Actor {id: 'counter'}) RETURN a.n AS n")).toEqual([{ n: 40 }]);
      });
    });

    it("merge the same nodes once", async () => {
      await withStores(async (stores) => {
        const rows = ["NHV", "VSK", "CLD"].map((letters) => actor(letters));
        await Promise.all(
          Array.from({ length: 20 }, (_, index) => stores[index % 2 === 0 ? 0 : 1].write((tx) => tx.apply(delta({ mergeNodes: rows })))),
        );
        expect(await stores[1].read("MATCH (a:Actor) RETURN count(a) AS n")).toEqual([{ n: 3 }]);
      });
    });

    it("are tried again when a stranger's transaction and theirs wait for each other", async () => {
      await withStores(async ([store]) => {
        await store.write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV"), actor("VSK")] })));
        const driver = neo4j.driver(uri);
        const session = driver.session();
        const stranger = session.beginTransaction();
        const touch = "MATCH (a:Actor {id: $id}) SET a.touched = true";
        await stranger.run(touch, { id: "state:VSK" });
        let tries = 0;
        const ours = store.write(async (tx) => {
          tries += 1;
          await tx.run(touch, { id: "state:NHV" });
          await tx.run(touch, { id: "state:VSK" });
        });
        const theirs = (async () => {
          while (tries === 0) await new Promise((resolve) => setTimeout(resolve, 20));
          await new Promise((resolve) => setTimeout(resolve, 200));
          await stranger.run(touch, { id: "state:NHV" });
          await stranger.commit();
        })();
        const [written] = await Promise.allSettled([ours, theirs]);
        await session.close();
        await driver.close();
        expect(written.status).toBe("fulfilled");
        expect(await store.read("MATCH (a:Actor) WHERE a.touched RETURN count(a) AS n")).toEqual([{ n: 2 }]);
      });
    });

    it("leave no query running on the server when its time is over", async () => {
      await withStores(async ([store]) => {
        const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = -1 RETURN count(*) AS marker";
        await expect(store.query(endless, {}, { limit: 1, timeoutMs: 500 })).rejects.toThrow("The query was ended after 0.5 s.");
        const running = await runOnNeo4j(
          uri,
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS marker' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
        );
        expect(running).toEqual([]);
      });
    });

    it("name the server without credentials", async () => {
      const store = await openStore({ ...settings, uri: uri.replace("//", "//someone:secret@"), database: "neo4j" }, "read");
      expect((await store.describe()).location).toBe(`${uri} (database neo4j)`);
      await store.close();
    });
  });

  describe("settings that are wrong", () => {
    const messageOf = async (changes: Partial<{ uri: string; database: string }>) => {
      const error = await openStore({ ...settings, uri, ...changes }, "write").catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ConfigError);
      return explainError(error);
    };

    it("name NEO4J_URI where nothing answers", async () => {
      expect(await messageOf({ uri: "bolt://127.0.0.1:1" })).toBe(
        "Neo4j at bolt://127.0.0.1:1 can't be reached. Check NEO4J_URI and that the server runs; npm run neo4j starts one.",
      );
    });

    it("name NEO4J_URI where something else answers", async () => {
      const server = createServer((_, response) => response.end("no database")).listen(0, "127.0.0.1");
      await new Promise((resolve) => server.once("listening", resolve));
      const { port } = server.address() as AddressInfo;
      expect(await messageOf({ uri: `bolt://127.0.0.1:${port}` })).toContain("Check NEO4J_URI");
      server.closeAllConnections();
      server.close();
    });

    it("name NEO4J_URI where it is no address", async () => {
      expect(await messageOf({ uri: "bolt://exa mple" })).toContain("NEO4J_URI");
    });

    it("name NEO4J_DATABASE where there is none of that name", async () => {
      expect(await messageOf({ database: "elsewhere" })).toBe(
        `Neo4j at ${uri} (database elsewhere) has no such database. Check NEO4J_DATABASE, or unset it.`,
      );
    });
  });
}
