import type { Address, Kernel } from "#src/kernel/kernel";
import { type Layer, loadLayer, multiplyLayer } from "#src/kernel/load-layer";
import type { Matrix } from "#src/kernel/tensor-file";
import type { Weights } from "#src/language/read-weights";
import { featuresOf, type Vocabulary, type WordFeatures } from "#src/language/word-features";

/** Forms kept; the table is emptied when it is full, which bounds its memory. */
const CAPACITY = 12288;
/** Scale of the features as int16: values up to 16. */
const FEATURE_SCALE = 2048;
/** Scale of the projected words as int16: values up to 32. */
export const WORD_SCALE = 1024;
/** Forms projected at once. */
const STEP = 64;

/** The projection of every form seen so far, in the kernel's memory. */
export interface WordTable {
  /** Width of a row, in int16 values: first what the parser's layers take, then what the entity head takes. */
  readonly width: number;
  readonly rows: Address;
  /** The row number of each form; valid until the next call. */
  readonly rowsOf: (forms: readonly string[]) => Int32Array;
}

/** A table of words over the given weights. */
export function createWordTable(kernel: Kernel, weights: Weights): WordTable {
  const layer = loadLayer(kernel, weights.matrix("projection"), FEATURE_SCALE);
  const width = layer.outputs;
  const rows = kernel.take(CAPACITY * width * 2);
  const known = new Map<string, number>();
  const project = createProjection(kernel, weights, layer);
  const rowsOf = (forms: readonly string[]): Int32Array => {
    if (known.size + forms.length > CAPACITY) known.clear();
    const fresh: string[] = [];
    const numbers = Int32Array.from(forms, (form) => {
      const found = known.get(form);
      if (found !== undefined) return found;
      fresh.push(form);
      known.set(form, known.size);
      return known.size - 1;
    });
    for (let i = 0; i < fresh.length; i += STEP) project(fresh.slice(i, i + STEP), rows + (known.size - fresh.length + i) * width * 2);
    return numbers;
  };
  return { width, rows, rowsOf };
}

type Projection = (forms: readonly string[], out: Address) => void;

function createProjection(kernel: Kernel, weights: Weights, layer: Layer): Projection {
  const tables = tablesOf(weights);
  const vocabulary: Vocabulary = {
    words: numbered(weights.words, 2),
    shapes: numbered(weights.shapes, 1),
    vectors: numbered(weights.vectors, 1),
  };
  const features = kernel.take(STEP * layer.inputs * 2);
  const projected = kernel.take(STEP * layer.outputs * 4);
  return (forms, out) => {
    forms.forEach((form, i) => {
      const at = features / 2 + i * layer.inputs;
      writeFeatures(featuresOf(form, vocabulary), tables, kernel.int16.subarray(at, at + layer.inputs));
    });
    multiplyLayer(kernel, layer, features, layer.inputs, projected, layer.outputs, forms.length);
    kernel.call.quantise(projected, layer.outputs, out, layer.outputs, WORD_SCALE, forms.length);
  };
}

interface FeatureTables {
  readonly words: Matrix;
  readonly shapes: Matrix;
  readonly lengths: Matrix;
  readonly affixes: Matrix;
  readonly vectors: Matrix;
}

function tablesOf({ matrix }: Weights): FeatureTables {
  return {
    words: matrix("table.words"),
    shapes: matrix("table.shapes"),
    lengths: matrix("table.lengths"),
    affixes: matrix("table.affixes"),
    vectors: matrix("table.vectors"),
  };
}

function numbered(names: readonly string[], first: number): Map<string, number> {
  return new Map(names.map((name, i) => [name, first + i]));
}

/** The features of a word side by side, in the order of training. */
function writeFeatures(features: WordFeatures, tables: FeatureTables, out: Int16Array): void {
  const parts: readonly (readonly [Matrix, number])[] = [
    [tables.words, features.word],
    [tables.shapes, features.shape],
    [tables.lengths, features.length],
    ...features.affixes.map((row) => [tables.affixes, row] as const),
    [tables.vectors, features.vector],
  ];
  let at = 0;
  for (const [table, row] of parts) {
    const factor = (table.scale[row] ?? 0) * FEATURE_SCALE;
    const start = row * table.columns;
    for (let i = 0; i < table.columns; i++) out[at++] = clamp(Math.round((table.int8[start + i] ?? 0) * factor));
  }
}

function clamp(value: number): number {
  return Math.max(-32767, Math.min(32767, value));
}
