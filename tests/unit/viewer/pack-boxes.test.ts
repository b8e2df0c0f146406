import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { packBoxes } from "#src/viewer/core/pack-boxes";

describe("packing", () => {
  it("lets no boxes overlap (property)", () => {
    const side = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.array(fc.record({ width: side, height: side }), { maxLength: 30 }), (boxes) => {
        const placed = packBoxes(boxes).map((corner, index) => ({ ...corner, ...boxes[index]! }));
        expect(placed).toHaveLength(boxes.length);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            const apart =
              one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it("makes about a square of many small boxes", () => {
    const corners = packBoxes(Array.from({ length: 100 }, () => ({ width: 10, height: 10 })));
    expect(Math.max(...corners.map(({ x }) => x + 10))).toBeLessThanOrEqual(110);
    expect(Math.max(...corners.map(({ y }) => y + 10))).toBeLessThanOrEqual(110);
  });
});
