import { findTriggers } from "#src/claim/lexicon/find-triggers";
import { instruments, lightVerbs } from "#src/claim/lexicon/stand-ins";
import type { Trigger } from "#src/claim/lexicon/trigger";
import { hasDependent, partiesAt, type SentenceView } from "#src/claim/sentence-view";
import { agentsOf, complementOf, patientsOf } from "#src/syntax/arguments";
import { isHypothetical, isNegated, modalOf } from "#src/syntax/modality";
import { conjunctsOf, dependentsBy, hasRelation, headOf, subtree } from "#src/syntax/tree";
import { isPassive } from "#src/syntax/voice";

/** A place in a sentence that may tell a commitment. */
export interface Candidate {
  readonly trigger: Trigger;
  /** First and last token of the cue. */
  readonly first: number;
  readonly last: number;
  /** The word that carries the act: a verb, a noun, an adjective. */
  readonly head: number;
  /** Heads of what it is about, each with its own kind: "to train and equip", "arms, money and troops". */
  readonly contents: readonly number[];
  readonly context: Context;
}

/** How the act stands in its sentence. */
export interface Context {
  readonly passive: boolean;
  readonly negated: boolean;
  /** Modal of the act or of the verb that governs it, null for none. */
  readonly modal: string | null;
  readonly hypothetical: boolean;
  /** "to help the army": an infinitive of purpose. */
  readonly purpose: boolean;
  readonly progressive: boolean;
  /** Tag of the act's verb or of its first auxiliary: "VBD" past, "VBZ" present. */
  readonly tense: string;
  /** The verb that governs the act as its complement, null for none: "considers" of "considers sending". */
  readonly governor: number | null;
  /** "threatened to impose": an infinitive that a verb governs, so that the act is still to come. */
  readonly ahead: boolean;
}

/** Every trigger of a sentence in the order of the text: wide, for the decision comes later. */
export function findCandidates(view: SentenceView): Candidate[] {
  return view.lemmas.flatMap((_, at) => candidateAt(view, at) ?? []);
}

function candidateAt(view: SentenceView, at: number): Candidate | null {
  const pos = posOf(view, at);
  if (pos === null) return null;
  const found = findTriggers(view.lemmas, at, pos);
  const fitting = found.filter(({ trigger }) => fits(view, at, trigger));
  const best = fitting.find(({ trigger }) => trigger.frame === "stipulate") ?? fitting[0] ?? null;
  if (best === null) return pos === "verb" ? modalCandidate(view, at) : null;
  if (carriesAct(view, at, best.trigger) || deniesThat(view, at)) return null;
  const read = contextOf(view, predicateOf(view, at));
  // "called on Spain" without an auxiliary is no passive, whatever its tag
  const active = best.trigger.rest.length > 0 && dependentsBy(view.tree, at, "aux:pass").length === 0;
  const context = active ? { ...read, passive: false } : read;
  const last = best.trigger.pos === "noun" ? best.last : withMark(view, at, best.last);
  const head = predicateOf(view, at);
  return { trigger: best.trigger, first: at, last: Math.max(last, head), head, contents: contentsOf(view, head, best.trigger), context };
}

/** "reiterated its demand", "announced its refusal": the noun is the act, the verb only says so. */
function carriesAct(view: SentenceView, at: number, trigger: Trigger): boolean {
  if (trigger.act !== "commit" || trigger.speech !== true) return false;
  return dependentsBy(view.tree, at, "obj").some((noun) =>
    findTriggers(view.lemmas, noun, "noun").some((found) => found.trigger.strength !== "weak" && found.trigger.act !== "commit"),
  );
}

/** "denied that it had broken the truce": the act is what is denied. */
function deniesThat({ tree, lemmas }: SentenceView, at: number): boolean {
  return lemmas[at] === "deny" && dependentsBy(tree, at, "ccomp").length > 0;
}

function posOf(view: SentenceView, at: number): Trigger["pos"] | null {
  const { tree, sentence } = view;
  const upos = sentence.tokens[at]?.upos;
  if (upos === "VERB") return "verb";
  if (upos === "NOUN") return "noun";
  // "is in force", "is under way": the preposition opens the predicate
  if (upos === "ADJ" || (upos === "ADP" && dependentsBy(tree, predicateOf(view, at), "cop").length > 0)) return "adjective";
  return null;
}

/** The word that carries the act: of "in force" the noun. */
function predicateOf({ tree }: SentenceView, at: number): number {
  return tree.tokens[at]?.upos === "ADP" && headOf(tree, at) >= 0 ? headOf(tree, at) : at;
}

/** Of several groups of one word, the one that its subject asks for: a treaty "commits" its members, Norway "commits" itself. */
function fits(view: SentenceView, at: number, trigger: Trigger): boolean {
  if (trigger.frame !== "stipulate" || trigger.pos !== "verb") return true;
  const agents = agentsOf(view.tree, at);
  return trigger.act === "expire" || agents.some((word) => instruments.has(view.lemmas[word] ?? "") && partiesAt(view, word).length === 0);
}

/** "will send", "should leave" by a verb that no group holds: the modal itself is the cue. */
const modalTriggers: Readonly<Record<string, Trigger>> = {
  will: {
    name: "future",
    act: "commit",
    pos: "verb",
    status: "pledged",
    frame: "subject",
    strength: "weak",
    lemma: "will",
    rest: [],
    example: "Chad will build the road to Faya.",
  },
  should: {
    name: "obligation modal",
    act: "demand",
    pos: "verb",
    status: "demanded",
    frame: "subject",
    strength: "weak",
    lemma: "should",
    rest: [],
    example: "Rich states must pay for the dykes, Tuvalu said.",
  },
};

function modalCandidate(view: SentenceView, at: number): Candidate | null {
  const context = contextOf(view, at);
  const trigger = modalTriggers[modalClass(context.modal) ?? ""];
  if (trigger === undefined) return null;
  const aux = dependentsBy(view.tree, at, "aux").find((word) => word < at) ?? at;
  return { trigger, first: aux, last: at, head: at, contents: [at], context };
}

/** Modals by what they say of the subject: "will" binds it, "should" is asked of it; null for others. */
export function modalClass(modal: string | null): "will" | "should" | null {
  if (modal === null) return null;
  if (["will", "shall", "'ll", "’ll", "wo"].includes(modal)) return "will";
  return ["should", "must", "ought"].includes(modal) ? "should" : null;
}

/** "pledged to": the cue takes the mark of its infinitive in. */
function withMark({ lemmas, tree }: SentenceView, at: number, last: number): number {
  const complement = complementOf(tree, at);
  return complement !== null && lemmas[last + 1] === "to" && complement > last + 1 ? last + 1 : last;
}

/** Verbs whose own content is what they do, not what they are about. */
const performing = new Set([
  "deliver",
  "impose",
  "lift",
  "permit",
  "support",
  "schedule",
  "join",
  "comply",
  "breach",
  "suspend",
  "withdraw",
  "receive",
  "allocate",
]);

/** Verbs that are transparent: "agreed to help to train", "continues to provide". */
const transparent = new Set(
  "continue begin start help try work seek be go have plan want agree aim intend vow pledge promise need make take".split(" "),
);

function contentsOf(view: SentenceView, at: number, trigger: Trigger): number[] {
  const { tree } = view;
  if (trigger.pos === "noun") return nounContents(view, at);
  const complement = complementOf(tree, at);
  if (complement !== null && !(performing.has(trigger.act) && hasRelation(tree, complement, "advcl")))
    return conjunctsOf(tree, through(view, complement));
  const gerund = prepositionalGerund(view, at) ?? (addressing.has(trigger.act) ? infinitiveOf(view, at) : null);
  if (gerund !== null) return conjunctsOf(tree, through(view, gerund));
  const objects = dependentsBy(tree, at, "obj").length > 0 || isPassive(tree, at) ? patientsOf(tree, at) : [];
  if (performing.has(trigger.act)) return [at];
  const phrases = dependentsBy(tree, at, "obl", "nmod").filter(
    (word) =>
      !dependentsBy(tree, word, "case").some((mark) => ["in", "at", "during", "after", "before", "by", "since"].includes(view.lemmas[mark] ?? "")),
  );
  const about = objects.filter((word) => partiesAt(view, word).length === 0);
  const named = phrases.filter((word) => partiesAt(view, word).length === 0);
  // "pledged 2 billion kroner for missiles": what money is for tells more than the money
  const purpose = about.some((word) => money.has(view.lemmas[word] ?? "")) ? named.filter((word) => hasDependent(view, word, ["case"], ["for"])) : [];
  const found = purpose.length > 0 ? purpose : about.length > 0 ? about : named;
  return found.length > 0
    ? found
        .flatMap((word) => conjunctsOf(tree, word))
        .filter((word, i, all) => all.indexOf(word) === i)
        .slice(0, MOST_CONTENTS)
    : [at];
}

/** How many contents one act has at most. */
const MOST_CONTENTS = 4;
const money = new Set(
  "money million billion trillion dollar euro pound kroner kronor krona krone yen yuan franc rupee rouble ruble zloty fund $ € £".split(" "),
);

/** Acts whose infinitive says what they are about, also behind a phrase: "called on Spain to wait", "agreed with Peru to meet". */
const addressing = new Set(["demand", "desire", "agree", "commit", "offer", "negotiate", "decide", "intend"]);

function infinitiveOf({ tree, lemmas }: SentenceView, at: number): number | null {
  const found = dependentsBy(tree, at, "advcl", "acl").find(
    (word) => word > at && dependentsBy(tree, word, "mark").some((mark) => lemmas[mark] === "to"),
  );
  return found ?? null;
}

/** "committed to defeating", "refrained from attacking", "insisted on leaving". */
function prepositionalGerund({ tree, lemmas }: SentenceView, at: number): number | null {
  const found = dependentsBy(tree, at, "advcl", "acl", "obl", "nmod").find(
    (word) =>
      word > at &&
      tree.tokens[word]?.xpos === "VBG" &&
      dependentsBy(tree, word, "mark", "case").some((mark) => ["to", "from", "on", "against", "of", "about", "for"].includes(lemmas[mark] ?? "")),
  );
  return found ?? null;
}

/** "help to train": the verb that carries the content. */
function through(view: SentenceView, verb: number): number {
  const next = transparent.has(view.lemmas[verb] ?? "") ? complementOf(view.tree, verb) : null;
  return next ?? verb;
}

/** "a promise to send tanks", "a commitment to peace", "guarantees for Chad": the clause, else the noun with its phrases. */
function nounContents(view: SentenceView, at: number): number[] {
  const { tree } = view;
  const complement = complementOf(tree, at);
  const clause = complement ?? prepositionalGerund(view, at);
  return clause !== null ? conjunctsOf(tree, through(view, clause)) : [at];
}

/** Verbs whose infinitive tells what was done. */
const implicative = new Set("manage begin start continue help proceed go come use have".split(" "));

function contextOf(view: SentenceView, at: number): Context {
  const { tree, lemmas } = view;
  const head = headOf(tree, at);
  const governed = head >= 0 && ["xcomp", "ccomp"].some((relation) => hasRelation(tree, at, relation));
  const light = head >= 0 && hasRelation(tree, at, "obj") && lightVerbs.has(lemmas[head] ?? "") && tree.tokens[at]?.upos === "NOUN";
  const infinitive = hasDependent(view, at, ["mark"], ["to"]);
  const aux = dependentsBy(tree, at, "aux", "cop")[0];
  return {
    passive: isPassive(tree, at),
    negated: isNegated(tree, at) || hasNoObject(view, at) || (light && isNegated(tree, head)),
    modal: modalOf(tree, at) ?? modalOver(view, at, light),
    hypothetical: isHypothetical(tree, light ? head : at),
    purpose: infinitive && !isHeadlineFuture(view, at) && (hasRelation(tree, at, "advcl") || (hasRelation(tree, at, "acl") && !governed)),
    progressive: tree.tokens[at]?.xpos === "VBG" && dependentsBy(tree, at, "aux").some((word) => lemmas[word] === "be"),
    tense: tree.tokens[aux ?? (light ? head : at)]?.xpos ?? "",
    governor: governed ? head : null,
    ahead: governed && infinitive && !implicative.has(lemmas[head] ?? ""),
  };
}

/** The modal of the light verb of a noun; "will" of a headline's infinitive. */
function modalOver(view: SentenceView, at: number, light: boolean): string | null {
  if (light) return modalOf(view.tree, headOf(view.tree, at));
  return isHeadlineFuture(view, at) ? "will" : null;
}

/** "EU to lend Egypt money": a sentence without a finite verb whose infinitive follows the party that it is about says what will be done. */
function isHeadlineFuture(view: SentenceView, at: number): boolean {
  const { tree } = view;
  const [to] = dependentsBy(tree, at, "mark").filter((word) => view.lemmas[word] === "to");
  if (to === undefined || tree.tokens.some(({ xpos }) => /^(VB[DZP]|MD)$/u.test(xpos))) return false;
  const over = headOf(tree, at);
  const isMain = over < 0 || headOf(tree, over) < 0;
  return isMain && view.parties.some(({ anchor }) => anchor < at && (anchor === to - 1 || hasRelation(tree, anchor, "nsubj")));
}

/** "will send no soldiers", "no agreement". */
function hasNoObject(view: SentenceView, at: number): boolean {
  const own = hasDependent(view, at, ["det"], ["no"]);
  return own || dependentsBy(view.tree, at, "obj").some((word) => hasDependent(view, word, ["det"], ["no"]));
}

/** The words of what a candidate is about, without its own head: "send tanks" of "pledged to send tanks". */
export function contentWords({ tree }: SentenceView, { contents, head }: Candidate): ReadonlySet<number> {
  return new Set(contents.flatMap((content) => (content === head ? [] : subtree(tree, content))));
}
