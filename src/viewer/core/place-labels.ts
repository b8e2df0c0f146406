import type { Point } from "#src/viewer/core/edge-geometry";

/** A label that wants a place beside its node; all lengths in pixels. */
export interface LabelWish {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Placed even where it covers a node. */
  readonly must: boolean;
  /** Other ends of the node's edges: the label prefers a side where few of them leave. */
  readonly neighbours: readonly Point[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 3;

/**
 * Gives each label a box below, above, right or left of its node that covers no other label, no node and no border of the picture. Earlier
 * wishes come first; a label without room is left out, so that none is ever cut off or unreadable.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly { readonly at: Point; readonly radius: number }[],
  picture: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Box> {
  const taken: Box[] = [];
  const placed = new Map<string, Box>();
  const discs = nodes.map(({ at, radius }) => boxAround(at, radius));
  for (const wish of wishes) {
    const inside = candidates(wish).filter(
      (box) => box.left >= 2 && box.top >= 2 && box.right <= picture.width - 2 && box.bottom <= picture.height - 2,
    );
    const free = inside.find((box) => !taken.some((other) => overlap(box, other)) && !discs.some((disc) => overlap(box, disc)));
    const chosen = free ?? (wish.must ? inside.find((box) => !taken.some((other) => overlap(box, other))) : undefined);
    if (chosen === undefined) continue;
    taken.push(chosen);
    placed.set(wish.id, chosen);
  }
  return placed;
}

/** Below, above, right and left of the node, the side with the fewest edges first; among equals in this order. */
function candidates({ at, radius, width, height, neighbours }: LabelWish): readonly Box[] {
  const away = radius + GAP;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const sides = [
    { box: box(at.x - width / 2, at.y + away), x: 0, y: 1 },
    { box: box(at.x - width / 2, at.y - away - height), x: 0, y: -1 },
    { box: box(at.x + away + 1, at.y - height / 2), x: 1, y: 0 },
    { box: box(at.x - away - 1 - width, at.y - height / 2), x: -1, y: 0 },
  ];
  const edgesOn = ({ x, y }: { x: number; y: number }) => neighbours.filter((other) => pointsTo(at, other, x, y)).length;
  return sides
    .map((side) => ({ box: side.box, edges: edgesOn(side) }))
    .sort((one, other) => one.edges - other.edges)
    .map((side) => side.box);
}

/** Whether the way from a point to another lies within 50 degrees of a direction. */
function pointsTo(from: Point, to: Point, x: number, y: number): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return dx * x + dy * y > 0.64 * Math.hypot(dx, dy);
}

function boxAround(at: Point, radius: number): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Breaks a name into lines of about `most` characters at spaces; a very long one is cut, since the panel has it in full. */
export function wrapLabel(name: string, most = 18): readonly string[] {
  const text = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
