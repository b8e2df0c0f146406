import type { Token } from "#schema/document";
import { mentionKinds } from "#schema/mention";
import type { PlacedMention, Reading } from "#src/encoder/reading";
import { isQuoted, type Names } from "#src/encoder/word-features";

const kindNumbers = Object.keys(mentionKinds);
const FAR = { up: 9, down: 9, distance: 18, apart: 8 };
const MOST_RANK = 7;

/**
 * Numbers of the features of a cue and a mention: path through the tree, steps up and down, words between, sentences between, the mention's
 * relation, what it is, how often the article names it, whether the title does, how it is named, which of both is quoted.
 *
 * @param far whether the mention stands outside of what was encoded with the cue
 */
export function pairFeatures(reading: Reading, sentence: number, token: number, placed: PlacedMention, far: boolean, names: Names): number[] {
  const { mention, rank, inTitle } = placed;
  const about = [names.party(mention), Math.min(rank, MOST_RANK), Number(inTitle), kindNumbers.indexOf(mention.kind)];
  if (far) return [names.path("far"), FAR.up, FAR.down, FAR.distance, FAR.apart, names.relation("dep"), ...about, 0];
  const tokens = reading.sentences[placed.sentence]?.tokens ?? [];
  const quoted = (at: Token | undefined): number => Number(isQuoted(reading.document.quotations, at?.start ?? 0));
  const relation = names.relation(tokens[placed.word]?.relation ?? "dep");
  if (placed.sentence !== sentence) {
    const apart = Math.max(0, Math.min(7, 4 + placed.sentence - sentence));
    return [names.path("other"), FAR.up, FAR.down, 0, apart, relation, ...about, 5 + quoted(tokens[placed.word])];
  }
  const { path, up, down } = pathBetween(tokens, token, placed.word);
  const quotes = 1 + 2 * quoted(tokens[token]) + quoted(tokens[placed.word]);
  return [names.path(path), up, down, distanceNumber(placed.word - token), 4, relation, ...about, quotes];
}

/** 9 for the same word, more behind it and less before it, in steps that grow. */
function distanceNumber(words: number): number {
  const away = Math.abs(words);
  const step = away <= 4 ? away : away <= 6 ? 5 : away <= 10 ? 6 : away <= 20 ? 7 : 8;
  return words > 0 ? 9 + step : 9 - step;
}

/** The relations from a word up to the first that governs both, and down to the other: "xcomp<nsubj" is written "xcomp|nsubj". */
function pathBetween(tokens: readonly Token[], from: number, to: number): { path: string; up: number; down: number } {
  const above = lineOf(tokens, from);
  const below = lineOf(tokens, to);
  const meeting = above.find((word) => below.includes(word));
  if (meeting === undefined) return { path: "none", up: 9, down: 9 };
  const ups = above.slice(0, above.indexOf(meeting)).map((word) => tokens[word]?.relation ?? "");
  const downs = below
    .slice(0, below.indexOf(meeting))
    .map((word) => tokens[word]?.relation ?? "")
    .reverse();
  return { path: `${ups.join("<")}|${downs.join(">")}`, up: Math.min(ups.length, 4), down: Math.min(downs.length, 4) };
}

/** A word with those above it up to the root. */
function lineOf(tokens: readonly Token[], word: number): number[] {
  const line = [word];
  for (let head = tokens[word]?.head ?? -1; head >= 0 && line.length < 60; head = tokens[head]?.head ?? -1) line.push(head);
  return line;
}
