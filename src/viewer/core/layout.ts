import Graph from "graphology";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { packBoxes } from "#src/viewer/core/pack-boxes";

/** Where each node stands, by id; in pixels of a picture that is shown at its natural size, around 0. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** What a layout needs to know: small enough to send to a worker. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

const MARGIN = 14;
/** Room between connected parts, for their labels. */
const PART_GAP = 80;
const MOST_STRETCH = 1.45;
/** Beyond this, taking overlaps away takes longer than the forces (1.6 s a step at 10,000 nodes), for a picture that is read zoomed in anyway. */
const MOST_FOR_NO_OVERLAP = 2000;

/** Where a node starts: a point of the unit disc that depends on its id alone. */
export function startPosition(id: string): { readonly x: number; readonly y: number } {
  const radius = Math.sqrt(hashShare(`r${id}`));
  const angle = 2 * Math.PI * hashShare(`a${id}`);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Start positions, spread over the area that so many nodes will take. */
export function startPositions({ nodes }: LayoutInput): Positions {
  const side = naturalSide(nodes.length);
  return new Map(
    nodes.map(({ id }) => {
      const { x, y } = startPosition(id);
      return [id, { x: (x * side) / 2, y: (y * side) / 2 }];
    }),
  );
}

/**
 * Forces (ForceAtlas2), then no overlap, for each connected part by itself; then the parts side by side. The same nodes and edges, in whatever
 * order, give the same picture: nodes start where their ids say and are taken in the order of their ids.
 */
export function layoutGraph(input: LayoutInput): Positions {
  const parts = connectedParts(input).map(layoutPart);
  const boxes = parts.map(boundsOf);
  const corners = packBoxes(boxes.map(({ left, right, top, bottom }) => ({ width: right - left + PART_GAP, height: bottom - top + PART_GAP })));
  const placed = parts.flatMap((part, index) => {
    const [box, corner] = [boxes[index], corners[index]];
    if (box === undefined || corner === undefined) return [];
    return [...part].map(([id, { x, y }]) => [id, { x: x - box.left + corner.x, y: y - box.top + corner.y }] as const);
  });
  return new Map(placed);
}

/** Nodes that reach each other with the edges between them, largest part first, then by first id; nodes and edges sorted. */
function connectedParts({ nodes, edges }: LayoutInput): readonly LayoutInput[] {
  const known = new Map([...nodes].sort((one, other) => compareText(one.id, other.id)).map((node) => [node.id, node]));
  const graph = new Graph({ type: "undirected" });
  for (const id of known.keys()) graph.addNode(id);
  const inside = edges.filter(({ source, target }) => source !== target && known.has(source) && known.has(target));
  for (const { source, target } of inside) graph.mergeEdge(source, target);
  const partOf = new Map<string, number>();
  const parts: { nodes: LayoutInput["nodes"][number][]; edges: LayoutInput["edges"][number][] }[] = [];
  for (const start of known.keys()) {
    if (partOf.has(start)) continue;
    const queue = [start];
    partOf.set(start, parts.length);
    for (const id of queue) {
      for (const next of graph.neighbors(id)) {
        if (partOf.has(next)) continue;
        partOf.set(next, parts.length);
        queue.push(next);
      }
    }
    parts.push({ nodes: [], edges: [] });
  }
  for (const [id, node] of known) parts[partOf.get(id) ?? 0]?.nodes.push(node);
  for (const edge of inside) parts[partOf.get(edge.source) ?? 0]?.edges.push(edge);
  return parts.sort((one, other) => other.nodes.length - one.nodes.length || compareText(one.nodes[0]?.id ?? "", other.nodes[0]?.id ?? ""));
}

function layoutPart({ nodes, edges }: LayoutInput): Positions {
  const graph = new Graph({ type: "undirected" });
  for (const { id, size } of nodes) graph.addNode(id, { ...startPosition(id), size });
  for (const [source, target, count] of collapseParallels(edges)) graph.addEdge(source, target, { weight: 1 + Math.log(count) });
  forceAtlas2.assign(graph, { iterations: iterationsFor(nodes.length), settings: settingsFor(nodes.length) });
  scaleToSide(graph, naturalSide(nodes.length));
  if (nodes.length <= MOST_FOR_NO_OVERLAP) {
    const gridSize = Math.ceil(Math.sqrt(nodes.length));
    noverlap.assign(graph, { maxIterations: 100, settings: { gridSize, margin: MARGIN, ratio: 1.2, expansion: 1.1 } });
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}

function settingsFor(order: number): ForceAtlas2Settings {
  return {
    barnesHutOptimize: order > 1000,
    barnesHutTheta: 0.8,
    strongGravityMode: true,
    gravity: 0.06,
    scalingRatio: 10,
    slowDown: 1 + Math.log(order + 1),
    edgeWeightInfluence: 0.5,
  };
}

function iterationsFor(order: number): number {
  if (order <= 200) return 900;
  return order <= 2000 ? 300 : 120;
}

/** Side of the square that so many nodes fill without crowding: about 105 pixels a node in small graphs, 32 in large ones; a pair is short. */
function naturalSide(order: number): number {
  return Math.min(Math.sqrt(order) * (32 + 75 / (1 + order / 200)), 80 * (order - 1));
}

/** Each unordered pair once, with how many edges it has, sorted: the forces add up in this order. */
function collapseParallels(edges: LayoutInput["edges"]): readonly (readonly [source: string, target: string, count: number])[] {
  const pairs = new Map<string, [string, string, number]>();
  for (const { source, target } of edges) {
    const [one, other] = source < target ? [source, target] : [target, source];
    const pair = pairs.get(`${one} ${other}`);
    if (pair) pair[2] += 1;
    else pairs.set(`${one} ${other}`, [one, other, 1]);
  }
  return [...pairs].sort(([one], [other]) => compareText(one, other)).map(([, pair]) => pair);
}

/** Makes the longer side of a picture so long, and stretches the shorter one a little towards it: screens are wide, forces are not. */
function scaleToSide(graph: Graph, side: number): void {
  const { left, right, top, bottom } = boundsOf(new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }])));
  const [width, height] = [Math.max(right - left, 1e-9), Math.max(bottom - top, 1e-9)];
  const factor = side / Math.max(width, height);
  const stretch = graph.order > 3 ? MOST_STRETCH : 1;
  const [wide, high] = [Math.min(side / width, factor * stretch), Math.min(side / height, factor * stretch)];
  graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: attributes.x * wide, y: attributes.y * high }));
}

/** Longer side of a picture at its natural size, in pixels; never 0. */
export function extentOf(positions: Positions): number {
  const { left, right, top, bottom } = boundsOf(positions);
  return Math.max(right - left, bottom - top, 1);
}

function boundsOf(positions: Positions): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of positions.values()) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** FNV-1a over UTF-16 units, as a number from 0 to 1. */
function hashShare(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // FNV leaves the last characters mostly in the low bits; one more mix spreads them over all.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
