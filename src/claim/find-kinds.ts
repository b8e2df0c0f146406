import type { CommitmentKind } from "#schema/claim";
import type { Candidate } from "#src/claim/candidates";
import { type ContentRow, contentRows } from "#src/claim/lexicon/content-words";
import type { SentenceView } from "#src/claim/sentence-view";
import { headOf, subtree } from "#src/syntax/tree";

/** A kind with what told it. */
export interface KindEvidence {
  readonly kind: CommitmentKind;
  /** 0 where nothing told it. */
  readonly weight: number;
  /** Where it was found: the content itself, the act's clause, the sentence. */
  readonly scope: "content" | "act" | "sentence" | "none";
  readonly word: string;
}

interface Entry extends Pick<ContentRow, "kind" | "weight"> {
  readonly words: readonly string[];
}

const byFirst = indexRows();

function indexRows(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const { kind, weight, words } of contentRows) {
    for (const phrase of words.split(", ")) {
      const parts = phrase.split(" ");
      const first = parts[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { kind, weight, words: parts }]);
    }
  }
  return index;
}

const skipped = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "of", "to", "on", "any", "all"]);

interface Hit extends KindEvidence {
  readonly at: number;
  readonly length: number;
}

/** Words of kinds among some words of a sentence; a phrase may skip articles and possessors: "end the war". */
function hitsIn({ lemmas, tree }: SentenceView, within: ReadonlySet<number>): Hit[] {
  return [...within].flatMap((at) =>
    (byFirst.get(lemmas[at] ?? "") ?? []).flatMap(({ kind, weight, words }) => {
      const length = words.length > 1 ? phraseLength(lemmas, at, words) : 1;
      const named = tree.tokens[at]?.upos === "PROPN" && words.length === 1 && weight < 3;
      return length === 0 || named
        ? []
        : [{ kind, weight: weight + (words.length > 1 ? 0.5 : 0), scope: "content" as const, word: words.join(" "), at, length }];
    }),
  );
}

function phraseLength(lemmas: readonly string[], at: number, words: readonly string[]): number {
  let to = at + 1;
  for (const word of words.slice(1)) {
    while (lemmas[to] !== word && skipped.has(lemmas[to] ?? "")) to++;
    if (lemmas[to] !== word) return 0;
    to++;
  }
  return to - at;
}

/** How much a word tells less with each step that it lies below the content's head. */
const DEPTH_COST = 0.35;

/**
 * The kinds of what a candidate is about: of each of its contents that of the word nearest to its head, a surer word before a nearer one. Where the content tells
 * nothing, the act's own clause, then the sentence.
 */
export function findKinds(view: SentenceView, candidate: Candidate): KindEvidence[] {
  const branches = candidate.contents.map((content) => new Set(subtree(view.tree, content)));
  const found = candidate.contents.flatMap((content, i) => {
    const others = candidate.contents.filter((other) => other !== content && branches[i]?.has(other));
    const own = new Set([...(branches[i] ?? [])].filter((word) => !others.some((other) => subtree(view.tree, other).includes(word))));
    return best(view, own, content) ?? [];
  });
  const distinct = found.filter(({ kind }, i) => found.findIndex((other) => other.kind === kind) === i);
  const sure = distinct.filter(({ weight }) => weight >= 2);
  if (sure.length > 0) return sure.slice(0, 3);
  const act = best(view, new Set(subtree(view.tree, candidate.head)), candidate.head);
  if (act !== null && act.weight >= 2) return [{ ...act, scope: "act" }];
  if (distinct[0] !== undefined) return [distinct[0]];
  if (act !== null) return [{ ...act, scope: "act" }];
  const whole = best(view, new Set(view.lemmas.keys()), candidate.head);
  return [whole === null ? { kind: "other", weight: 0, scope: "none", word: "" } : { ...whole, weight: whole.weight / 2, scope: "sentence" }];
}

/** The word that tells the kind best; of equal ones the first. Words within a longer phrase that was found don't count. */
function best(view: SentenceView, words: ReadonlySet<number>, head: number): KindEvidence | null {
  const hits = hitsIn(view, words);
  const free = hits.filter((hit) => !hits.some((other) => other.length > hit.length && hit.at >= other.at && hit.at < other.at + other.length));
  const score = (hit: Hit): number => hit.weight - DEPTH_COST * depth(view, hit.at, head);
  const top = free.sort((a, b) => score(b) - score(a) || a.at - b.at)[0];
  return top === undefined ? null : { kind: top.kind, weight: top.weight, scope: top.scope, word: top.word };
}

/** Steps from a word up to a head; modifiers of nouns cost none ("humanitarian" of "humanitarian aid"). */
function depth({ tree }: SentenceView, word: number, head: number): number {
  let steps = 0;
  for (let at = word, guard = 0; at >= 0 && at !== head && guard < tree.tokens.length; at = headOf(tree, at), guard++) {
    const relation = tree.tokens[at]?.relation ?? "";
    if (!/^(amod|compound|flat|obj|xcomp|conj)/u.test(relation)) steps++;
    if (/^(advcl|acl|parataxis)/u.test(relation)) steps += 2;
  }
  return steps;
}
