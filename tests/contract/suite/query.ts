import { describe, expect, it } from "@jest/globals";
import { StoreError } from "#src/support/errors";
import { actor, delta, place, relationship } from "#tests/support/delta";
import { filledStore, freshStore, type StoreHarness } from "#tests/support/store-harness";

const options = { limit: 10, timeoutMs: 20_000 };
const ENDLESS = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c RETURN count(*) AS n";

const state = actor("NHV", { name: "Norhaven" });
const city = place("ravik", { latitude: 4, longitude: 5.5 });
const graph = delta({
  mergeNodes: [state, actor("VSK"), city],
  mergeRelationships: [relationship("HAS_TERRITORY", state, city), relationship("MEMBER_OF", state, actor("VSK"), { since: "1999", until: null })],
});

/** Statements of somebody else's: they read, within bounds, and can do no harm. */
export function queryContract(harness: StoreHarness): void {
  describe("free queries", () => {
    const store = filledStore(harness, graph);

    it("give columns in the order of the statement, and rows", async () => {
      const result = await store().query("MATCH (a:Actor) RETURN a.name AS name, a.id AS id ORDER BY id", {}, options);
      expect(result).toEqual({
        columns: ["name", "id"],
        rows: [
          { name: "Norhaven", id: "state:NHV" },
          { name: "VSK", id: "state:VSK" },
        ],
        truncated: false,
      });
    });

    it("give columns when there is no row", async () => {
      expect(await store().query("MATCH (a:Actor {id: 'no'}) RETURN a.name AS name", {}, options)).toEqual({
        columns: ["name"],
        rows: [],
        truncated: false,
      });
    });

    it.each([
      [9, true],
      [10, false],
      [11, false],
    ])("of ten rows with a limit of %d are cut: %s", async (limit, truncated) => {
      const result = await store().query("UNWIND range(1, 10) AS n RETURN n ORDER BY n", {}, { ...options, limit });
      expect(result.rows).toHaveLength(Math.min(10, limit));
      expect(result.truncated).toBe(truncated);
    });

    it("take parameters of every kind", async () => {
      const parameters = { text: "it's 🦊", whole: 3, half: 0.5, yes: true, nothing: null, list: [1, 2], map: { a: { b: ["c"] } } };
      const names = Object.keys(parameters);
      const { rows } = await store().query(`RETURN ${names.map((name) => `$${name} AS ${name}`).join(", ")}`, parameters, options);
      expect(rows).toEqual([parameters]);
    });

    it("project nodes, relationships and paths without the engine's own ids", async () => {
      const { rows } = await store().query("MATCH p = (a:Actor)-[r:HAS_TERRITORY]->(b:Place) RETURN b, r, p", {}, options);
      const node = { _labels: ["Place"], id: "place:ravik", name: "ravik", kind: "city", aliases: [], latitude: 4, longitude: 5.5 };
      const start = { _labels: ["Actor"], id: "state:NHV", name: "Norhaven", kind: "state", aliases: [], countryCode: "NHV", named: true };
      const r = { _type: "HAS_TERRITORY" };
      expect(rows).toEqual([{ b: node, r, p: { _nodes: [start, node], _relationships: [r] } }]);
    });

    it("give integers beyond 2^53 as their digits, and dates as text", async () => {
      const { rows } = await store().query("RETURN 9007199254740993 AS big, -9007199254740991 AS small, date('2026-01-31') AS day", {}, options);
      expect(rows).toEqual([{ big: "9007199254740993", small: -9007199254740991, day: "2026-01-31" }]);
    });

    it.each([
      "CREATE (:Actor {id: 'state:BAD'})",
      "MERGE (a:Actor {id: 'state:BAD'}) RETURN a",
      "MATCH (a:Actor) SET a.name = 'bad'",
      "MATCH (a:Actor) REMOVE a.name",
      "MATCH (a:Actor) SET a:Bad",
      "MATCH (a:Actor) DETACH DELETE a",
      "MATCH ()-[r]->() DELETE r",
      "CREATE INDEX bad IF NOT EXISTS FOR (x:Actor) ON (x.name)",
      "DROP CONSTRAINT actor_id",
      "MATCH (a:Actor) CALL (a) { SET a.name = 'bad' } RETURN a.id",
    ])("that would write are refused in the same words: %s", async (text) => {
      const before = await store().hash();
      await expect(store().query(text, {}, options)).rejects.toThrow("The statement would change the graph; queries only read.");
      expect(await store().hash()).toBe(before);
    });

    it.each(["", "THIS IS NOT CYPHER", "RETURN $missing AS x", "RETURN nofunction(1) AS x", "MATCH (a) RETURN b"])(
      "that are wrong are refused: %j",
      async (text) => {
        const query = store().query(text, {}, options);
        await expect(query).rejects.toThrow(StoreError);
        await expect(query).rejects.not.toThrow("would change the graph");
      },
    );

    it("that take too long are ended, and the store goes on", async () => {
      const start = Date.now();
      await expect(store().query(ENDLESS, {}, { limit: 1, timeoutMs: 700 })).rejects.toThrow("The query was ended after 0.7 s.");
      expect(Date.now() - start).toBeLessThan(5_000);
      expect((await store().query("MATCH (a:Actor) RETURN count(a) AS n", {}, options)).rows).toEqual([{ n: 2 }]);
    });

    it("may run at once", async () => {
      const results = await Promise.all([1, 2, 3].map((n) => store().query("RETURN $n AS n", { n }, options)));
      expect(results.map(({ rows }) => rows)).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
    });
  });

  describe("free queries after changes", () => {
    const store = freshStore(harness);

    it("see what was committed last, and nothing that was not", async () => {
      const count = async () => (await store().query("MATCH (a:Actor) RETURN count(a) AS n", {}, options)).rows[0]?.n;
      await store().write((tx) => tx.apply(graph));
      expect(await count()).toBe(2);
      const seen = await store().write(async (tx) => {
        await tx.apply(delta({ mergeNodes: [actor("CLD")] }));
        return count();
      });
      expect(seen).toBe(2);
      expect(await count()).toBe(3);
    });
  });
}
