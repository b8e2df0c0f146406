import { describe, expect, it } from "@jest/globals";
import { SCHEMA_VERSION } from "#schema/version";
import { loadMigrations } from "#src/store/migration/load-migrations";
import { openStore } from "#src/store/open-store";
import { ConfigError, explainError, StoreError } from "#src/support/errors";
import { actor, delta } from "#tests/support/delta";
import type { StoreHarness } from "#tests/support/store-harness";

/** Opening, migrating and closing. */
export function openingContract(harness: StoreHarness): void {
  describe("opening", () => {
    const open = (mode: "read" | "write") => openStore(harness.config(), mode);
    const openAndClose = async (mode: "read" | "write") => (await open(mode)).close();
    const messageOf = async (mode: "read" | "write") => {
      const error = await openAndClose(mode).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ConfigError);
      return explainError(error);
    };
    const recorded = () => harness.raw("MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum, m.appliedAt AS at ORDER BY version");

    it("for reading refuses a store that was never written", async () => {
      await harness.bare();
      expect(await messageOf("read")).toMatch(/^Nothing has been ingested yet: .* Run: npm run ingest -- samples$/u);
    });

    it("for writing makes the store and records its migrations", async () => {
      await harness.wipe();
      const store = await open("write");
      const known = loadMigrations(harness.engine).map(({ version, name, checksum }) => ({ version, name, checksum }));
      expect(await store.migrations()).toEqual(known);
      expect(await store.describe()).toMatchObject({
        engine: harness.engine,
        engineVersion: expect.stringMatching(/^\d+\.\d/u),
        schemaVersion: SCHEMA_VERSION,
      });
      await store.close();
    });

    it("a second time changes nothing of them", async () => {
      await harness.bare();
      await openAndClose("write");
      const before = await recorded();
      await openAndClose("write");
      await openAndClose("read");
      expect(await recorded()).toEqual(before);
    });

    it("for reading finds what was written before, and writes nothing", async () => {
      await harness.bare();
      const writer = await open("write");
      await writer.write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV", { name: "Norhaven" })] })));
      const hash = await writer.hash();
      await writer.close();
      const reader = await open("read");
      expect(await reader.hash()).toBe(hash);
      expect(await reader.search("norhaven", 5)).toHaveLength(1);
      const options = { limit: 10, timeoutMs: 20_000 };
      expect((await reader.query("MATCH (a:Actor) RETURN count(a) AS n", {}, options)).rows).toEqual([{ n: 1 }]);
      await expect(reader.query("CREATE (:Actor)", {}, options)).rejects.toThrow("The statement would change the graph; queries only read.");
      await expect(reader.write(async () => undefined)).rejects.toThrow("was opened for reading");
      await reader.close();
    });

    it.each(["read", "write"] as const)("for %s refuses a store of a newer schema version and leaves it as it was", async (mode) => {
      await harness.bare();
      await openAndClose("write");
      await harness.raw("CREATE (:Migration {version: 99, name: 'later', checksum: 'x'})");
      const before = await recorded();
      const message = await messageOf(mode);
      expect(message).toContain(`has schema version 99; this program knows versions up to ${SCHEMA_VERSION}. Use the newer program`);
      expect(await recorded()).toEqual(before);
    });

    it.each(["read", "write"] as const)("for %s refuses a store whose migration was another", async (mode) => {
      await harness.bare();
      await openAndClose("write");
      await harness.raw("MATCH (m:Migration {version: 1}) SET m.checksum = 'another'");
      expect(await messageOf(mode)).toMatch(/^Migration 1 \(constraints\) of the store .* is not the one in schema\/cypher/u);
    });

    it("for reading refuses an older schema, and for writing brings it up to date", async () => {
      await harness.bare();
      await openAndClose("write");
      await harness.raw("MATCH (m:Migration) DETACH DELETE m");
      await harness.raw("CREATE (:Migration {version: 0, name: 'older', checksum: 'x'})");
      expect(await messageOf("read")).toContain(
        `has schema version 0; this program needs ${SCHEMA_VERSION}. Bring it up to date with: npm run migrate`,
      );
      const store = await open("write");
      expect((await store.describe()).schemaVersion).toBe(SCHEMA_VERSION);
      await store.close();
    });

    it("for writing refuses a graph of somebody else's under our labels", async () => {
      await harness.bare();
      await harness.raw("CREATE (:Actor {id: 'state:NHV', name: 'theirs'})");
      expect(await messageOf("write")).toMatch(
        /^The store .* holds nodes labelled Actor that Pledgegraph has not written\. Name an empty one .* Nothing was changed\.$/u,
      );
      expect(await harness.raw("MATCH (x) RETURN x.name AS name")).toEqual([{ name: "theirs" }]);
    });

    it("for writing leaves somebody else's nodes under other labels alone", async () => {
      await harness.bare();
      await harness.raw("CREATE (:Stranger {id: 'state:NHV', name: 'theirs'})");
      const store = await open("write");
      await store.write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV")] })));
      expect(await store.read("MATCH (x) WHERE x:Actor OR x:Stranger RETURN x.name AS name ORDER BY name")).toEqual([
        { name: "NHV" },
        { name: "theirs" },
      ]);
      await store.close();
      await harness.bare();
    });

    it("is undone by closing, which may be done twice", async () => {
      const store = await open("write");
      await store.close();
      await store.close();
      await expect(store.read("RETURN 1 AS one")).rejects.toThrow(StoreError);
      await expect(store.write(async () => undefined)).rejects.toThrow("is closed");
      await expect(store.hash()).rejects.toThrow("is closed");
    });

    it("may be followed by closing while a write is under way, which is let finish", async () => {
      await harness.bare();
      const store = await open("write");
      const write = store.write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV")] })));
      await store.close();
      expect((await write).nodes).toBe(1);
      const reader = await open("read");
      expect(await reader.read("MATCH (a:Actor) RETURN count(a) AS n")).toEqual([{ n: 1 }]);
      await reader.close();
    });

    it("takes a checkpoint at any time", async () => {
      const store = await open("write");
      await store.write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV")] })));
      await store.checkpoint();
      expect(await store.read("MATCH (a:Actor {id: 'state:NHV'}) RETURN count(a) AS n")).toEqual([{ n: 1 }]);
      await store.close();
    });
  });
}
