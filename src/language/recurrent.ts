import type { Address, Kernel } from "#src/kernel/kernel";
import { type Layer, loadLayer, multiplyLayer } from "#src/kernel/load-layer";
import type { Weights } from "#src/language/read-weights";

/** Scale of the states of recurrent layers as int16; they lie between -1 and 1. */
export const STATE_SCALE = 8192;

/** A batch of sentences in the kernel's memory, sorted by falling length; each word is a row. */
export interface BatchLayout {
  readonly sentences: number;
  readonly words: number;
  /** int32: the first row of each sentence, and its length. */
  readonly first: Address;
  readonly length: Address;
}

/** int16 rows in the kernel's memory. */
export interface Rows {
  readonly at: Address;
  /** In values. */
  readonly stride: number;
}

/** A bidirectional LSTM. */
export interface Recurrent {
  readonly hidden: number;
  /**
   * Runs over a batch and writes both directions' states side by side.
   *
   * @param count rows of `x`
   * @param from int32 by word: its row in `x`, so that equal words are multiplied once
   */
  readonly run: (batch: BatchLayout, x: Rows, count: number, from: Address, out: Rows) => void;
}

/** Loads a bidirectional LSTM; `name` is its prefix among the tensors. */
export function createRecurrent(kernel: Kernel, weights: Weights, name: string, inputScale: number, scratch: RecurrentScratch): Recurrent {
  const input = loadLayer(kernel, weights.matrix(`${name}.input`), inputScale);
  const sides = (["forward", "backward"] as const).map((side) => loadLayer(kernel, weights.matrix(`${name}.${side}`), STATE_SCALE));
  const hidden = input.outputs / 8;
  const run: Recurrent["run"] = (batch, x, count, from, out) => {
    multiplyLayer(kernel, input, x.at, x.stride, scratch.inputs, input.outputs, count);
    sides.forEach((side, backward) => {
      const columns = { inputs: scratch.inputs + backward * hidden * 16, out: out.at + backward * hidden * 2 };
      recurOneWay(
        kernel,
        side,
        batch,
        { ...columns, inStride: input.outputs, outStride: out.stride, from, hidden, backward: backward === 1 },
        scratch,
      );
    });
  };
  return { hidden, run };
}

/** Memory that all recurrent layers use in turn. */
export interface RecurrentScratch {
  readonly inputs: Address;
  readonly state: Address;
  readonly memory: Address;
  readonly gates: Address;
}

/** Scratch for layers of up to `hidden` values a direction. */
export function takeScratch(kernel: Kernel, words: number, sentences: number, hidden: number): RecurrentScratch {
  return {
    inputs: kernel.take(words * hidden * 32),
    state: kernel.take(sentences * hidden * 2),
    memory: kernel.take(sentences * hidden * 4),
    gates: kernel.take(sentences * hidden * 16),
  };
}

interface Direction {
  readonly inputs: Address;
  readonly inStride: number;
  readonly from: Address;
  readonly out: Address;
  readonly outStride: number;
  readonly hidden: number;
  readonly backward: boolean;
}

function recurOneWay(kernel: Kernel, layer: Layer, batch: BatchLayout, way: Direction, scratch: RecurrentScratch): void {
  kernel.call.recur(
    way.inputs,
    way.inStride,
    way.from,
    layer.weights,
    layer.scale,
    way.out,
    way.outStride,
    batch.first,
    batch.length,
    batch.sentences,
    way.hidden,
    way.backward ? 1 : 0,
    scratch.state,
    scratch.memory,
    scratch.gates,
    STATE_SCALE,
  );
}
