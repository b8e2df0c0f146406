import type { EncoderWeights } from "#src/encoder/read-encoder";
import type { Address, Kernel } from "#src/kernel/kernel";
import { type Layer, loadLayer, multiplyLayer } from "#src/kernel/load-layer";
import type { Matrix } from "#src/kernel/tensor-file";

/** Pieces of one sequence at most. */
export const MAX_PIECES = 320;
/** Scales of activations as int16: of normalised states (values up to 64), of queries, keys and values (32), of error units (64), of shares. */
const STATE_SCALE = 512;
const ATTENTION_SCALE = 1024;
const INNER_SCALE = 512;
const SHARE_SCALE = 16384;

/** Reads a sequence of word pieces. */
export interface Transformer {
  /** Runs over the pieces; `second` is the place from which they belong to the second segment. Returns where their states lie, in float32. */
  readonly run: (pieces: readonly number[], second: number) => Address;
}

interface Block {
  readonly attention: Layer;
  readonly output: Layer;
  readonly up: Layer;
  readonly down: Layer;
  readonly norms: readonly (readonly [gain: Address, bias: Address])[];
}

/** A transformer over the given weights, in the kernel's memory. */
export function createTransformer(kernel: Kernel, weights: EncoderWeights): Transformer {
  const { width, layers, inner } = weights.sizes;
  const embed = createEmbedding(kernel, weights);
  const blocks = Array.from({ length: layers }, (_, i) => loadBlock(kernel, weights, i));
  const attend = createAttention(kernel, weights.sizes);
  const [states, added, wide] = [width, width, inner].map((columns) => kernel.take(MAX_PIECES * columns * 4)) as [Address, Address, Address];
  const [narrow, narrowWide] = [width, inner].map((columns) => kernel.take(MAX_PIECES * columns * 2)) as [Address, Address];
  const zero = kernel.take(MAX_PIECES * width * 4);
  const normalise = ([gain, bias]: readonly [Address, Address], from: Address, count: number): void =>
    kernel.call.normalise(states, from, gain, bias, narrow, width, STATE_SCALE, count);
  const norm = [put(kernel, weights.values("norm.gain")), put(kernel, weights.values("norm.bias"))] as const;
  const run: Transformer["run"] = (pieces, second) => {
    const count = pieces.length;
    embed(pieces, second, states);
    normalise(norm, zero, count);
    for (const { attention, output, up, down, norms } of blocks) {
      attend(attention, output, narrow, added, count);
      normalise(norms[0] ?? norm, added, count);
      multiplyLayer(kernel, up, narrow, width, wide, inner, count);
      kernel.call.activate(wide, narrowWide, INNER_SCALE, count * inner);
      multiplyLayer(kernel, down, narrowWide, inner, added, width, count);
      normalise(norms[1] ?? norm, added, count);
    }
    return states;
  };
  return { run };
}

/** float32 values in the kernel's memory. */
function put(kernel: Kernel, values: Float32Array): Address {
  const address = kernel.take(values.length * 4);
  kernel.float32.set(values, address / 4);
  return address;
}

function loadBlock(kernel: Kernel, weights: EncoderWeights, i: number): Block {
  const layer = (name: string, scale: number): Layer => loadLayer(kernel, weights.matrix(`${i}.${name}`), scale);
  const norm = (name: string): readonly [Address, Address] => [
    put(kernel, weights.values(`${i}.${name}.gain`)),
    put(kernel, weights.values(`${i}.${name}.bias`)),
  ];
  return {
    attention: layer("attention", STATE_SCALE),
    output: layer("output", ATTENTION_SCALE),
    up: layer("up", STATE_SCALE),
    down: layer("down", INNER_SCALE),
    norms: [norm("first"), norm("second")],
  };
}

/** Writes what pieces, places and segments add up to. */
function createEmbedding(kernel: Kernel, weights: EncoderWeights): (pieces: readonly number[], second: number, out: Address) => void {
  const { width } = weights.sizes;
  const pieceRows = weights.matrix("pieces");
  const placeRows = weights.matrix("places");
  const segments = weights.values("segments");
  return (pieces, second, out) => {
    pieces.forEach((piece, at) => {
      const row = kernel.float32.subarray(out / 4 + at * width, out / 4 + (at + 1) * width);
      row.set(segments.subarray(at < second ? 0 : width, at < second ? width : 2 * width));
      addRow(row, pieceRows, piece);
      addRow(row, placeRows, at);
    });
  };
}

function addRow(row: Float32Array, { int8, scale, columns }: Matrix, number: number): void {
  const factor = scale[number] ?? 0;
  const from = number * columns;
  for (let k = 0; k < columns; k++) row[k] = (row[k] ?? 0) + (int8[from + k] ?? 0) * factor;
}

type Attention = (project: Layer, output: Layer, x: Address, out: Address, count: number) => void;

/** Attention of every head of one layer, from int16 states to float32. */
function createAttention(kernel: Kernel, { width, heads }: EncoderWeights["sizes"]): Attention {
  const size = width / heads;
  const wide = 3 * width;
  const projected = kernel.take(MAX_PIECES * wide * 4);
  const narrow = kernel.take(MAX_PIECES * wide * 2);
  const packed = kernel.take(MAX_PIECES * size * 2);
  const scores = kernel.take(MAX_PIECES * MAX_PIECES * 4);
  const shares = kernel.take(MAX_PIECES * MAX_PIECES * 2);
  const mixed = kernel.take(MAX_PIECES * width * 4);
  const mixedNarrow = kernel.take(MAX_PIECES * width * 2);
  const scoreScale = put(kernel, new Float32Array(MAX_PIECES).fill(1 / (ATTENTION_SCALE * ATTENTION_SCALE * Math.sqrt(size))));
  const valueScale = put(kernel, new Float32Array(size).fill(1 / (SHARE_SCALE * ATTENTION_SCALE)));
  const zero = put(kernel, new Float32Array(MAX_PIECES));
  const { call } = kernel;
  return (project, output, x, out, count) => {
    const stride = Math.ceil(count / 8) * 8;
    multiplyLayer(kernel, project, x, width, projected, wide, count);
    call.quantise(projected, wide, narrow, wide, ATTENTION_SCALE, count);
    for (let head = 0; head < heads; head++) {
      const queries = narrow + head * size * 2;
      call.pack_rows(queries + width * 2, wide, count, size, packed);
      call.multiply(queries, wide, packed, scoreScale, stride, size, zero, 0, scores, stride, count);
      call.soften(scores, stride, count, shares, SHARE_SCALE, count);
      call.pack_columns(queries + 2 * width * 2, wide, count, size, packed);
      call.multiply(shares, stride, packed, valueScale, size, stride, zero, 0, mixed + head * size * 4, width, count);
    }
    call.quantise(mixed, width, mixedNarrow, width, ATTENTION_SCALE, count);
    multiplyLayer(kernel, output, mixedNarrow, width, out, width, count);
  };
}
