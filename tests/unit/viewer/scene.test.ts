import { describe, expect, it } from "@jest/globals";
import { buildScene, openEndOf } from "#src/viewer/core/scene";
import { card, smallView, viewOf } from "#tests/support/small-view";

describe("the scene of a graph", () => {
  const scene = buildScene(smallView);
  const edge = (commitment: string) => scene.edgesOfCommitment.get(commitment)?.[0];

  it("has a node for each party, and a small mark beside a promisor to nobody", () => {
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(["igo:CCC", openEndOf("state:BBB"), "place:delta", "state:AAA", "state:BBB"]);
    expect(scene.nodes.find(({ id }) => id === openEndOf("state:BBB"))).toMatchObject({ shape: "open", label: "no one named" });
    expect(edge("reform")?.target).toBe(openEndOf("state:BBB"));
  });

  it("shows how a commitment stands by the line, its family by name, and both ways where it is mutual", () => {
    expect(edge("aid")).toMatchObject({ line: "solid", family: "security", arrow: "end", contested: false });
    expect(edge("aid-refused")).toMatchObject({ line: "dotted" });
    expect(edge("dykes")).toMatchObject({ line: "dashed", family: "economic", target: "place:delta" });
    expect(edge("truce")).toMatchObject({ arrow: "both", contested: true });
  });

  it("draws a line wider with more independent sources, and a node larger with more commitments", () => {
    expect(edge("aid-refused")?.width).toBeGreaterThan(edge("aid")?.width ?? 0);
    const size = (id: string) => scene.nodes.find((node) => node.id === id)?.size ?? 0;
    expect(size("state:BBB")).toBeGreaterThan(size("igo:CCC"));
  });

  it("bends parallel lines apart and leaves a single one straight", () => {
    expect(edge("dykes")?.bend).toBe(0);
    const bends = ["aid", "aid-refused", "truce"].map((id) => edge(id)?.bend);
    expect(new Set(bends).size).toBe(3);
    expect(bends.reduce<number>((sum, bend) => sum + (bend ?? 0), 0)).toBeCloseTo(0);
  });

  it("bends lines of opposite directions to different sides of the pair", () => {
    const there = card({ id: "there" });
    const back = card({ id: "back", promisors: ["state:BBB"], beneficiaries: ["state:AAA"] });
    const { edgesOfCommitment } = buildScene(viewOf([there, back]));
    // Each bends to its own right or left; seen from above these are different sides when the signs are equal.
    expect(edgesOfCommitment.get("there")?.[0]?.bend).toBe(edgesOfCommitment.get("back")?.[0]?.bend);
    expect(edgesOfCommitment.get("there")?.[0]?.bend).not.toBe(0);
  });

  it("knows the edges of a node", () => {
    expect(scene.edgesOfNode.get("state:AAA")?.map(({ commitment }) => commitment)).toEqual(["aid", "aid-refused", "truce"]);
    expect(scene.edgesOfNode.get("person:nobody")).toBeUndefined();
  });
});
