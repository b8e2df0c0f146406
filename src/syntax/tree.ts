import type { Sentence, Token } from "#schema/document";
import type { Span } from "#schema/primitives";

/** A sentence with its arcs the other way round; words are named by their index. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Dependents of each word, in the order of the text. */
  readonly dependents: readonly (readonly number[])[];
}

/** The tree of a sentence. */
export function treeOf({ tokens }: Pick<Sentence, "tokens">): Tree {
  const dependents: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, i) => {
    dependents[head]?.push(i);
  });
  return { tokens, dependents };
}

/** Dependents of a word by relation; a relation without a subtype takes its subtypes in: "nsubj" also finds "nsubj:pass". */
export function dependentsBy(tree: Tree, word: number, ...relations: readonly string[]): number[] {
  return (tree.dependents[word] ?? []).filter((i) => relations.some((relation) => hasRelation(tree, i, relation)));
}

/** Whether a word stands in a relation to its head; "conj" also holds for a subtype of it. */
export function hasRelation(tree: Tree, word: number, relation: string): boolean {
  const own = tree.tokens[word]?.relation ?? "";
  return own === relation || own.startsWith(`${relation}:`);
}

/** The index of the word's head, -1 for the root. */
export function headOf(tree: Tree, word: number): number {
  return tree.tokens[word]?.head ?? -1;
}

export function lemmaOf(tree: Tree, word: number): string {
  return tree.tokens[word]?.lemma ?? "";
}

export function tagOf(tree: Tree, word: number): string {
  return tree.tokens[word]?.xpos ?? "";
}

/** Verbs, and what stands in for one with a copula ("is ready to help"). */
export function isPredicate(tree: Tree, word: number): boolean {
  const upos = tree.tokens[word]?.upos;
  return upos === "VERB" || dependentsBy(tree, word, "cop").length > 0;
}

/**
 * A word with those coordinated to it, in the order of the text.
 * Coordination of parties, "Norway, Poland and Italy pledged": from "Norway" all three; of verbs, "pledged and sent": both.
 */
export function conjunctsOf(tree: Tree, word: number): number[] {
  return [word, ...dependentsBy(tree, word, "conj").flatMap((other) => conjunctsOf(tree, other))];
}

/** A word with all below it, in the order of the text. */
export function subtree(tree: Tree, word: number): number[] {
  const below: number[] = [];
  const stack = [word];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    below.push(next);
    stack.push(...(tree.dependents[next] ?? []));
  }
  return below.sort((a, b) => a - b);
}

/**
 * The stretch of text from the first to the last word below a word, in offsets of the article's text.
 * Subtree span, "a promise to send tanks, he said": of "promise" the whole of "a promise to send tanks".
 *
 * @param without relations whose branches are left out: ["conj", "cc"] for a party without those coordinated to it
 */
export function subtreeSpan(tree: Tree, word: number, without: readonly string[] = []): Span {
  const cut = dependentsBy(tree, word, "punct", "parataxis", ...without).flatMap((branch) => subtree(tree, branch));
  const kept = subtree(tree, word).filter((i) => !cut.includes(i));
  const first = tree.tokens[kept[0] ?? word];
  const last = tree.tokens[kept.at(-1) ?? word];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/**
 * Whether a clause that the parse takes for a relative one is a that-clause: its "that" is a conjunction, not the subject or object of it.
 * "told reporters that Iran had freed them", "gave assurances that it would pay".
 */
export function isThatClause(tree: Tree, predicate: number): boolean {
  return dependentsBy(tree, predicate, "mark").some((word) => tagOf(tree, word) === "IN" && lemmaOf(tree, word) === "that");
}

/** The preposition or postposition that governs a word: "for" of "Ukraine" in "aid for Ukraine"; null where there is none. */
export function prepositionOf(tree: Tree, word: number): string | null {
  const marks = dependentsBy(tree, word, "case").filter((i) => tagOf(tree, i) !== "POS");
  if (marks.length === 0) return null;
  return marks
    .flatMap((i) => [i, ...dependentsBy(tree, i, "fixed")])
    .map((i) => lemmaOf(tree, i).toLowerCase())
    .join(" ");
}
