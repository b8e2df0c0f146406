import { describe, expect, it } from "@jest/globals";
import { applyDelta, BATCH } from "#src/store/delta/apply-delta";
import type { Run } from "#src/store/run";
import { actor, claim, commitment, delta, organisation, place, relationship } from "#tests/support/delta";

/** An engine that finds every row, and remembers what it was asked. */
function recorder(): { run: Run; readonly asked: { text: string; rows: readonly unknown[] }[] } {
  const asked: { text: string; rows: readonly unknown[] }[] = [];
  const run: Run = async (text, parameters) => {
    const rows = (parameters.rows ?? []) as readonly unknown[];
    asked.push({ text, rows });
    return [{ n: rows.length }];
  };
  return { run, asked };
}

describe("applyDelta", () => {
  it("drops before it merges, and relationships after their ends", async () => {
    const { run, asked } = recorder();
    await applyDelta(
      run,
      delta({
        mergeRelationships: [relationship("COMMITS_TO", actor("NHV"), commitment(1))],
        mergeNodes: [actor("NHV")],
        dropNodes: [place("ravik")],
        dropRelationships: [relationship("CONTRADICTS", claim(1), claim(2), { field: "status" })],
      }),
    );
    expect(asked.map(({ text }) => text)).toEqual([
      "UNWIND $rows AS row MATCH (a:Claim {id: row.from})-[x:CONTRADICTS {field: row.properties.field}]->(b:Claim {id: row.to}) DELETE x RETURN count(*) AS n",
      "UNWIND $rows AS row MATCH (x:Place {id: row.id}) DETACH DELETE x RETURN count(*) AS n",
      "UNWIND $rows AS row MERGE (x:Actor {id: row.id}) SET x = row.properties RETURN count(*) AS n",
      "UNWIND $rows AS row MATCH (a:Actor {id: row.from}) MATCH (b:Commitment {id: row.to}) MERGE (a)-[x:COMMITS_TO]->(b) SET x = row.properties RETURN count(*) AS n",
    ]);
  });

  it("sends integers as bigint, and makes floats floats on every engine", async () => {
    const { run, asked } = recorder();
    await applyDelta(run, delta({ mergeNodes: [place("ravik", { geonamesId: 5, latitude: 4 })] }));
    expect(asked[0]?.text).toContain(
      "SET x = row.properties, x.latitude = toFloat(row.properties.latitude), x.longitude = toFloat(row.properties.longitude)",
    );
    expect(asked[0]?.rows).toEqual([
      { id: "place:ravik", properties: { id: "place:ravik", name: "ravik", kind: "city", aliases: [], geonamesId: 5n, latitude: 4 } },
    ]);
  });

  it("groups rows by label and ends, in batches", async () => {
    const { run, asked } = recorder();
    const many = Array.from({ length: 2 * BATCH + 1 }, (_, index) => organisation(`o-${index}`));
    const counts = await applyDelta(
      run,
      delta({
        mergeNodes: [place("a"), ...many, place("b")],
        mergeRelationships: [relationship("PART_OF", many[0]!, many[1]!), relationship("PART_OF", commitment(1), commitment(2))],
      }),
    );
    expect(asked.map(({ rows }) => rows.length)).toEqual([2, BATCH, BATCH, 1, 1, 1]);
    expect(counts).toEqual({ nodes: 2 * BATCH + 3, relationships: 2, droppedNodes: 0, droppedRelationships: 0 });
  });

  it("refuses a relationship that met more rows than it has", async () => {
    const run: Run = async (text) => (text.startsWith("UNWIND") ? [{ n: 2 }] : [{ id: "state:NHV" }, { id: "state:VSK" }]);
    await expect(applyDelta(run, delta({ mergeRelationships: [relationship("MEMBER_OF", actor("NHV"), actor("VSK"))] }))).rejects.toThrow(
      "A node is in the graph twice under one id.",
    );
  });

  it("asks nothing of the engine for an empty delta or one that is refused", async () => {
    const { run, asked } = recorder();
    await applyDelta(run, delta({}));
    await expect(applyDelta(run, delta({ mergeNodes: [actor("NHV"), { ...actor("VSK"), id: "" }] }))).rejects.toThrow("has no id");
    expect(asked).toEqual([]);
  });
});
