export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Space {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Places boxes side by side in an area that is about square, without overlap: tallest first, each into the last free space that takes it
 * (the method of mapbox/potpack). Answers with the upper left corner of each box, in the order given.
 */
export function packBoxes(boxes: readonly Size[]): readonly { readonly x: number; readonly y: number }[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const spaces: Space[] = [{ x: 0, y: 0, width: Math.max(Math.sqrt(area) * 1.05, widest), height: Number.POSITIVE_INFINITY }];
  const order = boxes.map((box, index) => ({ box, index })).sort((one, other) => other.box.height - one.box.height || one.index - other.index);
  const corners: { x: number; y: number }[] = [];
  for (const { box, index } of order) {
    // The first space is unlimited downwards and as wide as the widest box, so there always is one.
    const space = spaces.findLast(({ width, height }) => box.width <= width && box.height <= height);
    if (space === undefined) continue;
    corners[index] = { x: space.x, y: space.y };
    spaces.push({ x: space.x + box.width, y: space.y, width: space.width - box.width, height: box.height });
    space.y += box.height;
    space.height -= box.height;
  }
  return corners;
}
