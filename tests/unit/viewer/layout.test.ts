import { describe, expect, it } from "@jest/globals";
import { type LayoutInput, layoutGraph, startPosition, startPositions } from "#src/viewer/core/layout";

/** Two parts: a wheel of twelve around a hub, and a pair by itself. */
const rim = Array.from({ length: 12 }, (_, number) => `rim${number}`);
const input: LayoutInput = {
  nodes: [...rim, "hub", "one", "other"].map((id) => ({ id, size: 8 })),
  edges: [...rim.map((id) => ({ source: id, target: "hub" })), { source: "rim0", target: "hub" }, { source: "one", target: "other" }],
};

describe("the layout", () => {
  const positions = layoutGraph(input);

  it("is the same for the same graph, in whatever order its nodes and edges come", () => {
    const turned = {
      nodes: [...input.nodes].reverse(),
      edges: input.edges.map(({ source, target }) => ({ source: target, target: source })).reverse(),
    };
    expect(layoutGraph(turned)).toEqual(positions);
  });

  it("places every node once, at numbers", () => {
    expect([...positions.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
    for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it("lets no two nodes overlap", () => {
    const all = [...positions.values()];
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(16);
    }
  });

  it("keeps parts that aren't connected apart", () => {
    const box = (ids: readonly string[]) => {
      const points = ids.map((id) => positions.get(id)!);
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    const [wheel, pair] = [box([...rim, "hub"]), box(["one", "other"])];
    expect(wheel.right < pair.left || pair.right < wheel.left || wheel.bottom < pair.top || pair.bottom < wheel.top).toBe(true);
  });

  it("takes an empty graph, a single node, and edges whose ends are missing or equal", () => {
    expect(layoutGraph({ nodes: [], edges: [] }).size).toBe(0);
    const odd = layoutGraph({
      nodes: [{ id: "alone", size: 5 }],
      edges: [
        { source: "alone", target: "alone" },
        { source: "alone", target: "gone" },
      ],
    });
    expect([...odd.keys()]).toEqual(["alone"]);
    expect(Number.isFinite(odd.get("alone")?.x)).toBe(true);
  });

  it("starts each node where its id says, inside the unit disc", () => {
    expect(startPosition("state:UKR")).toEqual(startPosition("state:UKR"));
    expect(startPosition("state:UKR")).not.toEqual(startPosition("state:UKS"));
    const starts = Array.from({ length: 500 }, (_, number) => startPosition(`state:${number}`));
    for (const { x, y } of starts) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1);
    // Spread over the disc, not bunched: a quarter in each quadrant, within what chance allows.
    expect(starts.filter(({ x, y }) => x > 0 && y > 0).length).toBeGreaterThan(90);
    expect(startPositions(input).size).toBe(15);
  });
});
