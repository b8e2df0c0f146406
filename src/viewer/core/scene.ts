import type { CommitmentCard, GraphNode, GraphView } from "#schema/api";
import type { Family } from "#schema/claim";
import { type ShapeName, shapeOf } from "#src/viewer/core/node-shape";
import { type LineStyle, lineOf } from "#src/viewer/core/standing";

/** A node as it is drawn. */
export interface SceneNode {
  readonly id: string;
  readonly label: string;
  readonly shape: ShapeName;
  /** Radius in pixels at the resting zoom. */
  readonly size: number;
  /** Commitments that touch it. */
  readonly degree: number;
}

/** A commitment between two nodes as it is drawn. */
export interface SceneEdge {
  readonly id: string;
  readonly commitment: string;
  readonly source: string;
  readonly target: string;
  readonly family: Family;
  readonly line: LineStyle;
  /** Width in pixels: more with more independent sources. */
  readonly width: number;
  /** How far the middle bends aside, as a share of the length; 0 is straight. Right of source to target where positive. */
  readonly bend: number;
  readonly arrow: "end" | "both";
  readonly contested: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly edgesOfNode: ReadonlyMap<string, readonly SceneEdge[]>;
  readonly edgesOfCommitment: ReadonlyMap<string, readonly SceneEdge[]>;
}

const NOBODY = "no one named";
const BEND_STEP = 0.16;

/** Id of the small mark that stands beside a promisor for all its commitments to nobody named. */
export function openEndOf(promisor: string): string {
  return `open:${promisor}`;
}

/** The picture of a graph: what is drawn, and how, without where. */
export function buildScene(view: GraphView): Scene {
  const cards = new Map(view.commitments.map((card) => [card.id, card]));
  const ends = view.edges.flatMap(({ commitment, source, target }) => {
    const card = cards.get(commitment);
    return card === undefined ? [] : [{ card, source, target: target ?? openEndOf(source) }];
  });
  const bends = bendParallels(ends);
  const edges = ends.map(({ card, source, target }, index) => sceneEdge(card, source, target, bends[index] ?? 0));
  const edgesOfNode = groupEdges(edges, (edge) => [edge.source, edge.target]);
  const openEnds = [...edgesOfNode.keys()].filter((id) => id.startsWith("open:"));
  return {
    nodes: [...view.nodes.filter(({ id }) => edgesOfNode.has(id)).map((node) => sceneNode(node, edgesOfNode)), ...openEnds.map(openNode)],
    edges,
    edgesOfNode,
    edgesOfCommitment: groupEdges(edges, (edge) => [edge.commitment]),
  };
}

function sceneNode(node: GraphNode, edgesOfNode: Scene["edgesOfNode"]): SceneNode {
  const degree = new Set(edgesOfNode.get(node.id)?.map((edge) => edge.commitment)).size;
  const base = node.type === "place" ? 4 : 5;
  return { id: node.id, label: node.name, shape: shapeOf(node), size: Math.min(base + 2.4 * Math.sqrt(degree), 22), degree };
}

function openNode(id: string): SceneNode {
  return { id, label: NOBODY, shape: "open", size: 4.5, degree: 0 };
}

function sceneEdge(card: CommitmentCard, source: string, target: string, bend: number): SceneEdge {
  return {
    id: `${card.id}|${source}|${target}`,
    commitment: card.id,
    source,
    target,
    family: card.family,
    line: lineOf(card.status),
    width: Math.min(1.2 + 0.7 * card.sourceCount, 5),
    bend,
    arrow: card.mutual ? "both" : "end",
    contested: card.contested,
  };
}

/** Edges between the same two nodes fan out; a single one is straight, which also costs the renderer least. */
function bendParallels(ends: readonly { readonly source: string; readonly target: string }[]): readonly number[] {
  const pairOf = ({ source, target }: { source: string; target: string }) => (source < target ? `${source} ${target}` : `${target} ${source}`);
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(pairOf(end), (counts.get(pairOf(end)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return ends.map((end) => {
    const pair = pairOf(end);
    const place = seen.get(pair) ?? 0;
    seen.set(pair, place + 1);
    const offset = (place - ((counts.get(pair) ?? 1) - 1) / 2) * BEND_STEP;
    return end.source < end.target ? offset : -offset;
  });
}

function groupEdges(edges: readonly SceneEdge[], keysOf: (edge: SceneEdge) => readonly string[]): ReadonlyMap<string, readonly SceneEdge[]> {
  const groups = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    for (const key of keysOf(edge)) {
      const group = groups.get(key);
      if (group) group.push(edge);
      else groups.set(key, [edge]);
    }
  }
  return groups;
}
