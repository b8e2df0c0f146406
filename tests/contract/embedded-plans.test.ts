import grafeo from "@grafeo-db/js";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { applyDelta } from "#src/store/delta/apply-delta";
import { dumpGraph } from "#src/store/dump";
import { applyMigrations } from "#src/store/embedded/migrate-embedded";
import { loadMigrations } from "#src/store/migration/load-migrations";
import type { Run } from "#src/store/run";
import { actor, delta, organisation, relationship } from "#tests/support/delta";

const MANY = 20_000;
const FEW = 10;

/** The engine has no planner to trust: a statement that looks harmless may read the whole graph for every row. */
describe("rows that the embedded engine reads", () => {
  const database = grafeo.GrafeoDB.create();
  let scanned = 0;
  const run: Run = async (text, parameters) => {
    const result = await database.executeCypher(text, parameters);
    scanned += result.rowsScanned ?? 0;
    return result.toArray() as ReturnType<Run> extends Promise<infer R> ? R : never;
  };
  const scannedBy = async (work: () => Promise<unknown>): Promise<number> => {
    scanned = 0;
    await work();
    return scanned;
  };
  const centre = actor("NHV");
  const many = Array.from({ length: MANY }, (_, index) => organisation(`o-${index}`));
  const few = many.slice(MANY / 2, MANY / 2 + FEW);

  beforeAll(async () => {
    await applyMigrations(database, loadMigrations("embedded"));
    await applyDelta(run, delta({ mergeNodes: [centre, ...many], mergeRelationships: many.map((row) => relationship("MEMBER_OF", row, centre)) }));
  });
  afterAll(() => database.close());

  it("are counted where it scans", async () => {
    expect(await scannedBy(() => run("MATCH (a:Actor) WHERE a.name STARTS WITH 'o-1' RETURN count(a) AS n", {}))).toBeGreaterThanOrEqual(MANY);
  });

  it.each([
    ["merging relationships", () => applyDelta(run, delta({ mergeRelationships: few.map((row) => relationship("PART_OF", row, few[0]!)) }))],
    ["dropping relationships", () => applyDelta(run, delta({ dropRelationships: few.map((row) => relationship("MEMBER_OF", row, centre)) }))],
    ["dropping nodes", () => applyDelta(run, delta({ dropNodes: few }))],
  ])("for %s are those that it is given, not the graph", async (_, work) => {
    expect(await scannedBy(work)).toBeLessThan(20 * FEW);
  });

  it("for a dump grow with the graph, not with its square", async () => {
    let lines = 0;
    const rows = await scannedBy(async () => {
      for await (const _ of dumpGraph(run)) lines += 1;
    });
    expect(lines).toBeGreaterThan(2 * MANY - 3 * FEW);
    expect(rows).toBeLessThan(20 * MANY);
  });
});
