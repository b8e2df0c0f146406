import type { ResolvedMention } from "#schema/mention";
import type { Span } from "#schema/primitives";
import type { Candidate } from "#src/claim/candidates";
import type { SentenceView } from "#src/claim/sentence-view";
import { dependentsBy, hasRelation, headOf, subtree } from "#src/syntax/tree";

/** Conjunctions whose clause tells something else than the act. */
const asides = new Set(["while", "whereas", "although", "though", "as", "after", "before", "because", "since", "when", "amid", "despite", "but"]);
/** How many words may lie between the promisor and the act for both to stand in one quote. */
const FARTHEST_PROMISOR = 25;

/**
 * The shortest stretch that holds promisor, act and content: the clause of the act without what is said beside it.
 * "On Monday, Norway pledged to send missiles, while Sweden said it would wait" gives "Norway pledged to send missiles".
 */
export function findQuote(view: SentenceView, candidate: Candidate, promisors: readonly ResolvedMention[]): Span {
  const { tree, sentence } = view;
  const top = clauseTop(view, candidate);
  const cut = new Set(asideBranches(view, candidate, top).flatMap((branch) => subtree(tree, branch)));
  const kept = subtree(tree, top).filter((word) => !cut.has(word) && tree.tokens[word]?.upos !== "PUNCT");
  const anchors = view.parties.filter(({ mention }) => promisors.includes(mention)).map(({ anchor }) => anchor);
  const subjects = [...anchors, ...dependentsBy(tree, top, "nsubj")].filter(
    (word) => word < candidate.first && candidate.first - word < FARTHEST_PROMISOR,
  );
  const begin =
    subjects.length > 0
      ? Math.min(...subjects.map((word) => phraseStart(view, word)))
      : Math.min(candidate.first, ...kept.filter((word) => word >= candidate.first - 3));
  const last = Math.max(candidate.last, ...kept.filter((word) => word >= candidate.first));
  const start = sentence.tokens[afterConjunction(view, Math.min(begin, candidate.first), candidate.first)]?.start ?? sentence.start;
  return { start, end: quoteEnd(view, candidate, sentence.tokens[last]?.end ?? sentence.end) };
}

/** "and urged Oman to wait": a quote doesn't open with what joins it to the clause before. */
function afterConjunction({ tree }: SentenceView, begin: number, first: number): number {
  let at = begin;
  while (at < first && ["CCONJ", "PUNCT"].includes(tree.tokens[at]?.upos ?? "")) at++;
  return at;
}

/** The word whose branch is the clause: of a noun that a verb carries the verb, of a participle behind its noun the noun. */
function clauseTop({ tree }: SentenceView, { head, trigger }: Candidate): number {
  const up = headOf(tree, head);
  if (up < 0) return head;
  const carried =
    trigger.pos === "noun" && tree.tokens[up]?.upos === "VERB" && ["obj", "nsubj", "obl"].some((relation) => hasRelation(tree, head, relation));
  if (carried) return up;
  return hasRelation(tree, head, "acl") && up < head ? up : head;
}

/** Branches beside the act: other clauses, asides, reports. */
function asideBranches({ tree, lemmas }: SentenceView, { head, contents }: Candidate, top: number): number[] {
  const own = [...new Set([head, top])];
  return own.flatMap((word) =>
    dependentsBy(tree, word, "parataxis", "conj", "cc", "advcl", "acl:relcl", "discourse").filter((branch) => {
      if (contents.some((content) => subtree(tree, branch).includes(content)) || subtree(tree, branch).includes(head)) return false;
      if (hasRelation(tree, branch, "advcl"))
        return dependentsBy(tree, branch, "mark", "advmod").some((mark) => asides.has(lemmas[mark] ?? "")) || tree.tokens[branch]?.xpos === "VBG";
      if (hasRelation(tree, branch, "conj")) return tree.tokens[word]?.upos === "VERB";
      return hasRelation(tree, branch, "parataxis") || (hasRelation(tree, branch, "acl:relcl") && branch > head + 3);
    }),
  );
}

/** Where the phrase of a subject begins, without a clause that follows it. */
function phraseStart({ tree }: SentenceView, word: number): number {
  const before = subtree(tree, word).filter((each) => each <= word && tree.tokens[each]?.upos !== "PUNCT");
  return before[0] ?? word;
}

/** A quotation that ends within the clause, and a semicolon, end the quote. */
function quoteEnd({ text, quotations, sentence }: SentenceView, candidate: Candidate, end: number): number {
  const cueEnd = sentence.tokens[candidate.last]?.end ?? end;
  const stop = text.slice(cueEnd, end).search(/[;]/u);
  const closing = quotations
    .map((span) => span.end)
    .find((at) => at >= cueEnd && at < end && /^["”’»]/u.test(text.slice(at)) && /,$/u.test(text.slice(0, at)));
  const cut = Math.min(end, stop < 0 ? end : cueEnd + stop, closing ?? end);
  return Math.max(cueEnd, cut - (/[\s.,!?…]+$/u.exec(text.slice(cueEnd, cut))?.[0].length ?? 0));
}
