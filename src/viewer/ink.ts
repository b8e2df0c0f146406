import { dashOf, type EdgeCurve, type Point } from "#src/viewer/core/edge-geometry";
import { corners, type NodeShape } from "#src/viewer/core/node-shape";
import type { LineStyle } from "#src/viewer/core/standing";

/** Draws a node as the shader does. */
export function inkNode(context: CanvasRenderingContext2D, at: Point, radius: number, shape: NodeShape, color: string, paper: string): void {
  tracePath(context, at, radius, shape);
  context.lineWidth = 3;
  context.strokeStyle = paper;
  context.stroke();
  context.fillStyle = color;
  context.fill();
  if (shape.hollow === 0) return;
  tracePath(context, at, radius * shape.hollow, shape);
  context.fillStyle = paper;
  context.fill();
}

function tracePath(context: CanvasRenderingContext2D, at: Point, radius: number, shape: NodeShape): void {
  context.beginPath();
  if (shape.sides === 0) context.arc(at.x, at.y, radius * shape.scale, 0, 2 * Math.PI);
  for (const corner of corners(shape, radius)) context.lineTo(at.x + corner.x, at.y + corner.y);
  context.closePath();
}

/** Draws an edge as the shader does. */
export function inkEdge(context: CanvasRenderingContext2D, curve: EdgeCurve, width: number, line: LineStyle, color: string): void {
  const [on, off] = dashOf(line, width);
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width;
  context.setLineDash(off === 0 ? [] : [on, off]);
  context.beginPath();
  context.moveTo(curve.start.x, curve.start.y);
  context.quadraticCurveTo(curve.control.x, curve.control.y, curve.end.x, curve.end.y);
  context.stroke();
  context.setLineDash([]);
  for (const { tip, left, right } of curve.heads) {
    context.beginPath();
    context.moveTo(tip.x, tip.y);
    context.lineTo(left.x, left.y);
    context.lineTo(right.x, right.y);
    context.fill();
  }
}

/** The mark of a contested commitment: a small disc with an exclamation mark. */
export function inkContested(context: CanvasRenderingContext2D, at: Point, color: string, paper: string): void {
  context.beginPath();
  context.arc(at.x, at.y, 7, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = color;
  context.stroke();
  context.fillStyle = color;
  context.font = "700 10px sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText("!", at.x, at.y + 0.5);
}
