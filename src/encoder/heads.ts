import type { EncoderWeights } from "#src/encoder/read-encoder";
import { MAX_PIECES } from "#src/encoder/transformer";
import type { Address, Kernel } from "#src/kernel/kernel";
import { loadLayer, multiplyLayer } from "#src/kernel/load-layer";

/** What was thought of each word of a sequence: of itself, as a cue beside a mention, as a mention beside a cue. */
export interface WordThoughts {
  readonly rows: Float32Array;
}

/** The layers behind the transformer: from states of words to scores. */
export interface Heads {
  /** Thoughts of the words whose first pieces and features are given. */
  readonly think: (states: Address, pieces: readonly number[], features: readonly (readonly number[])[]) => WordThoughts;
  readonly cue: (thoughts: WordThoughts, row: number) => number;
  readonly fields: (thoughts: WordThoughts, row: number) => number[];
  /** Scores as promisor, beneficiary and source; `mention` is its word's row, -1 where it stands elsewhere. */
  readonly pair: (thoughts: WordThoughts, row: number, mention: number, features: readonly number[]) => number[];
}

/** Scale of the states as int16. */
const SCALE = 512;
/** How many features a word has, and a pair of a word and a mention. */
const WORD_FEATURES = 6;
const PAIR_FEATURES = 11;

export function createHeads(kernel: Kernel, weights: EncoderWeights): Heads {
  const { hidden, pair } = weights.sizes;
  const stride = hidden + 2 * pair;
  const values = (name: string): Float32Array => weights.values(name).slice();
  const [cue, fields, far, roles] = [values("cue"), values("fields"), values("far"), values("roles")];
  const pairTables = Array.from({ length: PAIR_FEATURES }, (_, i) => values(`pair.${i}`));
  const think = createThinking(kernel, weights);
  const start = (row: number): number => row * stride;
  return {
    think,
    cue: ({ rows }, row) => linear(rows, start(row), cue, 0, hidden),
    fields: ({ rows }, row) =>
      Array.from({ length: fields.length / (hidden + 1) }, (_, i) => linear(rows, start(row), fields, i * (hidden + 1), hidden)),
    pair: ({ rows }, row, mention, features) => {
      const sum = new Float64Array(pair);
      const add = (table: Float32Array, from: number): void => {
        for (let k = 0; k < pair; k++) sum[k] = (sum[k] ?? 0) + (table[from + k] ?? 0);
      };
      add(rows, start(row) + hidden);
      if (mention < 0) add(far, 0);
      else add(rows, start(mention) + hidden + pair);
      features.forEach((number, i) => {
        add(pairTables[i] ?? far, number * pair);
      });
      return [0, 1, 2].map((role) => linear(sum, 0, roles, role * (pair + 1), pair));
    },
  };
}

/** One product for all words of a sequence; what their features add has been put through the layer when the weights were written. */
function createThinking(kernel: Kernel, weights: EncoderWeights): Heads["think"] {
  const { hidden, pair, width } = weights.sizes;
  const stride = hidden + 2 * pair;
  const layer = loadLayer(kernel, weights.matrix("words"), SCALE);
  const tables = Array.from({ length: WORD_FEATURES }, (_, i) => weights.values(`feature.${i}`).slice());
  const gathered = kernel.take(MAX_PIECES * width * 4);
  const narrow = kernel.take(MAX_PIECES * width * 2);
  const out = kernel.take(MAX_PIECES * layer.outputs * 4);
  return (states, pieces, features) => {
    pieces.forEach((piece, row) => {
      kernel.float32.copyWithin(gathered / 4 + row * width, states / 4 + piece * width, states / 4 + (piece + 1) * width);
    });
    kernel.call.quantise(gathered, width, narrow, width, SCALE, pieces.length);
    multiplyLayer(kernel, layer, narrow, width, out, stride, pieces.length);
    const rows = kernel.float32.slice(out / 4, out / 4 + pieces.length * stride);
    features.forEach((numbers, row) => {
      numbers.forEach((number, i) => {
        const table = tables[i] ?? rows;
        for (let k = 0; k < stride; k++) rows[row * stride + k] = (rows[row * stride + k] ?? 0) + (table[number * stride + k] ?? 0);
      });
    });
    return { rows };
  };
}

/** The product of what is positive in a row with weights, plus the bias behind them. */
function linear(row: Float32Array | Float64Array, at: number, weights: Float32Array, from: number, width: number): number {
  let sum = weights[from + width] ?? 0;
  for (let k = 0; k < width; k++) sum += Math.max(0, row[at + k] ?? 0) * (weights[from + k] ?? 0);
  return sum;
}
