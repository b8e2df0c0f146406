import type { Sentence } from "#schema/document";
import type { Span } from "#schema/primitives";
import { headOf, type Tree } from "#src/syntax/tree";

/**
 * The word that governs the others of a row [from, to): the first whose head stands outside of it.
 *
 * @example "the foreign minister of Norway" gives minister
 */
export function headWord(tree: Tree, from: number, to: number): number {
  for (let word = from; word < to; word++) {
    const head = headOf(tree, word);
    const inside = head >= from && head < to;
    if (!inside && tree.tokens[word]?.upos !== "PUNCT" && tree.tokens[word]?.upos !== "ADP") return word;
  }
  return to - 1;
}

/** The word of a stretch of text whose head lies outside of it, whatever kind of word; null where the sentence has no word in it. */
export function headOfStretch({ tokens }: Sentence, { start, end }: Span): number | null {
  const first = tokens.findIndex((token) => token.end > start && token.start < end);
  if (first < 0) return null;
  let last = first;
  while ((tokens[last + 1]?.start ?? end) < end) last++;
  for (let word = first; word <= last; word++) {
    const head = tokens[word]?.head ?? -1;
    if (head < first || head > last) return word;
  }
  return first;
}
