import { EntityKind } from "#schema/document";
import type { Address, Kernel } from "#src/kernel/kernel";
import { loadLayer, multiplyLayer } from "#src/kernel/load-layer";
import type { Weights } from "#src/language/read-weights";
import { type BatchLayout, createRecurrent, type RecurrentScratch, type Rows, STATE_SCALE } from "#src/language/recurrent";
import { WORD_SCALE } from "#src/language/word-table";

/** A name, by the indices of its first and last word. */
export interface EntitySpan {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
}

/** Finds names from the states of the parser's layers and the words' own features, with one small recurrent layer. */
export interface EntityHead {
  /** Scores the labels of a batch. `words` are the different words' rows, `uniqueOf` the row of each word, `identity` 0, 1, 2, ... */
  readonly run: (batch: BatchLayout, states: Rows, words: Rows, uniqueOf: Address, identity: Address) => void;
  /** The names of the sentence whose first word is `row` in the last batch. */
  readonly read: (row: number, length: number) => EntitySpan[];
}

/** Loads the head; `most` words are in a batch at most. */
export function createEntityHead(kernel: Kernel, weights: Weights, scratch: RecurrentScratch, most: number): EntityHead {
  const states = loadLayer(kernel, weights.matrix("entity.states"), STATE_SCALE);
  const recurrent = createRecurrent(kernel, weights, "entity", WORD_SCALE, scratch);
  const labels = loadLayer(kernel, weights.matrix("entity.labels"), STATE_SCALE);
  const width = states.outputs;
  const mixed = kernel.take(most * width * 4);
  const narrow = kernel.take(most * width * 2);
  const hidden = kernel.take(most * recurrent.hidden * 4);
  const scores = kernel.take(most * labels.outputs * 4);
  const run: EntityHead["run"] = (batch, from, words, uniqueOf, identity) => {
    multiplyLayer(kernel, states, from.at, from.stride, mixed, width, batch.words);
    const own = words.at + (words.stride - width) * 2;
    kernel.call.add(mixed, width, own, words.stride, uniqueOf, width, 1 / WORD_SCALE, batch.words);
    kernel.call.quantise(mixed, width, narrow, width, WORD_SCALE, batch.words);
    recurrent.run(batch, { at: narrow, stride: width }, batch.words, identity, { at: hidden, stride: 2 * recurrent.hidden });
    multiplyLayer(kernel, labels, hidden, 2 * recurrent.hidden, scores, labels.outputs, batch.words);
  };
  const read: EntityHead["read"] = (row, length) => {
    const start = scores / 4 + row * labels.outputs;
    return spansOf(kernel.float32.subarray(start, start + length * labels.outputs), labels.outputs, weights.entities);
  };
  return { run, read };
}

/** Spans of the best label of each word, where "I-" may only follow "B-" or "I-" of the same kind. */
function spansOf(scores: Float32Array, stride: number, labels: readonly string[]): EntitySpan[] {
  const spans: EntitySpan[] = [];
  let open: string | null = null;
  for (let word = 0; word * stride < scores.length; word++) {
    const label = bestLabel(scores.subarray(word * stride, word * stride + labels.length), labels, open);
    const last = spans.at(-1);
    if (label.startsWith("I-") && last) spans[spans.length - 1] = { ...last, last: word };
    else if (label !== "O") spans.push({ first: word, last: word, kind: EntityKind.parse(label.slice(2)) });
    open = label === "O" ? null : label.slice(2);
  }
  return spans;
}

function bestLabel(scores: Float32Array, labels: readonly string[], open: string | null): string {
  let best = 0;
  for (let i = 1; i < labels.length; i++) {
    const label = labels[i] ?? "O";
    const allowed = !label.startsWith("I-") || label.slice(2) === open;
    if (allowed && (scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  }
  return labels[best] ?? "O";
}
