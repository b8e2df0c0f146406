import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Parameters, Row } from "#src/store/store";
import { actor, claim, commitment, delta, organisation, relationship } from "#tests/support/delta";
import { filledStore, freshStore, type StoreHarness } from "#tests/support/store-harness";

interface Case {
  readonly text: string;
  readonly parameters?: Parameters;
  readonly rows: readonly Row[];
}

/** What the engines understand differently, in the words that mean the same on all of them. */
const portable: Readonly<Record<string, Case>> = {
  "a sum over nothing is 0 with coalesce": {
    text: "MATCH (c:Commitment) WHERE c.kind = 'none' RETURN coalesce(sum(c.amount), 0) AS total",
    rows: [{ total: 0 }],
  },
  "a sum over nulls in a group is 0 with coalesce": {
    text: "MATCH (c:Commitment) RETURN c.kind AS kind, coalesce(sum(c.amount), 0) AS total ORDER BY kind",
    rows: [
      { kind: "ceasefire", total: 0 },
      { kind: "military_aid", total: 7.5 },
    ],
  },
  "the end of a list is sliced from its size": {
    text: "WITH [1, 2, 3] AS xs RETURN xs[size(xs) - 2..size(xs)] AS last, xs[0..2] AS first, xs[-1] AS one",
    rows: [{ last: [2, 3], first: [1, 2], one: 3 }],
  },
  "null is looked for outside the list": {
    text: "MATCH (c:Commitment) WHERE c.unit IS NULL OR NOT c.unit IN $units RETURN c.summary AS summary ORDER BY summary",
    parameters: { units: ["EUR"] },
    rows: [{ summary: "B" }, { summary: "C" }],
  },
  "nothing is collected where an optional match found nothing": {
    text: "MATCH (a:Actor {id: 'state:CLD'}) OPTIONAL MATCH (a)-[:COMMITS_TO]->(c) RETURN collect(CASE WHEN c IS NOT NULL THEN c {.summary} END) AS found",
    rows: [{ found: [] }],
  },
  "collect is projected first and cut afterwards": {
    text: "MATCH (a:Actor) WITH a ORDER BY a.id WITH collect(a.name) AS names RETURN names[0..2] AS some, size(names) AS n",
    rows: [{ some: ["Pact", "Caldora"], n: 4 }],
  },
  "nulls come last going up and first going down, so their place is named": {
    text: "MATCH (c:Commitment) RETURN c.summary AS summary ORDER BY c.amount IS NULL, c.amount DESC, c.id",
    rows: [{ summary: "A" }, { summary: "B" }, { summary: "C" }],
  },
  "a label of two is asked with OR": {
    text: "MATCH (x) WHERE x:Claim OR x:Commitment RETURN count(x) AS n",
    rows: [{ n: 6 }],
  },
  "a pattern is counted where a comprehension can't stand": {
    text: "MATCH (c:Commitment) WHERE COUNT { (c)<-[:REPORTS]-(:Claim) } > 1 RETURN c.summary AS summary",
    rows: [{ summary: "A" }],
  },
  "existence of a pattern with a condition": {
    text: "MATCH (c:Commitment) WHERE NOT EXISTS { (c)<-[:REPORTS]-(:Claim) } RETURN c.summary AS summary",
    rows: [{ summary: "C" }],
  },
  "a subquery per row collects": {
    text: "MATCH (c:Commitment) CALL (c) { MATCH (c)<-[:REPORTS]-(k:Claim) WITH k ORDER BY k.id RETURN collect(k.cue) AS cues } RETURN c.summary AS summary, cues ORDER BY summary",
    rows: [
      { summary: "A", cues: ["pledged", "will send"] },
      { summary: "B", cues: ["vowed"] },
      { summary: "C", cues: [] },
    ],
  },
  "rows keep their order through a subquery with a key": {
    text: "UNWIND $ids AS id CALL (id) { MATCH (a:Actor {id: id}) RETURN collect(a.name) AS names } RETURN id, names",
    parameters: { ids: ["state:VSK", "state:NO", "state:NHV"] },
    rows: [
      { id: "state:VSK", names: ["Veskaria"] },
      { id: "state:NO", names: [] },
      { id: "state:NHV", names: ["Norhaven"] },
    ],
  },
  "a path of several steps": {
    text: "MATCH p = (a:Actor {id: 'state:CLD'})-[:MEMBER_OF*1..3]->(b:Actor) RETURN b.name AS name, length(p) AS steps ORDER BY steps",
    rows: [
      { name: "Pact", steps: 1 },
      { name: "Norhaven", steps: 2 },
      { name: "Veskaria", steps: 3 },
    ],
  },
  "the shortest path between two that differ": {
    text: "MATCH (a:Actor {id: 'state:CLD'}), (b:Actor {id: 'state:VSK'}) WHERE a.id <> b.id WITH a, b MATCH p = shortestPath((a)-[:MEMBER_OF*1..5]-(b)) RETURN [n IN nodes(p) | n.name] AS names",
    rows: [{ names: ["Caldora", "Pact", "Norhaven", "Veskaria"] }],
  },
  "a number that is meant as a float is made one": {
    text: "RETURN toFloat($x) / 2 AS half, $x / 2 AS whole",
    parameters: { x: 5 },
    rows: [{ half: 2.5, whole: 2 }],
  },
  "a number is rounded to two places": {
    text: "RETURN floor(2.345 * 100 + 0.5) / 100 AS rounded",
    rows: [{ rounded: 2.35 }],
  },
  "dates are texts that compare": {
    text: "MATCH (k:Claim) WHERE k.date >= '2025-12' AND k.date < '2026-02' RETURN k.date AS date, substring(k.date, 0, 7) AS month",
    rows: [{ date: "2026-01-31", month: "2026-01" }],
  },
  "a date some days later": {
    text: "RETURN toString(date('2026-01-31') + duration({days: 45})) AS later, date('2026-03-18') > date('2026-01-31') + duration({days: 45}) AS apart",
    rows: [{ later: "2026-03-17", apart: true }],
  },
  "text is counted in code points": {
    text: "RETURN size('a🦊b') AS size, substring('a🦊b', 2, 1) AS part, left('🦊🦊', 1) AS first",
    rows: [{ size: 3, part: "b", first: "🦊" }],
  },
  "a part of a text in any case": {
    text: "MATCH (a:Actor) WHERE toLower(a.name) CONTAINS toLower($q) OR any(x IN a.aliases WHERE toLower(x) CONTAINS toLower($q)) RETURN a.id AS id ORDER BY id",
    parameters: { q: "HAVEN" },
    rows: [{ id: "state:NHV" }, { id: "state:VSK" }],
  },
  "a regular expression takes the whole text": {
    text: "MATCH (a:Actor) WHERE a.name =~ '(?i)nor[a-z]+' RETURN a.id AS id",
    rows: [{ id: "state:NHV" }],
  },
  "a rank comes from a map that is a parameter": {
    text: "MATCH (c:Commitment) RETURN c.summary AS summary ORDER BY $rank[c.status] DESC, summary",
    parameters: { rank: { pledged: 3, signed: 5 } },
    rows: [{ summary: "B" }, { summary: "A" }, { summary: "C" }],
  },
  "two searches in one": {
    text: "CALL () { MATCH (a:Actor) RETURN a.name AS name UNION MATCH (c:Commitment) RETURN c.summary AS name } RETURN name ORDER BY name LIMIT 3",
    rows: [{ name: "A" }, { name: "B" }, { name: "C" }],
  },
  "parameters that are null or empty": {
    text: "MATCH (a:Actor) WHERE $id IS NULL AND size($ids) = 0 RETURN count(a) AS n",
    parameters: { id: null, ids: [] },
    rows: [{ n: 4 }],
  },
  "names that are words of the language elsewhere": {
    text: "MATCH (a:Actor {id: 'state:NHV'}) RETURN a.name AS from, a.kind AS type, 1 AS `order`, 2 AS count",
    rows: [{ from: "Norhaven", type: "state", order: 1, count: 2 }],
  },
};

/** Writes in the same words. */
const writes: Readonly<
  Record<string, { readonly write: string; readonly parameters?: Parameters; readonly read: string; readonly rows: readonly Row[] }>
> = {
  "appending to a list keeps what was in it": {
    write: "MATCH (a:Actor {id: 'state:NHV'}) SET a.aliases = coalesce(a.aliases, []) + [$name]",
    parameters: { name: "new" },
    read: "MATCH (a:Actor {id: 'state:NHV'}) RETURN a.aliases AS aliases",
    rows: [{ aliases: ["The Haven", "new"] }],
  },
  "rows without a key are left out before they are merged": {
    write: "UNWIND $rows AS row WITH row WHERE row.id IS NOT NULL MERGE (x:Condition {id: row.id}) SET x.text = row.text",
    parameters: { rows: [{ id: "a", text: "one" }, { text: "none" }, { id: null, text: "none" }] },
    read: "MATCH (x:Condition) RETURN x.id AS id, x.text AS text",
    rows: [{ id: "a", text: "one" }],
  },
  "old and new value don't mix": {
    write: "MATCH (a:Actor {id: 'state:NHV'}) WITH a, a.name AS old SET a.name = 'New', a.former = old",
    read: "MATCH (a:Actor {id: 'state:NHV'}) RETURN a.name AS name, a.former AS former",
    rows: [{ name: "New", former: "Norhaven" }],
  },
  "what an optional match did not find is not deleted": {
    write: "MATCH (a:Actor {id: 'state:CLD'}) OPTIONAL MATCH (a)-[:COMMITS_TO]->(c) WITH c WHERE c IS NOT NULL DETACH DELETE c",
    read: "MATCH (c:Commitment) RETURN count(c) AS n",
    rows: [{ n: 3 }],
  },
  "commitments that no claim reports are deleted": {
    write: "MATCH (c:Commitment) WHERE NOT EXISTS { (c)<-[:REPORTS]-(:Claim) } DETACH DELETE c",
    read: "MATCH (c:Commitment) RETURN count(c) AS n",
    rows: [{ n: 2 }],
  },
  "null in a map takes a property away": {
    write: "MATCH (a:Actor {id: 'state:NHV'}) SET a += $changes",
    parameters: { changes: { countryCode: null, name: "N" } },
    read: "MATCH (a:Actor {id: 'state:NHV'}) RETURN a.name AS name, a.countryCode AS code",
    rows: [{ name: "N", code: null }],
  },
  "a lock is taken before a value is compared": {
    write: "MATCH (a:Actor {id: 'state:NHV'}) SET a.lock = 1 WITH a WHERE a.name = 'Norhaven' SET a.name = 'Changed'",
    read: "MATCH (a:Actor {id: 'state:NHV'}) RETURN a.name AS name",
    rows: [{ name: "Changed" }],
  },
};

const [nhv, vsk, cld, pact] = [
  actor("NHV", { name: "Norhaven", aliases: ["The Haven"] }),
  actor("VSK", { name: "Veskaria", aliases: ["Havenless"] }),
  actor("CLD", { name: "Caldora" }),
  organisation("pact", { name: "Pact" }),
];
const [a, b, c] = [
  commitment(1, { summary: "A", amount: 5, unit: "EUR" }),
  commitment(2, { summary: "B", amount: 2.5, unit: "USD", status: "signed" }),
  commitment(3, { summary: "C", kind: "ceasefire" }),
];
const claims = [claim(1, { cue: "pledged", date: "2026-01-31" }), claim(2, { cue: "will send" }), claim(3, { cue: "vowed" })] as const;
const graph = delta({
  mergeNodes: [nhv, vsk, cld, pact, a, b, c, ...claims],
  mergeRelationships: [
    relationship("REPORTS", claims[0], a),
    relationship("REPORTS", claims[1], a),
    relationship("REPORTS", claims[2], b),
    relationship("MEMBER_OF", cld, pact),
    relationship("MEMBER_OF", pact, nhv),
    relationship("MEMBER_OF", nhv, vsk),
    relationship("COMMITS_TO", nhv, a),
  ],
});

export function portableCypherContract(harness: StoreHarness): void {
  describe("portable Cypher that reads", () => {
    const store = filledStore(harness, graph);

    it.each(Object.entries(portable))("%s", async (_, { text, parameters, rows }) => {
      expect(await store().read(text, parameters)).toEqual(rows);
    });
  });

  describe("portable Cypher that writes", () => {
    const store = freshStore(harness);
    beforeEach(() => store().write((tx) => tx.apply(graph)));

    it.each(Object.entries(writes))("%s", async (_, { write, parameters, read, rows }) => {
      await store().write((tx) => tx.run(write, parameters));
      expect(await store().read(read)).toEqual(rows);
    });

    it("pages of a deletion end when nothing is left", async () => {
      const deleted: unknown[] = [];
      do {
        const [row] = await store().write((tx) =>
          tx.run("MATCH (a:Actor) WITH a ORDER BY a.id LIMIT $n DETACH DELETE a RETURN count(*) AS n", { n: 3 }),
        );
        deleted.push(row?.n);
      } while (deleted.at(-1) !== 0);
      expect(deleted).toEqual([3, 1, 0]);
    });
  });
}
