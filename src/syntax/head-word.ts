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
