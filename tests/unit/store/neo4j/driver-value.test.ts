import { describe, expect, it } from "@jest/globals";
import neo4j from "neo4j-driver";
import { plainValue } from "#src/store/neo4j/driver-value";

describe("values of the driver", () => {
  it("become plain, at any depth", () => {
    const node = new neo4j.types.Node(1n, ["B", "A"], { id: "x", n: 5n, list: [1n, 2n] }, "4:x:1");
    const relationship = new neo4j.types.Relationship(1n, 1n, 2n, "KNOWS", { since: 1999n }, "5:x:1", "4:x:1", "4:x:2");
    const path = new neo4j.types.Path(node, node, [new neo4j.types.PathSegment(node, relationship, node)]);
    const plain = { _labels: ["A", "B"], id: "x", n: 5, list: [1, 2] };
    expect(plainValue([node, { deep: relationship }])).toEqual([plain, { deep: { _type: "KNOWS", since: 1999 } }]);
    expect(plainValue(path)).toEqual({ _nodes: [plain, plain], _relationships: [{ _type: "KNOWS", since: 1999 }] });
  });

  it("of time and place become text", () => {
    expect(plainValue(new neo4j.types.Date(2026n, 1n, 31n))).toBe("2026-01-31");
    expect(plainValue(new neo4j.types.DateTime(2026n, 1n, 31n, 8n, 0n, 0n, 0n, 0n))).toBe("2026-01-31T08:00:00Z");
    expect(plainValue(new neo4j.types.Duration(1n, 2n, 3n, 0n))).toBe("P1M2DT3S");
    expect(plainValue(new neo4j.types.Point(4326n, 1, 2))).toContain("4326");
  });

  it("that JSON has no number for become words", () => {
    expect(plainValue([2n ** 60n, Number.NaN, Number.POSITIVE_INFINITY, undefined, null])).toEqual([
      "1152921504606846976",
      "NaN",
      "Infinity",
      null,
      null,
    ]);
  });

  it("that are bytes become base64", () => {
    expect(plainValue(new Int8Array([1, 2, -1]))).toBe("AQL/");
  });
});
