import { type Subject, subjectsOf } from "#src/syntax/subjects";
import { conjunctsOf, dependentsBy, hasRelation, headOf, isThatClause, lemmaOf, prepositionOf, type Tree, tagOf } from "#src/syntax/tree";
import { isPassive } from "#src/syntax/voice";

/** Verbs that lend a noun its act: "make a promise", "give an assurance". */
const lightVerbs = new Set([
  "make",
  "give",
  "take",
  "offer",
  "issue",
  "have",
  "reach",
  "sign",
  "hold",
  "provide",
  "extend",
  "announce",
  "renew",
  "do",
]);

/** Verbs that ask somebody to do what an infinitive says. */
const askingVerbs = new Set([
  "ask",
  "tell",
  "urge",
  "order",
  "invite",
  "request",
  "instruct",
  "authorise",
  "authorize",
  "force",
  "oblige",
  "require",
  "allow",
  "expect",
]);

/**
 * Who does it, in meaning. Active: the subjects. Passive, "the aid was approved by Congress": what follows "by"; empty where nobody is named.
 */
export function agentsOf(tree: Tree, predicate: number): number[] {
  if (!isPassive(tree, predicate)) return subjectsOf(tree, predicate).map(({ word }) => word);
  const own = agentPhrases(tree, predicate);
  if (own.length > 0) return own;
  const first = headOf(tree, predicate);
  return hasRelation(tree, predicate, "conj") && isPassive(tree, first) ? agentPhrases(tree, first) : [];
}

function agentPhrases(tree: Tree, predicate: number): number[] {
  const marked = dependentsBy(tree, predicate, "obl:agent");
  const by =
    marked.length > 0
      ? marked
      : dependentsBy(tree, predicate, "obl").filter((word) => prepositionOf(tree, word) === "by" && tagOf(tree, word) !== "CD");
  return by.slice(0, 1).flatMap((word) => conjunctsOf(tree, word));
}

/**
 * What it is done to, in meaning. Active, "approved the aid": the objects; a conjunct without one shares that of the next, "drafted and signed
 * the pact". "urged Berlin to send tanks": Berlin. Passive, "the aid was approved": the subjects. Relative, "the aid that Oslo pledged": the noun.
 */
export function patientsOf(tree: Tree, predicate: number): number[] {
  if (isPassive(tree, predicate)) return subjectsOf(tree, predicate).map(({ word }: Subject) => word);
  const objects = directObjects(tree, predicate);
  if (objects.length > 0) return objects.flatMap((word) => relativeNoun(tree, predicate, word) ?? conjunctsOf(tree, word));
  const gap = gapOf(tree, predicate);
  if (gap.length > 0) return gap;
  const shared = dependentsBy(tree, predicate, "conj").filter(
    (other) => !hasOwnSubject(tree, other) && tagOf(tree, other) === tagOf(tree, predicate),
  );
  return shared.slice(0, 1).flatMap((other) => patientsOf(tree, other));
}

/** Of two objects the last, "sent Ukraine tanks"; who is urged or told where nothing else is object: "urged Berlin to send tanks". */
function directObjects(tree: Tree, predicate: number): number[] {
  const objects = dependentsBy(tree, predicate, "obj").filter((word) => !/^W/u.test(tagOf(tree, word)) || hasRelation(tree, predicate, "acl"));
  return objects.length > 0 ? objects.slice(-1) : dependentsBy(tree, predicate, "iobj");
}

function hasOwnSubject(tree: Tree, predicate: number): boolean {
  return dependentsBy(tree, predicate, "nsubj", "csubj").length > 0;
}

/** "which Oslo pledged": a relative pronoun as object stands for the noun. */
function relativeNoun(tree: Tree, predicate: number, object: number): number[] | null {
  const relative = /^W/u.test(tagOf(tree, object)) && hasRelation(tree, predicate, "acl");
  return relative ? conjunctsOf(tree, headOf(tree, predicate)) : null;
}

/** "the aid Oslo pledged": a relative clause with a subject of its own and no object leaves the noun as object. */
function gapOf(tree: Tree, predicate: number): number[] {
  const open = hasRelation(tree, predicate, "acl:relcl") && dependentsBy(tree, predicate, "ccomp", "xcomp", "cop").length === 0;
  const subjects = dependentsBy(tree, predicate, "nsubj");
  const bySelf = subjects.some((word) => !/^W/u.test(tagOf(tree, word)));
  return open && bySelf ? conjunctsOf(tree, headOf(tree, predicate)) : [];
}

/** To whom: "pledged Ukraine tanks", "sent tanks to Ukraine", "bought them for Ukraine"; with those coordinated. */
export function recipientsOf(tree: Tree, predicate: number): number[] {
  const objects = dependentsBy(tree, predicate, "obj");
  const indirect = objects.length > 0 ? [...dependentsBy(tree, predicate, "iobj"), ...objects.slice(0, -1)] : [];
  const found = indirect.length > 0 ? indirect : obliquesOf(tree, predicate, ["to", "for"]);
  return found.flatMap((word) => conjunctsOf(tree, word));
}

/** Phrases of a predicate or noun by their prepositions: ["with"] finds "Poland" in "agreed with Poland" and in "a pact with Poland". */
export function obliquesOf(tree: Tree, word: number, prepositions: readonly string[]): number[] {
  return dependentsBy(tree, word, "obl", "nmod").filter((phrase) => prepositions.includes(prepositionOf(tree, phrase) ?? ""));
}

/**
 * The clause that says what a predicate is about, by its verb; null for none.
 * Infinitive, "agreed to send"; that-clause, "said that it would pay"; gerund, "ruled out sending", also where the parse has it as an adverbial;
 * of a passive, "was asked by Egypt to host"; of a noun, "a promise to send"; of a light verb through its noun, "made a promise to send", "gave an assurance that it would pay".
 */
export function complementOf(tree: Tree, predicate: number): number | null {
  const own = dependentsBy(tree, predicate, "xcomp", "ccomp").filter((word) => word > predicate || hasRelation(tree, word, "ccomp"));
  if (own[0] !== undefined) return own[0];
  const gerund = dependentsBy(tree, predicate, "advcl").find((word) => isGerundAfter(tree, predicate, word));
  if (gerund !== undefined) return gerund;
  const asked = dependentsBy(tree, predicate, "advcl").find((word) => isAskedOf(tree, predicate, word));
  if (asked !== undefined) return asked;
  const clause = dependentsBy(tree, predicate, "acl").find((word) => isContentOf(tree, word));
  if (clause !== undefined) return clause;
  const noun = lightNounOf(tree, predicate);
  return noun === null ? null : complementOf(tree, noun);
}

/** "was asked by Egypt to host": an infinitive that the parse has as a purpose. */
function isAskedOf(tree: Tree, predicate: number, word: number): boolean {
  return (
    askingVerbs.has(lemmaOf(tree, predicate)) &&
    isPassive(tree, predicate) &&
    dependentsBy(tree, word, "mark").some((mark) => tagOf(tree, mark) === "TO")
  );
}

/** "a promise to send", "assurances that it would pay"; not "the aid promised", "a promise that nobody kept". */
function isContentOf(tree: Tree, word: number): boolean {
  return hasRelation(tree, word, "acl:relcl") ? isThatClause(tree, word) : tagOf(tree, word) !== "VBN";
}

/** "ruled out sending": a gerund right behind the verb and its particles, without a preposition. */
function isGerundAfter(tree: Tree, predicate: number, word: number): boolean {
  if (tagOf(tree, word) !== "VBG" || dependentsBy(tree, word, "mark", "case", "nsubj", "punct").length > 0) return false;
  const between = Array.from({ length: Math.max(0, word - predicate - 1) }, (_, i) => predicate + 1 + i);
  return word > predicate && between.every((i) => hasRelation(tree, i, "compound:prt") || hasRelation(tree, i, "advmod"));
}

/** The noun that carries the act of a light verb: "promise" of "made a promise"; null for none. */
export function lightNounOf(tree: Tree, predicate: number): number | null {
  if (!lightVerbs.has(lemmaOf(tree, predicate))) return null;
  return dependentsBy(tree, predicate, "obj", "nsubj:pass")[0] ?? null;
}
