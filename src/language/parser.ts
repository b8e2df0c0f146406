import { Upos } from "#schema/document";
import type { EntitySpan } from "#src/language/entity-head";
import { type Analysis, createNetwork, MAX_BATCH_WORDS, type Network } from "#src/language/network";
import { readWeights, type Weights } from "#src/language/read-weights";

/** One word of a tree. */
export interface ParsedWord {
  readonly upos: Upos;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Score of the arc less that of the best other head: near 0 is a guess, above 5 is sure. */
  readonly margin: number;
}

export interface ParsedSentence {
  readonly words: readonly ParsedWord[];
  readonly entities: readonly EntitySpan[];
}

export interface Parser {
  /** Sentences as lists of forms, each of 1 to MAX_SENTENCE_WORDS words, to trees in the same order. */
  readonly parse: (sentences: readonly (readonly string[])[]) => ParsedSentence[];
  /** Whether running text writes this lower-case word small: true, false for a name, null where training never saw it. */
  readonly isCommon: (lower: string) => boolean | null;
}

/** Sentences analysed together: more gain nothing and wait longer. */
const MAX_BATCH_SENTENCES = 64;

/**
 * A parser over the bytes of a file of weights; it keeps what it computed for each form, so create one and use it for many articles.
 * The trees depend on nothing but the words of their own sentence. Throws InputError where the bytes are no weights.
 */
export function createParser(bytes: Uint8Array): Parser {
  const weights = readWeights(bytes);
  const network = createNetwork(weights);
  const tags = weights.tags.map((tag) => tag.split("|")).map(([upos, xpos = ""]) => ({ upos: Upos.parse(upos), xpos }));
  const read = ({ tags: numbers, heads, relations, margins, entities }: Analysis): ParsedSentence => ({
    words: Array.from(heads, (head, i) => {
      const { upos, xpos } = tags[numbers[i] ?? 0] ?? { upos: "X", xpos: "FW" };
      const relation = weights.relations[relations[i] ?? 0] ?? "dep";
      return { upos, xpos, head: head - 1, relation, margin: Math.round((margins[i] ?? 0) * 100) / 100 };
    }),
    entities,
  });
  return { parse: (sentences) => runInBatches(network, sentences).map(read), isCommon: commonWords(weights) };
}

function commonWords({ words, common }: Weights): Parser["isCommon"] {
  const small = new Map(words.map((word, i) => [word, common[i] === "1"]));
  return (lower) => small.get(lower) ?? null;
}

function runInBatches(network: Network, sentences: readonly (readonly string[])[]): Analysis[] {
  const results: Analysis[] = [];
  let batch: (readonly string[])[] = [];
  let size = 0;
  for (const sentence of sentences) {
    if (size + sentence.length > MAX_BATCH_WORDS || batch.length === MAX_BATCH_SENTENCES) {
      results.push(...network(batch));
      batch = [];
      size = 0;
    }
    batch.push(sentence);
    size += sentence.length;
  }
  return batch.length > 0 ? [...results, ...network(batch)] : results;
}
