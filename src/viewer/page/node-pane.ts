import type { CommitmentCard, GraphNode } from "#schema/api";
import { commitmentsOf } from "#src/viewer/core/commitments-of";
import { shapeOf } from "#src/viewer/core/node-shape";
import { sayCount, sayNodeKind } from "#src/viewer/core/wording";
import { commitmentList } from "#src/viewer/page/commitment-item";
import { element } from "#src/viewer/page/elements";
import type { GraphData } from "#src/viewer/page/graph-data";
import { shapeSign } from "#src/viewer/page/signs";

/** An actor's or a place's page. `shown` are the commitments that the filters let through. */
export function nodePane(node: GraphNode, { view, nameOf }: GraphData, shown: readonly CommitmentCard[]): HTMLElement {
  const groups = commitmentsOf(node.id, shown);
  const all = Object.values(commitmentsOf(node.id, view.commitments)).flat().length;
  const visible = Object.values(groups).flat().length;
  return element(
    "div",
    { class: "pane" },
    element("p", { class: "eyebrow" }, shapeSign(shapeOf(node)), sayNodeKind(node)),
    element("h2", { tabindex: "-1" }, node.name),
    node.aliases.length > 0 ? element("p", { class: "faint aliases" }, `Also: ${node.aliases.slice(0, 12).join(", ")}`) : null,
    commitmentList("With each other", groups.mutual, nameOf),
    commitmentList("Promised by it", groups.made, nameOf),
    commitmentList("Promised to it", groups.received, nameOf),
    commitmentList("To be done here", groups.here, nameOf),
    visible < all ? element("p", { class: "faint" }, `The filters hide ${sayCount(all - visible, "more commitment")}.`) : null,
  );
}
