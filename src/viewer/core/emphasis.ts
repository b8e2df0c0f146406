import type { Scene, SceneEdge } from "#src/viewer/core/scene";
import { currentCommitment, currentStop, type ViewState } from "#src/viewer/core/view-state";

/** What the pointer can be on. */
export type GraphTarget = { readonly type: "node" | "edge"; readonly id: string };

/** What the reader is looking at: drawn in full while the rest is pale. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly SceneEdge[];
  /** The node that it is about, if it is one; it gets a ring. */
  readonly center: string | null;
}

/** What stands out because it is open in the panel. */
export function emphasisOfView(view: ViewState, scene: Scene, shown: ReadonlySet<string>): Emphasis | null {
  const stop = currentStop(view);
  if (stop === null) return null;
  const commitment = currentCommitment(view);
  return commitment === null ? aroundNode(stop.id, scene, shown) : ofEdges(scene.edgesOfCommitment.get(commitment) ?? []);
}

/** What stands out because the pointer is on it. */
export function emphasisOfTarget(target: GraphTarget, scene: Scene, shown: ReadonlySet<string>): Emphasis | null {
  if (target.type === "node") return aroundNode(target.id, scene, shown);
  const commitment = commitmentOfEdge(target.id);
  return ofEdges(scene.edgesOfCommitment.get(commitment) ?? []);
}

/** The commitment that an edge of the scene shows. */
export function commitmentOfEdge(edge: string): string {
  return edge.slice(0, edge.indexOf("|"));
}

function aroundNode(id: string, scene: Scene, shown: ReadonlySet<string>): Emphasis | null {
  const edges = (scene.edgesOfNode.get(id) ?? []).filter((edge) => shown.has(edge.commitment));
  return edges.length === 0 ? null : { ...ofEdgesOrNone(edges), center: id };
}

function ofEdges(edges: readonly SceneEdge[]): Emphasis | null {
  return edges.length === 0 ? null : ofEdgesOrNone(edges);
}

function ofEdgesOrNone(edges: readonly SceneEdge[]): Emphasis {
  return { nodes: new Set(edges.flatMap(({ source, target }) => [source, target])), edges, center: null };
}
