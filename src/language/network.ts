import { type Address, createKernel, type Kernel } from "#src/kernel/kernel";
import { type Layer, loadLayer, multiplyLayer } from "#src/kernel/load-layer";
import { bestTree, isTree } from "#src/language/best-tree";
import { createEntityHead, type EntityHead, type EntitySpan } from "#src/language/entity-head";
import type { Weights } from "#src/language/read-weights";
import { type BatchLayout, createRecurrent, type Recurrent, STATE_SCALE, takeScratch } from "#src/language/recurrent";
import { createWordTable, WORD_SCALE, type WordTable } from "#src/language/word-table";

/** Words of one batch, and of one sentence; the sentence splitter cuts longer ones. */
export const MAX_BATCH_WORDS = 1024;
export const MAX_SENTENCE_WORDS = 256;
const MAX_SENTENCES = 256;
const MEMORY = 48 * 1024 * 1024;
/** Scale of the dependents as int16: values up to 32. */
const ROLE_SCALE = 1024;

/** What the network says of one sentence: numbers of tags and relations, heads from 1 with 0 as the root. */
export interface Analysis {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Score of the arc less that of the best other head; negative where the tree forbade the best one. */
  readonly margins: Float32Array;
  readonly entities: readonly EntitySpan[];
}

/** Analyses sentences of 1 to 256 words, together at most 1,024 words and 256 sentences. */
export type Network = (sentences: readonly (readonly string[])[]) => Analysis[];

/** A network over the given weights, with memory of its own (about 48 MB reserved). */
export function createNetwork(weights: Weights): Network {
  const kernel = createKernel(MEMORY);
  const parts = loadParts(kernel, weights);
  return (sentences) => {
    const order = sentences.map((_, i) => i).sort((a, b) => (sentences[b]?.length ?? 0) - (sentences[a]?.length ?? 0) || a - b);
    const sorted = order.map((i) => sentences[i] ?? []);
    const batch = layOut(kernel, parts, sorted);
    runLayers(kernel, parts, batch);
    const results: Analysis[] = new Array(sentences.length);
    let row = 0;
    sorted.forEach((words, i) => {
      results[order[i] ?? 0] = readSentence(kernel, parts, row, words.length);
      row += words.length;
    });
    return results;
  };
}

interface Parts {
  readonly words: WordTable;
  readonly first: Recurrent;
  readonly second: Recurrent;
  readonly entities: EntityHead | null;
  readonly tags: Layer;
  readonly tagCount: number;
  readonly roles: Layer;
  readonly pair: Layer;
  readonly relation: Layer;
  readonly relationCount: number;
  readonly relationStride: number;
  readonly rootRelation: number;
  readonly arcWidth: number;
  readonly relationWidth: number;
  readonly rootArc: Address;
  readonly distance: Address;
  readonly buffers: Buffers;
}

type Buffers = Readonly<Record<(typeof bufferNames)[number], Address>>;
const bufferNames = [
  "lengths", // int32 by sentence
  "starts", // int32 by sentence
  "uniqueOf", // int32 by word: its row among the different words
  "identity", // int32: 0, 1, 2, ...
  "unique", // int16: the different words of the batch
  "states", // int16 by word: both layers, both directions
  "tagScores", // float32 by word
  "roles", // float32 by word: arc dependent, arc head, relation dependent, relation head
  "narrow", // int16 by word: one role
  "pairs", // float32 by word: arc dependents times the pair matrix
  "halves", // float32 by word: what it gives each relation
  "arcs", // float32: one sentence
  "best", // int32 by word
  "found", // int32 by word
  "margins", // float32 by word
] as const;

function loadParts(kernel: Kernel, weights: Weights): Parts {
  const { hidden, arc, relation, relationStride } = weights.sizes;
  const scratch = takeScratch(kernel, MAX_BATCH_WORDS, MAX_SENTENCES, hidden);
  const words = createWordTable(kernel, weights);
  const layers = {
    tags: loadLayer(kernel, weights.matrix("tags"), STATE_SCALE),
    roles: loadLayer(kernel, weights.matrix("roles"), STATE_SCALE),
    pair: loadLayer(kernel, weights.matrix("arc.pair"), ROLE_SCALE),
    relation: loadLayer(kernel, weights.matrix("relation.pair"), ROLE_SCALE),
  };
  const bytesAWord = {
    lengths: 4,
    starts: 4,
    uniqueOf: 4,
    identity: 4,
    unique: words.width * 2,
    states: hidden * 8,
    tagScores: layers.tags.outputs * 4,
    roles: layers.roles.outputs * 4,
    narrow: arc * 2,
    pairs: arc * 4,
    halves: layers.relation.outputs * 4,
    arcs: 4 * Math.ceil((MAX_SENTENCE_WORDS * (MAX_SENTENCE_WORDS + 1)) / MAX_BATCH_WORDS),
    best: 4,
    found: 4,
    margins: 4,
  };
  const buffers = Object.fromEntries(bufferNames.map((name) => [name, kernel.take(bytesAWord[name] * MAX_BATCH_WORDS)])) as Buffers;
  kernel.int32.set(
    Int32Array.from({ length: MAX_BATCH_WORDS }, (_, i) => i),
    buffers.identity / 4,
  );
  return {
    ...layers,
    words,
    first: createRecurrent(kernel, weights, "first", WORD_SCALE, scratch),
    second: createRecurrent(kernel, weights, "second", STATE_SCALE, scratch),
    entities: weights.entities.length > 0 ? createEntityHead(kernel, weights, scratch, MAX_BATCH_WORDS) : null,
    tagCount: weights.tags.length,
    relationCount: weights.relations.length,
    relationStride,
    rootRelation: weights.relations.indexOf("root"),
    arcWidth: arc,
    relationWidth: relation,
    rootArc: put(kernel, weights.values("arc.root")),
    distance: put(kernel, weights.values("arc.distance")),
    buffers,
  };
}

function put(kernel: Kernel, values: Float32Array): Address {
  const address = kernel.take(values.length * 4);
  kernel.float32.set(values, address / 4);
  return address;
}

/** Lengths, starts and the different words of a batch, written to the kernel's memory. */
function layOut(kernel: Kernel, { words, buffers }: Parts, sorted: readonly (readonly string[])[]): BatchLayout & { readonly different: number } {
  let row = 0;
  sorted.forEach((sentence, i) => {
    kernel.int32[buffers.starts / 4 + i] = row;
    kernel.int32[buffers.lengths / 4 + i] = sentence.length;
    row += sentence.length;
  });
  const place = new Map<number, number>();
  words.rowsOf(sorted.flat()).forEach((number, word) => {
    let unique = place.get(number);
    if (unique === undefined) {
      unique = place.size;
      place.set(number, unique);
      const from = (words.rows >> 1) + number * words.width;
      kernel.int16.copyWithin((buffers.unique >> 1) + unique * words.width, from, from + words.width);
    }
    kernel.int32[(buffers.uniqueOf >> 2) + word] = unique;
  });
  return { sentences: sorted.length, words: row, first: buffers.starts, length: buffers.lengths, different: place.size };
}

function runLayers(kernel: Kernel, parts: Parts, batch: BatchLayout & { readonly different: number }): void {
  const { buffers, words, first, second, tags, roles, pair, relation, arcWidth, relationWidth } = parts;
  const state = 2 * first.hidden;
  const stride = 2 * state;
  const high = buffers.states + state * 2;
  first.run(batch, { at: buffers.unique, stride: words.width }, batch.different, buffers.uniqueOf, { at: buffers.states, stride });
  second.run(batch, { at: buffers.states, stride }, batch.words, buffers.identity, { at: high, stride });
  parts.entities?.run(batch, { at: buffers.states, stride }, { at: buffers.unique, stride: words.width }, buffers.uniqueOf, buffers.identity);
  multiplyLayer(kernel, tags, buffers.states, stride, buffers.tagScores, tags.outputs, batch.words);
  kernel.call.greatest(buffers.tagScores, tags.outputs, parts.tagCount, -1, buffers.found, batch.words);
  multiplyLayer(kernel, roles, high, stride, buffers.roles, roles.outputs, batch.words);
  kernel.call.rectify(buffers.roles, batch.words * roles.outputs);
  kernel.call.quantise(buffers.roles, roles.outputs, buffers.narrow, arcWidth, ROLE_SCALE, batch.words);
  multiplyLayer(kernel, pair, buffers.narrow, arcWidth, buffers.pairs, arcWidth, batch.words);
  kernel.call.quantise(buffers.roles + 8 * arcWidth, roles.outputs, buffers.narrow, relationWidth, ROLE_SCALE, batch.words);
  multiplyLayer(kernel, relation, buffers.narrow, relationWidth, buffers.halves, relation.outputs, batch.words);
}

/** Heads, margins and relations of the sentence at `row`, and its tags. */
function readSentence(kernel: Kernel, parts: Parts, row: number, length: number): Analysis {
  const { buffers, roles, pair, relation, arcWidth, relationWidth } = parts;
  const roleRow = buffers.roles + row * roles.outputs * 4;
  kernel.call.arcs(
    buffers.pairs + row * pair.outputs * 4,
    pair.outputs,
    roleRow + arcWidth * 4,
    roles.outputs,
    parts.rootArc,
    arcWidth,
    parts.distance,
    length,
    buffers.arcs,
    buffers.best,
    buffers.margins,
  );
  const heads = kernel.int32.slice(buffers.best / 4, buffers.best / 4 + length);
  const margins = kernel.float32.slice(buffers.margins / 4, buffers.margins / 4 + length);
  const tree = isTree(heads) ? heads : repair(kernel, buffers, heads, margins);
  const tags = kernel.int32.slice(buffers.found / 4 + row, buffers.found / 4 + row + length);
  kernel.call.relate(
    buffers.halves + row * relation.outputs * 4,
    relation.outputs,
    roleRow + (2 * arcWidth + relationWidth) * 4,
    roles.outputs,
    relationWidth,
    parts.relationStride,
    parts.relationCount,
    parts.rootRelation,
    buffers.best,
    buffers.arcs,
    length,
  );
  return {
    tags,
    heads: tree,
    relations: kernel.int32.slice(buffers.arcs / 4, buffers.arcs / 4 + length),
    margins,
    entities: parts.entities?.read(row, length) ?? [],
  };
}

/** The best tree, also written back for the relations; an arc that is not the word's best has its loss as margin. */
function repair(kernel: Kernel, buffers: Buffers, heads: Int32Array, margins: Float32Array): Int32Array {
  const n = heads.length;
  const scores = kernel.float32.slice(buffers.arcs / 4, buffers.arcs / 4 + n * (n + 1));
  const tree = bestTree(scores, n);
  kernel.int32.set(tree, buffers.best / 4);
  tree.forEach((head, i) => {
    const best = heads[i] ?? 0;
    if (head !== best) margins[i] = (scores[i * (n + 1) + head] ?? 0) - (scores[i * (n + 1) + best] ?? 0);
  });
  return tree;
}
