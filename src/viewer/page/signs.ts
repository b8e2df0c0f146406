import type { CommitmentCard } from "#schema/api";
import { type Family, type Status, statuses } from "#schema/claim";
import { dashOf } from "#src/viewer/core/edge-geometry";
import { corners, nodeShapes, type ShapeName } from "#src/viewer/core/node-shape";
import { type LineStyle, lineOf } from "#src/viewer/core/standing";
import { drawing, element } from "#src/viewer/page/elements";

/** A sample of an edge: its colour is the family's, its style how the commitment stands. */
export function lineSign(line: LineStyle, family: Family | null): SVGElement {
  const [on, off] = dashOf(line, 2);
  const dashes = off === 0 ? null : `${on} ${off}`;
  return drawing(
    `line-sign of-${family ?? "any"}`,
    30,
    12,
    ["path", { d: "M1 6H22", "stroke-dasharray": dashes }],
    ["path", { class: "head", d: "M22 2.5L29 6L22 9.5Z" }],
  );
}

/** A sample of a node. */
export function shapeSign(name: ShapeName): SVGElement {
  const shape = nodeShapes[name];
  const outline = (radius: number, className: string): readonly [string, Readonly<Record<string, string | number>>] =>
    shape.sides === 0
      ? ["circle", { class: className, cx: 9, cy: 9, r: radius * shape.scale }]
      : [
          "polygon",
          {
            class: className,
            points: corners(shape, radius)
              .map(({ x, y }) => `${9 + x},${9 + y}`)
              .join(" "),
          },
        ];
  const hole = shape.hollow > 0 ? [outline(5.6 * shape.hollow, "hole")] : [];
  return drawing(`shape-sign is-${name}`, 18, 18, outline(5.6, "body"), ...hole);
}

/** The mark of what is contested. */
export function contestedSign(): SVGElement {
  return drawing("contested-sign", 16, 16, ["circle", { cx: 8, cy: 8, r: 6.5 }], ["path", { d: "M8 4.5V8.8M8 10.8V11.6" }]);
}

/** A status in words, with its line. */
export function statusSign(status: Status, family: Family): HTMLElement {
  return element("span", { class: "status", title: statuses[status].definition }, lineSign(lineOf(status), family), statuses[status].label);
}

/** "contested", with its mark, or nothing. */
export function contestedNote({ contested }: Pick<CommitmentCard, "contested">): HTMLElement | null {
  return contested ? element("span", { class: "contested" }, contestedSign(), "contested") : null;
}
