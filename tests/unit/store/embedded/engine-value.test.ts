import grafeo from "@grafeo-db/js";
import { describe, expect, it } from "@jest/globals";
import { plainRows } from "#src/store/embedded/engine-value";

describe("values of the embedded engine", () => {
  const rowsOf = async (text: string) => {
    const database = grafeo.GrafeoDB.create();
    await database.executeCypher("CREATE (:B:A {id: 'x', n: 5})-[:KNOWS {since: 1999}]->(:C {id: 'y'})");
    const rows = plainRows(await database.executeCypher(text));
    database.close();
    return rows;
  };

  it("become plain, without the engine's own ids", async () => {
    const [a, b] = [
      { _labels: ["A", "B"], id: "x", n: 5 },
      { _labels: ["C"], id: "y" },
    ];
    const r = { _type: "KNOWS", since: 1999 };
    expect(await rowsOf("MATCH p = (a:A)-[r]->(b) RETURN a, r, p, [b, {deep: r}] AS list")).toEqual([
      { a, r, p: { _nodes: [a, b], _relationships: [r] }, list: [b, { deep: r }] },
    ]);
  });

  it("keep a map of the asker's own that looks like a path's", async () => {
    expect(await rowsOf("RETURN {nodes: [1], edges: 'x'} AS map, {_type: 'T'} AS other")).toEqual([
      { map: { nodes: [1], edges: "x" }, other: { _type: "T" } },
    ]);
  });

  it("that JSON has no number for become words", async () => {
    expect(await rowsOf("RETURN 9007199254740993 AS big, 0.0 / 0.0 AS nan, 1.5 AS half, null AS nothing")).toEqual([
      { big: "9007199254740993", nan: "NaN", half: 1.5, nothing: null },
    ]);
  });
});
