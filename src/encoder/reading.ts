import type { Document, Sentence } from "#schema/document";
import type { ResolvedMention } from "#schema/mention";
import { headOfStretch } from "#src/syntax/head-word";

/** A mention with the sentence it stands in and the word that heads it there. */
export interface PlacedMention {
  /** Index among the article's mentions. */
  readonly index: number;
  readonly mention: ResolvedMention;
  readonly sentence: number;
  readonly word: number;
  /** How many others the article names more often than this one. */
  readonly rank: number;
  /** Whether the article's title names it too. */
  readonly inTitle: boolean;
}

/** One article as the encoder reads it. */
export interface Reading {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly PlacedMention[];
  readonly bySentence: readonly (readonly PlacedMention[])[];
  /** The first mention of each actor, the most frequent actor first. */
  readonly principals: readonly PlacedMention[];
}

/** Sentences and mentions of an article in their places. */
export function readingOf(document: Document, resolved: readonly ResolvedMention[]): Reading {
  const sentences = document.blocks.flatMap((block) => block.sentences);
  const placed = placeMentions(sentences, resolved);
  const ranks = ranksOf(placed.map(({ mention }) => mention.id));
  const titled = document.blocks[0]?.kind === "heading" ? placed.filter(({ sentence }) => sentence === 0).map(({ mention }) => mention.id) : [];
  const mentions = placed.map((one) => ({ ...one, rank: ranks.get(one.mention.id) ?? 0, inTitle: titled.includes(one.mention.id) }));
  const bySentence: PlacedMention[][] = sentences.map(() => []);
  for (const one of mentions) bySentence[one.sentence]?.push(one);
  return { document, sentences, mentions, bySentence, principals: principalsOf(mentions) };
}

function placeMentions(sentences: readonly Sentence[], resolved: readonly ResolvedMention[]): Omit<PlacedMention, "rank" | "inTitle">[] {
  let sentence = 0;
  const order = resolved.map((mention, index) => ({ mention, index })).sort((a, b) => a.mention.start - b.mention.start);
  return order.flatMap(({ mention, index }) => {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence++;
    const here = sentences[sentence];
    const word = here === undefined ? null : headOfStretch(here, mention);
    return word === null ? [] : [{ index, mention, sentence, word }];
  });
}

/** Places of ids by falling frequency, earlier ones first where equal. */
function ranksOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([id], rank) => [id, rank]));
}

function principalsOf(mentions: readonly PlacedMention[]): PlacedMention[] {
  const firsts = new Map<string, PlacedMention>();
  for (const one of mentions) if (one.mention.role === "actor" && !firsts.has(one.mention.id)) firsts.set(one.mention.id, one);
  return [...firsts.values()].sort((a, b) => a.rank - b.rank);
}
