import type { CommitmentCard, GraphNode, GraphView } from "#schema/api";
import { buildFacetIndex, type FacetIndex } from "#src/viewer/core/filters";
import { buildScene, type Scene } from "#src/viewer/core/scene";

/** The loaded graph, in the forms that the page asks for all the time. */
export interface GraphData {
  readonly view: GraphView;
  readonly scene: Scene;
  readonly facets: FacetIndex;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly cards: ReadonlyMap<string, CommitmentCard>;
  nameOf(id: string): string;
}

export function prepareGraph(view: GraphView): GraphData {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  return {
    view,
    scene: buildScene(view),
    facets: buildFacetIndex(view),
    nodes,
    cards: new Map(view.commitments.map((card) => [card.id, card])),
    nameOf: (id) => nodes.get(id)?.name ?? id,
  };
}
