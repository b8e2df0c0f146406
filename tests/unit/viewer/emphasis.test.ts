import { describe, expect, it } from "@jest/globals";
import { commitmentsOf } from "#src/viewer/core/commitments-of";
import { commitmentOfEdge, emphasisOfTarget, emphasisOfView } from "#src/viewer/core/emphasis";
import { buildScene } from "#src/viewer/core/scene";
import { initialState, openStop } from "#src/viewer/core/view-state";
import { smallView } from "#tests/support/small-view";

const scene = buildScene(smallView);
const all = new Set(smallView.commitments.map(({ id }) => id));

describe("what stands out", () => {
  it("is nothing while nothing is open or pointed at", () => {
    expect(emphasisOfView(initialState, scene, all)).toBeNull();
  });

  it("is a node with its lines and their other ends, as far as the filters show them", () => {
    const view = openStop(initialState, { type: "node", id: "state:BBB" });
    expect(emphasisOfView(view, scene, all)).toMatchObject({
      center: "state:BBB",
      nodes: new Set(["state:AAA", "state:BBB", "open:state:BBB"]),
    });
    expect(emphasisOfView(view, scene, new Set(["reform"]))?.nodes).toEqual(new Set(["state:BBB", "open:state:BBB"]));
    expect(emphasisOfView(view, scene, new Set(["dykes"]))).toBeNull();
  });

  it("is a commitment with its parties, also through one of its claims", () => {
    const truce = openStop(initialState, { type: "claim", id: "c", commitment: "truce" });
    const found = emphasisOfView(truce, scene, all);
    expect(found?.edges.map(({ commitment }) => commitment)).toEqual(["truce"]);
    expect(found?.center).toBeNull();
  });

  it("is what the pointer is on: a line stands for its whole commitment", () => {
    const edge = scene.edgesOfCommitment.get("dykes")![0]!;
    expect(commitmentOfEdge(edge.id)).toBe("dykes");
    expect(emphasisOfTarget({ type: "edge", id: edge.id }, scene, all)?.nodes).toEqual(new Set(["igo:CCC", "place:delta"]));
    expect(emphasisOfTarget({ type: "node", id: "igo:CCC" }, scene, all)?.center).toBe("igo:CCC");
  });
});

describe("the commitments of a node", () => {
  const ids = (node: string) =>
    Object.fromEntries(Object.entries(commitmentsOf(node, smallView.commitments)).map(([part, cards]) => [part, cards.map(({ id }) => id)]));

  it("stand once each, by the part that the node has in them", () => {
    expect(ids("state:AAA")).toEqual({ mutual: ["truce"], made: ["aid", "aid-refused"], received: [], here: [] });
    expect(ids("state:BBB")).toEqual({ mutual: ["truce"], made: ["reform"], received: ["aid", "aid-refused"], here: [] });
    expect(ids("place:delta")).toEqual({ mutual: [], made: [], received: [], here: ["dykes"] });
  });
});
