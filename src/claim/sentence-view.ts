import type { BlockKind, Document, Sentence } from "#schema/document";
import type { ResolvedMention } from "#schema/mention";
import type { Span } from "#schema/primitives";
import { standIns } from "#src/claim/lexicon/stand-ins";
import { headOfStretch } from "#src/syntax/head-word";
import { dependentsBy, hasRelation, headOf, prepositionOf, type Tree, treeOf } from "#src/syntax/tree";

/** A mention of an actor with the word whose argument it is: of "Norway's foreign minister" the mention "Norway" stands at "minister". */
export interface Party {
  readonly mention: ResolvedMention;
  readonly anchor: number;
  /** How the anchor names it: itself, by apposition, or as the one for whom it acts. */
  readonly by: "name" | "apposition" | "stand-in";
}

/** A sentence as the rules of claims see it. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly blockKind: BlockKind;
  readonly tree: Tree;
  /** Lemmas in lower case. */
  readonly lemmas: readonly string[];
  readonly mentions: readonly ResolvedMention[];
  readonly parties: readonly Party[];
  /** Quotations that reach into the sentence. */
  readonly quotations: readonly Span[];
}

/** The view of one sentence of a document. */
export function viewSentence(document: Document, sentence: Sentence, blockKind: BlockKind, mentions: readonly ResolvedMention[]): SentenceView {
  const tree = treeOf(sentence);
  const lemmas = sentence.tokens.map(({ lemma }) => lemma.toLowerCase());
  const quotations = document.quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const parties = mentions.filter(({ role }) => role === "actor").flatMap((mention) => partyOf(sentence, tree, lemmas, mention) ?? []);
  return { text: document.text, sentence, blockKind, tree, lemmas, mentions, parties, quotations };
}

function partyOf(sentence: Sentence, tree: Tree, lemmas: readonly string[], mention: ResolvedMention): Party | null {
  const head = headOfStretch(sentence, mention);
  if (head === null) return null;
  let anchor = head;
  let by: Party["by"] = "name";
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    // "Norwegian and Russian negotiators": a conjunct stands where the first one does
    const first = hasRelation(tree, anchor, "conj") ? headOf(tree, anchor) : anchor;
    const up = stepUp(tree, lemmas, first);
    if (up === null || (first !== anchor && up !== "stand-in")) break;
    anchor = headOf(tree, first);
    by = by === "stand-in" ? by : up;
  }
  return { mention, anchor, by };
}

/** How a word names the same as its head: "Anna Kral" and "minister", "Norway" and "Norway's minister"; null where it doesn't. */
function stepUp(tree: Tree, lemmas: readonly string[], word: number): Party["by"] | null {
  const head = headOf(tree, word);
  if (head < 0) return null;
  if (hasRelation(tree, word, "flat")) return "name";
  if (hasRelation(tree, word, "appos")) return "apposition";
  if (!standIns.has(lemmas[head] ?? "") || tree.tokens[head]?.upos === "VERB") return null;
  const adjunct = ["nmod:poss", "amod", "compound", "nmod:unmarked"].some((relation) => hasRelation(tree, word, relation));
  const preposition = hasRelation(tree, word, "nmod") ? prepositionOf(tree, word) : null;
  return adjunct || preposition === "of" || preposition === "from" || preposition === "for" ? "stand-in" : null;
}

/** Those named by a word, without those coordinated to it. */
export function partiesAt({ parties }: SentenceView, word: number): Party[] {
  return parties.filter(({ anchor }) => anchor === word);
}

/** The exact text of some words in a row. */
export function textOf({ text, sentence }: SentenceView, first: number, last: number): string {
  return text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);
}

/** Whether a word has a dependent of one of these lemmas in one of these relations. */
export function hasDependent({ tree, lemmas }: SentenceView, word: number, relations: readonly string[], words: readonly string[]): boolean {
  return dependentsBy(tree, word, ...relations).some((each) => words.includes(lemmas[each] ?? ""));
}

/** Whether a word lies in a quotation. */
export function isQuoted({ sentence, quotations }: SentenceView, word: number): boolean {
  const at = sentence.tokens[word]?.start ?? sentence.start;
  return quotations.some(({ start, end }) => at >= start && at < end);
}
