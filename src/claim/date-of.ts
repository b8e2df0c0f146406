import type { Status } from "#schema/claim";
import type { Span } from "#schema/primitives";
import { type Candidate, modalClass } from "#src/claim/candidates";
import { type DateWords, datesIn } from "#src/claim/find-date";
import type { SentenceView } from "#src/claim/sentence-view";
import { modalOf } from "#src/syntax/modality";
import { dependentsBy, hasRelation, headOf, isPredicate, prepositionOf, subtree } from "#src/syntax/tree";

/** Relations of clauses that tell another event. */
const otherClauses = ["acl:relcl", "advcl", "parataxis"];
/** Predicates whose date lies ahead: "is due on Monday", "is scheduled to meet". */
const planned = new Set("due schedule set slate expect plan".split(" "));

/** Prepositions of what bounds an act in time. */
const bounding = new Set("since after before until till following despite".split(" "));

interface Dated {
  readonly date: DateWords;
  readonly start: number;
  /** The predicate that the date belongs to. */
  readonly host: number;
  /** How near that is to the act: 0 the act itself, 1 who reports it, 2 elsewhere in the quote. */
  readonly rank: number;
}

/**
 * When an act was done or is to be done: a date at the act or its content, else at the verb that reports it, else within the quote; of another event's clause
 * ("talks that it left in 2009") none. "On Monday, Norway said it would send rice" gives the Monday.
 */
export function dateOf(view: SentenceView, candidate: Candidate, quote: Span, status: Status, published: string | null): string | null {
  const { sentence, text } = view;
  const found = datesIn(text.slice(sentence.start, sentence.end)).flatMap((date) => datedAt(view, candidate, quote, date) ?? []);
  const ranked = found.sort((a, b) => a.rank - b.rank || a.start - b.start);
  for (const { date, host } of ranked) {
    const resolved = date.resolve(published, isAhead(view, candidate, host, status));
    if (resolved !== null) return resolved;
  }
  return null;
}

function datedAt(view: SentenceView, candidate: Candidate, quote: Span, date: DateWords): Dated | null {
  const { sentence, tree } = view;
  const start = sentence.start + date.start;
  const word = sentence.tokens.findIndex((token) => token.end > start);
  if (word < 0) return null;
  const through = [word];
  while (!isPredicate(tree, through.at(-1) ?? -1) && headOf(tree, through.at(-1) ?? -1) >= 0) through.push(headOf(tree, through.at(-1) ?? -1));
  const host = through.at(-1) ?? word;
  // "after a test in January", "since the invasion in 2022": the date of what came before
  if (through.some((step) => step !== host && bounding.has(prepositionOf(tree, step) ?? ""))) return null;
  const inQuote = start >= quote.start && start < quote.end;
  const rank = rankOf(view, candidate, through, host);
  return rank === null || (rank > 1 && !inQuote) ? null : { date, start, host, rank };
}

function rankOf(view: SentenceView, candidate: Candidate, through: readonly number[], host: number): number | null {
  const { tree } = view;
  const { head, contents, context } = candidate;
  const carrier = candidate.trigger.pos === "noun" ? headOf(tree, head) : head;
  if (through.includes(head) || [carrier, context.governor, ...contents].includes(host)) return 0;
  const around = subtree(tree, host);
  if (around.includes(head)) return 1;
  for (let at = host, steps = 0; at >= 0 && steps < tree.tokens.length; at = headOf(tree, at), steps++) {
    if (at === head) return 2;
    if (otherClauses.some((relation) => hasRelation(tree, at, relation))) return null;
  }
  return hasRelation(tree, host, "conj") ? null : 2;
}

/** Whether the predicate of a date tells what is still to come. */
function isAhead({ tree, lemmas }: SentenceView, candidate: Candidate, host: number, status: Status): boolean {
  if (modalClass(modalOf(tree, host)) === "will" || planned.has(lemmas[host] ?? "")) return true;
  if (["would", "may", "might", "could"].includes(modalOf(tree, host) ?? "")) return true;
  if (dependentsBy(tree, host, "mark").some((mark) => lemmas[mark] === "to")) return true;
  const tag = tree.tokens[host]?.xpos ?? "";
  if (tag === "VBD" || (tag === "VBN" && host !== candidate.head)) return false;
  return candidate.trigger.act === "schedule" || (status === "pledged" && !/^VB[DN]$/u.test(candidate.context.tense));
}
