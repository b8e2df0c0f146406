import { edgeCurve, type Point } from "#src/viewer/core/edge-geometry";
import type { Emphasis } from "#src/viewer/core/emphasis";
import { nodeShapes } from "#src/viewer/core/node-shape";
import { type Box, placeLabels, wrapLabel } from "#src/viewer/core/place-labels";
import type { SceneEdge, SceneNode } from "#src/viewer/core/scene";
import { inkContested, inkEdge, inkNode } from "#src/viewer/ink";
import type { Palette } from "#src/viewer/palette";

/** A node as it stands on the screen now, in pixels. */
export interface PlacedNode {
  readonly node: SceneNode;
  readonly at: Point;
  readonly radius: number;
}

export interface InkView {
  readonly width: number;
  readonly height: number;
  /** By how much widths of edges grow at this zoom. */
  readonly scale: number;
  /** Nodes to label, largest first: the emphasised ones, or else those in sight. */
  readonly nodes: readonly PlacedNode[];
  /** Where any node of the scene stands now. */
  readonly place: (id: string) => PlacedNode | null;
  /** Other ends of a node's edges, some of them where there are many. */
  readonly neighbours: (id: string) => readonly Point[];
  /** Contested edges that the filters show. */
  readonly contested: readonly SceneEdge[];
  readonly emphasis: Emphasis | null;
}

export const FONT_SIZE = 12.5;
const LINE_HEIGHT = 15;
const FONT_FAMILY = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** With more nodes than this in sight only the largest are labelled: nobody reads more, and placing each costs time on every frame. */
const MOST_LABELS = 90;
const MOST_MARKS = 150;
/** In a picture so small that lines can't be told apart, marks on them would only hide it. */
const SMALLEST_MARKED_SCALE = 0.5;

/** Draws what WebGL doesn't: labels, the marks of contested commitments, and the emphasised part of the picture over the pale rest. */
export function drawInk(context: CanvasRenderingContext2D, view: InkView, palette: Palette): void {
  const { emphasis } = view;
  const marked = view.scale < SMALLEST_MARKED_SCALE ? [] : view.contested.slice(0, MOST_MARKS);
  const edges = (emphasis?.edges ?? marked).flatMap((edge) => {
    const curve = curveOf(edge, view);
    return curve === null ? [] : [{ edge, curve }];
  });
  if (emphasis) {
    for (const { edge, curve } of edges) inkEdge(context, curve, edge.width * view.scale, edge.line, palette.families[edge.family]);
    for (const { node, at, radius } of view.nodes) {
      if (node.id === emphasis.center) inkRing(context, at, radius, palette);
      inkNode(context, at, radius, nodeShapes[node.shape], palette.nodes[node.shape], palette.paper);
    }
  }
  const marks = edges.filter(({ edge }) => edge.contested).map(({ curve }) => curve.middle);
  for (const mark of marks) inkContested(context, mark, palette.accent, palette.paper);
  drawLabels(context, view, marks, palette);
}

function curveOf(edge: SceneEdge, view: InkView): ReturnType<typeof edgeCurve> {
  const [source, target] = [view.place(edge.source), view.place(edge.target)];
  if (source === null || target === null) return null;
  return edgeCurve({
    source: source.at,
    sourceRadius: source.radius,
    target: target.at,
    targetRadius: target.radius,
    width: edge.width * view.scale,
    bend: edge.bend,
    both: edge.arrow === "both",
  });
}

function inkRing(context: CanvasRenderingContext2D, at: Point, radius: number, palette: Palette): void {
  context.beginPath();
  context.arc(at.x, at.y, radius * 1.35 + 4, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = palette.accent;
  context.stroke();
}

function drawLabels(context: CanvasRenderingContext2D, view: InkView, marks: readonly Point[], palette: Palette): void {
  context.font = `500 ${FONT_SIZE}px ${FONT_FAMILY}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const named = view.nodes.filter(({ node }) => node.shape !== "open" || view.emphasis !== null).slice(0, MOST_LABELS);
  const lines = new Map(named.map(({ node }) => [node.id, wrapLabel(node.label)]));
  const wishes = named.map(({ node, at, radius }) => {
    const own = lines.get(node.id) ?? [];
    const width = Math.max(...own.map((line) => context.measureText(line).width)) + 4;
    return {
      id: node.id,
      at,
      radius: radius * 1.2,
      width,
      height: own.length * LINE_HEIGHT,
      must: view.emphasis !== null,
      neighbours: view.neighbours(node.id),
    };
  });
  const boxes = placeLabels(wishes, [...view.nodes, ...marks.map((at) => ({ at, radius: 8 }))], view);
  for (const [id, box] of boxes) drawLabel(context, lines.get(id) ?? [], box, palette);
}

function drawLabel(context: CanvasRenderingContext2D, lines: readonly string[], box: Box, palette: Palette): void {
  const x = (box.left + box.right) / 2;
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  for (const [index, line] of lines.entries()) context.strokeText(line, x, box.top + LINE_HEIGHT * (index + 0.5));
  for (const [index, line] of lines.entries()) context.fillText(line, x, box.top + LINE_HEIGHT * (index + 0.5));
}
