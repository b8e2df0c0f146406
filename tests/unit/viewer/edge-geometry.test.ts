import { describe, expect, it } from "@jest/globals";
import { dashOf, EDGE_GAP, edgeCurve } from "#src/viewer/core/edge-geometry";

const ends = { source: { x: 0, y: 0 }, sourceRadius: 10, target: { x: 200, y: 0 }, targetRadius: 20, width: 2, bend: 0, both: false };

describe("the curve of an edge", () => {
  it("runs from border to border, with its head's tip at the target's", () => {
    const curve = edgeCurve(ends)!;
    expect(curve.start.x).toBeCloseTo(10 + EDGE_GAP);
    expect(curve.heads).toHaveLength(1);
    expect(curve.heads[0]?.tip.x).toBeCloseTo(200 - 20 - EDGE_GAP);
    expect(curve.end.x).toBeLessThan(curve.heads[0]!.tip.x);
    expect(curve.middle).toEqual({ x: 100, y: 0 });
  });

  it("bends to the right of its direction, y being downwards", () => {
    expect(edgeCurve({ ...ends, bend: 0.2 })!.middle.y).toBeCloseTo(20);
    expect(edgeCurve({ ...ends, bend: -0.2 })!.middle.y).toBeCloseTo(-20);
  });

  it("has a head at both ends where it is mutual", () => {
    const { heads } = edgeCurve({ ...ends, both: true })!;
    expect(heads.map(({ tip }) => Math.round(tip.x))).toEqual([178, 13]);
  });

  it("is none where the nodes leave no room", () => {
    expect(edgeCurve({ ...ends, target: { x: 25, y: 0 } })).toBeNull();
    expect(edgeCurve({ ...ends, target: { x: 0, y: 0 } })).toBeNull();
  });
});

describe("the dashes of a line", () => {
  it("tell the three styles apart", () => {
    expect(dashOf("solid", 2)[1]).toBe(0);
    expect(dashOf("dashed", 2)[0]).toBeGreaterThan(2 * dashOf("dotted", 2)[0]);
    expect(dashOf("dotted", 2)[1]).toBeGreaterThan(0);
  });
});
