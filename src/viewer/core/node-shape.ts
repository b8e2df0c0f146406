import { actorKinds } from "#schema/actor";
import type { GraphNode } from "#schema/api";

/**
 * How a kind of node is drawn: a regular polygon (a circle where it has no sides) inside the node's radius. Both renderers (WebGL and canvas)
 * and the legend read this table, so they can't differ.
 */
export interface NodeShape {
  /** 0 for a circle. */
  readonly sides: number;
  /** Turn of the polygon, in parts of a full turn; 0 has a corner at the top. */
  readonly turn: number;
  /** Circumradius as a share of the node's radius: corners stick out so that all shapes look equally large. */
  readonly scale: number;
  /** Share of the radius that is left empty in the middle; 0 is filled. */
  readonly hollow: number;
}

const circle = { sides: 0, turn: 0, scale: 1, hollow: 0 };
const diamond = { sides: 4, turn: 0, scale: 1.2, hollow: 0 };

/** Kinds as the picture tells them apart; all kinds of place look the same. "open" marks a commitment to nobody named. */
export const nodeShapes = {
  state: circle,
  government_body: { ...circle, hollow: 0.42 },
  igo: { sides: 4, turn: 1 / 8, scale: 1.25, hollow: 0 },
  organisation: { sides: 3, turn: 0, scale: 1.35, hollow: 0 },
  coalition: { sides: 6, turn: 1 / 12, scale: 1.12, hollow: 0 },
  group: { ...circle, hollow: 0.72 },
  person: { sides: 3, turn: 1 / 2, scale: 1.35, hollow: 0 },
  place: diamond,
  open: { ...diamond, hollow: 0.62 },
} as const satisfies Readonly<Record<string, NodeShape>>;
export type ShapeName = keyof typeof nodeShapes;
export const shapeNames = Object.keys(nodeShapes) as readonly ShapeName[];

/** What a shape stands for, in words. */
export function shapeLabel(name: ShapeName): string {
  if (name === "place") return "place";
  return name === "open" ? "to no one named" : actorKinds[name].label;
}

/** The shape of a node of the API. */
export function shapeOf(node: GraphNode): ShapeName {
  return node.type === "place" ? "place" : node.kind;
}

/** Corners of a shape's outline around 0, y downwards; none for a circle. */
export function corners(shape: NodeShape, radius: number): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: shape.sides }, (_, corner) => {
    const angle = 2 * Math.PI * (corner / shape.sides + shape.turn);
    return { x: Math.sin(angle) * radius * shape.scale, y: -Math.cos(angle) * radius * shape.scale };
  });
}
