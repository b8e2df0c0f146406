import type { z } from "zod";
import type { Document } from "#schema/document";
import { Judgement, type RoleScores } from "#schema/judgement";
import type { ResolvedMention } from "#schema/mention";
import { createHeads, type Heads, type WordThoughts } from "#src/encoder/heads";
import { pairFeatures } from "#src/encoder/pair-features";
import { type EncoderWeights, readEncoder } from "#src/encoder/read-encoder";
import { type PlacedMention, type Reading, readingOf } from "#src/encoder/reading";
import { type Sequence, sequencesOf } from "#src/encoder/sequences";
import { createTransformer, type Transformer } from "#src/encoder/transformer";
import { createWordFeatures, type Names, namesOf, type WordFeatures } from "#src/encoder/word-features";
import { createWordPieces, type WordPieces } from "#src/encoder/word-pieces";
import { createKernel, type Kernel } from "#src/kernel/kernel";
import { logistic, softmax } from "#src/support/probability";

/** Judges the words of an article's sentences as cues of claims. */
export interface Judge {
  /**
   * Judgements in the order of the text, of every word that may be a cue.
   *
   * @param wanted sentences worth reading, by their index
   */
  readonly judge: (
    title: string | null,
    document: Document,
    mentions: readonly ResolvedMention[],
    wanted: (sentence: number) => boolean,
  ) => Judgement[];
}

/**
 * Less probable cues are no judgements; of those at hand grammar makes a claim of some, which then have
 * the judge's word on kind and parties. On the tuning set core .252; from .1 on .249, from .2 on .250, from .3 on .240.
 */
const LEAST = 0.05;
/** Actors that are weighed for each cue though they stand outside of what was read with it. */
const PRINCIPALS = 6;
const MEMORY = 40 * 1024 * 1024;
const UNKNOWN = 0;

interface Parts {
  readonly kernel: Kernel;
  readonly weights: EncoderWeights;
  readonly transformer: Transformer;
  readonly heads: Heads;
  readonly names: Names;
  readonly split: WordPieces;
}

/** A judge over the bytes of a file of weights; create one and use it for many articles. Throws InputError where the bytes are no weights. */
export function createJudge(bytes: Uint8Array): Judge {
  const weights = readEncoder(bytes);
  const kernel = createKernel(MEMORY);
  const parts: Parts = {
    kernel,
    weights,
    transformer: createTransformer(kernel, weights),
    heads: createHeads(kernel, weights),
    names: namesOf(weights),
    split: createWordPieces(weights.pieces, UNKNOWN),
  };
  return {
    judge: (title, document, mentions, wanted) => {
      const reading = readingOf(document, mentions);
      const features = createWordFeatures(reading, parts.names);
      const sequences = sequencesOf(reading, wanted, title, parts.split);
      const found = sequences.flatMap((sequence) => judgeSequence(parts, reading, sequence, features));
      return found.sort((a, b) => a.sentence - b.sentence || a.token - b.token);
    },
  };
}

function judgeSequence(parts: Parts, reading: Reading, sequence: Sequence, features: WordFeatures): Judgement[] {
  const states = parts.transformer.run(sequence.pieces, sequence.second);
  const featuresBySentence = new Map([...new Set(sequence.words.map(({ sentence }) => sentence))].map((i) => [i, features(i)]));
  const thoughts = parts.heads.think(
    states,
    sequence.words.map(({ piece }) => piece),
    sequence.words.map(({ sentence, token }) => featuresBySentence.get(sentence)?.[token] ?? []),
  );
  const rowOf = new Map(sequence.words.map(({ sentence, token }, row) => [`${sentence} ${token}`, row]));
  const candidates = candidatesOf(reading, sequence, rowOf);
  const { cue: heat } = parts.weights.temperatures;
  return sequence.words.flatMap(({ sentence, token }, row) => {
    const probability = sequence.judged.has(sentence) ? logistic(parts.heads.cue(thoughts, row) / heat) : 0;
    if (probability < LEAST) return [];
    const roles = candidates.map(({ placed, row: at }) => rolesOf(parts, reading, sentence, token, thoughts, row, placed, at));
    return [{ sentence, token, probability, ...fieldsOf(parts, thoughts, row), roles }];
  });
}

/** Row -1: outside of the sequence. */
interface Candidate {
  readonly placed: PlacedMention;
  readonly row: number;
}

function candidatesOf(reading: Reading, { words }: Sequence, rowOf: ReadonlyMap<string, number>): Candidate[] {
  const inside = [...new Set(words.map(({ sentence }) => sentence))]
    .flatMap((sentence) => reading.bySentence[sentence] ?? [])
    .flatMap((placed) => {
      const row = rowOf.get(`${placed.sentence} ${placed.word}`);
      return row === undefined ? [] : [{ placed, row }];
    });
  const ids = new Set(inside.map(({ placed }) => placed.mention.id));
  const others = reading.principals.filter(({ mention }) => !ids.has(mention.id)).slice(0, PRINCIPALS);
  return [...inside, ...others.map((placed) => ({ placed, row: -1 }))];
}

function rolesOf(
  { heads, names, weights }: Parts,
  reading: Reading,
  sentence: number,
  token: number,
  thoughts: WordThoughts,
  row: number,
  placed: PlacedMention,
  at: number,
): RoleScores {
  const scores = heads.pair(thoughts, row, at, pairFeatures(reading, sentence, token, placed, at < 0, names));
  const [promisor = 0, beneficiary = 0, attributedTo = 0] = scores.map((score, i) => logistic(score / (weights.temperatures.roles[i] ?? 1)));
  return { mention: placed.index, promisor, beneficiary, attributedTo };
}

const Fields = Judgement.pick({
  kind: true,
  status: true,
  polarity: true,
  certainty: true,
  negated: true,
  voice: true,
  timeframe: true,
  legalForce: true,
});

function fieldsOf({ heads, weights }: Parts, thoughts: WordThoughts, row: number): z.infer<typeof Fields> {
  const scores = heads.fields(thoughts, row);
  let from = 0;
  const shares = Object.entries(weights.fields).map(([field, values]) => {
    const heat = weights.temperatures.fields[field] ?? 1;
    const own = softmax(scores.slice(from, from + values.length).map((score) => score / heat));
    from += values.length;
    const read = values.map((value, i) => ({ value: value === "none" ? null : value, share: own[i] ?? 0 }));
    return [field, field === "negated" ? own[values.indexOf("true")] : read.sort((a, b) => b.share - a.share)];
  });
  return Fields.parse(Object.fromEntries(shares));
}
