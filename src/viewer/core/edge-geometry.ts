import type { LineStyle } from "#src/viewer/core/standing";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room between a node's border and an edge's end, in pixels. */
export const EDGE_GAP = 2.5;

/** An arrowhead's length and half its breadth, in pixels, for an edge of this width. The shader computes the same. */
export const ARROW = { length: { base: 5, perWidth: 1.7 }, half: { base: 2, perWidth: 0.9 } } as const;

export function arrowLength(width: number): number {
  return ARROW.length.base + ARROW.length.perWidth * width;
}

export function arrowHalf(width: number): number {
  return ARROW.half.base + ARROW.half.perWidth * width;
}

/** Lengths of line and gap in pixels; a gap of 0 is a line drawn through. */
export function dashOf(line: LineStyle, width: number): readonly [on: number, off: number] {
  if (line === "solid") return [1, 0];
  return line === "dashed" ? [5 + 2 * width, 3 + 1.5 * width] : [0.8 + width, 2.5 + width];
}

export interface ArrowHead {
  readonly tip: Point;
  readonly left: Point;
  readonly right: Point;
}

/** A quadratic curve from node border to node border, with its arrowheads; in pixels, y downwards. */
export interface EdgeCurve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  readonly middle: Point;
  readonly heads: readonly ArrowHead[];
}

export interface EdgeEnds {
  readonly source: Point;
  readonly sourceRadius: number;
  readonly target: Point;
  readonly targetRadius: number;
  readonly width: number;
  readonly bend: number;
  readonly both: boolean;
}

/** The visible part of an edge, or null where its nodes leave no room for one. */
export function edgeCurve({ source, sourceRadius, target, targetRadius, width, bend, both }: EdgeEnds): EdgeCurve | null {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return null;
  const control = { x: (source.x + target.x) / 2 - dy * bend, y: (source.y + target.y) / 2 + dx * bend };
  // Speed of the curve at its ends: how many pixels a small step of t goes there.
  const speed = length * Math.sqrt(1 + 4 * bend * bend);
  const head = arrowLength(width) * 0.8;
  const [tail, tip] = [(sourceRadius + EDGE_GAP) / speed, 1 - (targetRadius + EDGE_GAP) / speed];
  const [from, to] = [tail + (both ? head / speed : 0), tip - head / speed];
  if (from >= to) return null;
  const at = (t: number) => pointAt(source, control, target, t);
  const arrow = (t: number, sign: number) => arrowHead(at(t), directionAt(source, control, target, t, sign), width);
  return {
    start: at(from),
    control: controlBetween(source, control, target, from, to),
    end: at(to),
    middle: at(0.5),
    heads: both ? [arrow(tip, 1), arrow(tail, -1)] : [arrow(tip, 1)],
  };
}

function pointAt(source: Point, control: Point, target: Point, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * source.x + b * control.x + c * target.x, y: a * source.y + b * control.y + c * target.y };
}

/** Control point of the part of a quadratic curve between two values of t. */
function controlBetween(source: Point, control: Point, target: Point, from: number, to: number): Point {
  const [a, b, c] = [(1 - from) * (1 - to), from * (1 - to) + to * (1 - from), from * to];
  return { x: a * source.x + b * control.x + c * target.x, y: a * source.y + b * control.y + c * target.y };
}

function directionAt(source: Point, control: Point, target: Point, t: number, sign: number): Point {
  const x = (1 - t) * (control.x - source.x) + t * (target.x - control.x);
  const y = (1 - t) * (control.y - source.y) + t * (target.y - control.y);
  const length = Math.hypot(x, y) || 1;
  return { x: (sign * x) / length, y: (sign * y) / length };
}

function arrowHead(tip: Point, direction: Point, width: number): ArrowHead {
  const [long, half] = [arrowLength(width), arrowHalf(width)];
  const [x, y] = [tip.x - direction.x * long, tip.y - direction.y * long];
  return { tip, left: { x: x + direction.y * half, y: y - direction.x * half }, right: { x: x - direction.y * half, y: y + direction.x * half } };
}
