import type { GraphTarget } from "#src/viewer/core/emphasis";
import { commitmentOfEdge } from "#src/viewer/core/emphasis";
import { sayCard, sayCount, sayNodeKind, sayParties } from "#src/viewer/core/wording";
import { element } from "#src/viewer/page/elements";
import type { GraphData } from "#src/viewer/page/graph-data";

export interface Tip {
  readonly root: HTMLElement;
  show(target: GraphTarget | null, at: { readonly x: number; readonly y: number }): void;
}

/** A few words beside the pointer about what it is on. For pointers only: the panel and the table say the same to everybody. */
export function createTip(data: GraphData): Tip {
  const root = element("div", { class: "tip", hidden: true, "aria-hidden": "true" });
  return {
    root,
    show(target, at) {
      const words = target === null ? null : tipWords(target, data);
      root.hidden = words === null;
      if (words === null) return;
      root.replaceChildren(element("strong", {}, words[0]), element("span", {}, words[1]));
      placeInside(root, at);
    },
  };
}

function tipWords(target: GraphTarget, data: GraphData): readonly [string, string] | null {
  if (target.type === "edge") {
    const card = data.cards.get(commitmentOfEdge(target.id));
    return card === undefined ? null : [sayParties(card, data.nameOf), sayCard(card)];
  }
  const node = data.nodes.get(target.id);
  if (node === undefined) return ["No one named", "The commitment is made to no one in particular."];
  const commitments = new Set(data.scene.edgesOfNode.get(target.id)?.map((edge) => edge.commitment));
  return [node.name, `${sayNodeKind(node)}, ${sayCount(commitments.size, "commitment")}`];
}

/** Beside the pointer, above it where there is no room below, and always inside the stage. */
function placeInside(root: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const { clientWidth, clientHeight } = root.offsetParent ?? document.body;
  const left = Math.max(8, Math.min(at.x + 14, clientWidth - root.offsetWidth - 8));
  const top = at.y + 18 + root.offsetHeight > clientHeight ? at.y - root.offsetHeight - 12 : at.y + 18;
  root.style.translate = `${left}px ${top}px`;
}
