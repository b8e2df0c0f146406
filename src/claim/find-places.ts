import type { CommitmentKind } from "#schema/claim";
import type { ResolvedMention } from "#schema/mention";
import type { Span } from "#schema/primitives";
import type { Candidate } from "#src/claim/candidates";
import { instruments, standIns } from "#src/claim/lexicon/stand-ins";
import type { SentenceView } from "#src/claim/sentence-view";
import { sortedUnique } from "#src/support/text";
import { headOfStretch } from "#src/syntax/head-word";
import { isSpeechVerb } from "#src/syntax/reporting";
import { hasRelation, headOf, isPredicate, prepositionOf, subtree, tagOf } from "#src/syntax/tree";

export interface Places {
  /** Where the content would be done. */
  readonly performedIn: string[];
  /** Where it was said, agreed or signed. */
  readonly announcedIn: string[];
}

type Use = "performed" | "announced" | null;

/** Acts that are said or set down: what stands at them is the place of the announcement, not of the conduct. */
const spokenActs = new Set(["commit", "intend", "agree", "offer", "refuse", "demand", "decide", "sign", "ratify", "negotiate", "broker", "desire"]);
const gatherings = new Set(
  "summit conference meeting talk forum dialogue session gathering assembly congress visit speech address briefing round plenary ceremony negotiation".split(
    " ",
  ),
);
/** Nouns of what happened at a place that says nothing of where a commitment is carried out. */
const episodes = new Set(
  "annexation invasion war attack occupation aggression offensive campaign battle reunification revolution crisis coup embassy university school institute senator".split(
    " ",
  ),
);
const agreements = new Set("agreement accord deal pact treaty protocol memorandum declaration convention commitment framework".split(" "));
const distant = new Set(["over", "amid", "after", "despite", "by", "with", "between"]);
const locative = new Set(["in", "at", "inside", "within", "near", "outside", "around", "across", "throughout"]);

/** Where a commitment would be carried out and where it was made, by the place's path to the act: "agreed in Geneva to send doctors to Haiti" gives both. */
export function findPlaces(view: SentenceView, candidate: Candidate, quote: Span, kind: CommitmentKind): Places {
  const used = view.mentions
    .filter(({ role }) => role === "place")
    .map((mention) => ({ id: mention.id, use: useOf(view, candidate, quote, mention, kind) }));
  const idsOf = (wanted: Use): string[] => sortedUnique(used.filter(({ use }) => use === wanted).map(({ id }) => id));
  return { performedIn: idsOf("performed"), announcedIn: idsOf("announced") };
}

function useOf(view: SentenceView, candidate: Candidate, quote: Span, mention: ResolvedMention, kind: CommitmentKind): Use {
  const { tree, lemmas } = view;
  const word = headOfStretch(view.sentence, mention);
  if (word === null) return null;
  const inQuote = mention.start >= quote.start && mention.end <= quote.end;
  const owner = headOf(tree, word);
  const modifies = ["compound", "amod", "nmod:poss", "nmod:unmarked"].some((relation) => hasRelation(tree, word, relation));
  if (modifies && owner >= 0) {
    if (gatherings.has(lemmas[owner] ?? "")) return isBesideAct(view, candidate, owner) ? venueUse(candidate, kind) : null;
    if (agreements.has(lemmas[owner] ?? "")) return inQuote ? "announced" : null;
  }
  return inQuote ? withinQuote(view, candidate, word, kind) : outside(view, candidate, word);
}

/** A meeting that is itself the content is performed at its place; others are where something was said. */
function venueUse({ trigger, context }: Candidate, kind: CommitmentKind): Use {
  const isContent = trigger.act === "schedule" || (kind === "negotiation" && (context.ahead || !["sign", "agree"].includes(trigger.act)));
  return isContent ? "performed" : "announced";
}

function withinQuote(view: SentenceView, candidate: Candidate, word: number, kind: CommitmentKind): Use {
  const { tree, lemmas } = view;
  const path = pathOf(view, word, candidate.head);
  const between = path.slice(1);
  if (between.some((at) => episodes.has(lemmas[at] ?? "")) || isOfParty(view, word) || path.some((at) => isAside(view, candidate, at))) return null;
  if (between.some((at) => gatherings.has(lemmas[at] ?? ""))) return venueUse(candidate, kind);
  const preposition = prepositionOf(tree, word) ?? "";
  const isSpoken = spokenActs.has(candidate.trigger.act) && candidate.trigger.pos === "verb" && headOf(tree, word) === candidate.head;
  if (isSpoken && locative.has(preposition)) return "announced";
  const said = outside(view, candidate, word);
  if (said !== null || distant.has(preposition)) return said;
  return isBeforeAct(view, candidate, word) ? null : "performed";
}

/** The steps from a place up to the act, or to the root where it lies elsewhere. */
function pathOf({ tree }: SentenceView, word: number, head: number): number[] {
  const path: number[] = [];
  for (let at = word; at >= 0 && at !== head && path.length < tree.tokens.length; at = headOf(tree, at)) path.push(at);
  return path;
}

/** A relative clause or an aside that doesn't hold the act or its content. */
function isAside({ tree }: SentenceView, { head, contents }: Candidate, at: number): boolean {
  const isClause =
    ["acl:relcl", "parataxis"].some((relation) => hasRelation(tree, at, relation)) || (hasRelation(tree, at, "advcl") && tagOf(tree, at) !== "VBG");
  return isClause && !subtree(tree, at).some((word) => word === head || contents.includes(word));
}

/** In the subject of an active verb, where no content of a passive or of a noun stands. */
function isBeforeAct({ tree }: SentenceView, { first, trigger, context }: Candidate, word: number): boolean {
  return word < first && trigger.pos === "verb" && !context.passive && !locative.has(prepositionOf(tree, word) ?? "");
}

/** "officials in Oslo", "Norway's minister": a place that only tells whose a party is. */
function isOfParty({ tree, lemmas }: SentenceView, word: number): boolean {
  const owner = headOf(tree, word);
  const isAdjunct = ["nmod", "compound", "amod"].some((relation) => hasRelation(tree, word, relation));
  return (
    isAdjunct &&
    owner >= 0 &&
    (standIns.has(lemmas[owner] ?? "") || instruments.has(lemmas[owner] ?? "")) &&
    !["force", "troop", "soldier", "ban", "sanction", "truce", "ceasefire", "embargo"].includes(lemmas[owner] ?? "")
  );
}

/** "In Moscow, the president signed", "said in Warsaw that": at the act, or at the verb that reports it. */
function outside(view: SentenceView, candidate: Candidate, word: number): Use {
  const { tree, lemmas } = view;
  if (!locative.has(prepositionOf(tree, word) ?? "")) return null;
  let at = headOf(tree, word);
  if (at >= 0 && gatherings.has(lemmas[at] ?? "")) at = headOf(tree, at);
  if (at < 0 || !isPredicate(tree, at)) return null;
  if (at === candidate.head) return spokenActs.has(candidate.trigger.act) ? "announced" : "performed";
  return isSpeechVerb(tree, at) && subtree(tree, at).includes(candidate.head) && tagOf(tree, at) !== "NN" ? "announced" : null;
}

/** Whether a gathering stands at the act, at its content or at what reports it. */
function isBesideAct({ tree }: SentenceView, { head, contents }: Candidate, gathering: number): boolean {
  const host = headOf(tree, gathering);
  return host >= 0 && (host === head || contents.includes(host) || subtree(tree, host).includes(head));
}
