import { describe, expect, it } from "@jest/globals";
import { type LabelWish, placeLabels, wrapLabel } from "#src/viewer/core/place-labels";

const picture = { width: 400, height: 300 };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  at: { x, y },
  radius: 8,
  width: 80,
  height: 15,
  must: false,
  neighbours: [],
  ...more,
});
const place = (...wishes: readonly LabelWish[]) => placeLabels(wishes, wishes, picture);

describe("placing labels", () => {
  it("puts one below its node, and above where an edge leaves downwards", () => {
    expect(place(wish("a", 200, 150)).get("a")?.top).toBeGreaterThan(150);
    expect(place(wish("a", 200, 150, { neighbours: [{ x: 200, y: 280 }] })).get("a")?.bottom).toBeLessThan(150);
  });

  it("lets none cover another or a node, and none be cut off", () => {
    const wishes = Array.from({ length: 60 }, (_, number) => wish(`n${number}`, (number * 37) % 400, (number * 53) % 300));
    const boxes = [...place(...wishes).values()];
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, one] of boxes.entries()) {
      expect(one.left >= 0 && one.top >= 0 && one.right <= 400 && one.bottom <= 300).toBe(true);
      for (const other of boxes.slice(index + 1)) {
        expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
      }
    }
  });

  it("leaves out a label without room, unless it must be there", () => {
    const crowd = [wish("x", 200, 128), wish("y", 200, 172), wish("z", 230, 150), wish("w", 170, 150)];
    const middle = wish("m", 200, 150);
    expect(placeLabels([middle], [...crowd, middle], picture).has("m")).toBe(false);
    expect(placeLabels([{ ...middle, must: true }], [...crowd, middle], picture).has("m")).toBe(true);
  });
});

describe("breaking a name into lines", () => {
  it("breaks at spaces", () => {
    expect(wrapLabel("Countries of the Blue Coast Compact")).toEqual(["Countries of the", "Blue Coast Compact"]);
    expect(wrapLabel("Norhaven")).toEqual(["Norhaven"]);
  });

  it("cuts a name that no picture could hold", () => {
    const lines = wrapLabel("very ".repeat(2000));
    expect(lines.join(" ").length).toBeLessThanOrEqual(60);
    expect(lines.at(-1)).toMatch(/…$/u);
  });
});
