import { conjunctsOf, dependentsBy, hasRelation, headOf, isPredicate, lemmaOf, type Tree, tagOf } from "#src/syntax/tree";
import { isPassive } from "#src/syntax/voice";

/** How a predicate comes by its subject. */
export type SubjectPath = "own" | "conjunction" | "control" | "relative" | "participle" | "adjunct";

/** A subject of a predicate by the index of its head word, with those coordinated to it as entries of their own. */
export interface Subject {
  readonly word: number;
  readonly path: SubjectPath;
}

/** Verbs whose subject, not their object, does what the infinitive says: "Oslo promised Kyiv to send tanks". */
const subjectControl = new Set(["promise", "pledge", "vow", "threaten", "swear", "guarantee", "offer", "commit", "use"]);
/** How far a chain of borrowed subjects is followed. */
const FARTHEST = 8;

/**
 * The grammatical subjects of a predicate, its own or those that it borrows; empty where the sentence has none.
 *
 * Own: "Norway and Poland pledged aid" gives Norway, Poland; so does passive "Norway was asked".
 * Conjunction: "Norway met Poland and pledged aid"; of a passive too: "Qatar was asked by Egypt to host the talks but declined" gives Qatar.
 * Control: "Norway agreed to send tanks"; by the object: "Kyiv urged Norway to send tanks" gives Norway; of a passive: "Norway was told to pay".
 * Raising: "Norway is expected to pay", "Norway seems to hesitate", "Norway is ready to pay".
 * Relative clause: "Norway, which pledged aid," gives Norway; "the aid that Norway pledged" gives Norway; "Norway, whose parliament approved it".
 * Participle: "the country pledging aid", "the aid pledged by Norway" gives aid, as of a passive.
 * Adjunct: "Speaking in Oslo, the minister said" gives minister for "speaking".
 */
export function subjectsOf(tree: Tree, predicate: number): Subject[] {
  return find(tree, predicate, FARTHEST);
}

function find(tree: Tree, predicate: number, steps: number): Subject[] {
  const own = dependentsBy(tree, predicate, "nsubj", "csubj").filter((word) => !hasRelation(tree, word, "nsubj:outer"));
  // "whom Bern had sent": of two words that the parse takes for subjects, not the relative pronoun
  const real = own.length > 1 ? own.filter((word) => !isRelativePronoun(tree, word)) : own;
  if (own.length > 0) return real.flatMap((word) => antecedents(tree, predicate, word));
  const head = headOf(tree, predicate);
  if (steps === 0 || head < 0) return [];
  const borrow = (from: number, path: SubjectPath): Subject[] => find(tree, from, steps - 1).map(({ word }) => ({ word, path }));
  if (hasRelation(tree, predicate, "conj") && isPredicate(tree, head)) return borrow(head, "conjunction");
  if (hasRelation(tree, predicate, "xcomp")) return controllers(tree, head, borrow);
  if (hasRelation(tree, predicate, "acl:relcl")) return relativeSubject(tree, predicate, head);
  if (hasRelation(tree, predicate, "acl")) return ofNoun(tree, predicate, head, borrow);
  if (hasRelation(tree, predicate, "advcl") && isBare(tree, predicate)) return borrow(head, "adjunct");
  return hasRelation(tree, predicate, "ccomp") && isBare(tree, predicate) ? controllers(tree, head, borrow) : [];
}

type Borrow = (from: number, path: SubjectPath) => Subject[];

/** A subject with its conjuncts; a relative pronoun stands for the noun that its clause is about. */
function antecedents(tree: Tree, predicate: number, word: number): Subject[] {
  if (isRelativePronoun(tree, word)) {
    const clause = clauseHead(tree, predicate);
    if (clause >= 0) return conjunctsOf(tree, headOf(tree, clause)).map((noun) => ({ word: noun, path: "relative" }));
  }
  return conjunctsOf(tree, word).map((each) => ({ word: each, path: "own" }));
}

function isRelativePronoun(tree: Tree, word: number): boolean {
  return /^W/u.test(tagOf(tree, word)) && ["who", "which", "that", "whom"].includes(lemmaOf(tree, word).toLowerCase());
}

/** The verb of the relative clause that a predicate belongs to: itself or what it is coordinated or subordinate to; -1 for none. */
function clauseHead(tree: Tree, predicate: number): number {
  let at = predicate;
  for (let steps = 0; at >= 0 && steps < FARTHEST; steps++) {
    if (hasRelation(tree, at, "acl")) return at;
    at = headOf(tree, at);
  }
  return -1;
}

/** Who does what an infinitive says: the governor's object, unless the verb is one of subject control; else the governor's subject. */
function controllers(tree: Tree, governor: number, borrow: Borrow): Subject[] {
  const object = [...dependentsBy(tree, governor, "iobj"), ...dependentsBy(tree, governor, "obj")][0];
  const byObject = object !== undefined && !isPassive(tree, governor) && !subjectControl.has(lemmaOf(tree, governor));
  return byObject ? conjunctsOf(tree, object).map((word) => ({ word, path: "control" })) : borrow(governor, "control");
}

/** A relative clause without a subject of its own: the noun is it ("the states to sign"), as its pronoun may have been tagged otherwise. */
function relativeSubject(tree: Tree, predicate: number, noun: number): Subject[] {
  const gap = dependentsBy(tree, predicate, "obj", "obl").some((word) => isRelativePronoun(tree, word));
  return gap ? [] : conjunctsOf(tree, noun).map((word) => ({ word, path: "relative" }));
}

/** "the country pledging aid": the noun; "a promise to send tanks", "its decision to leave": who owns the noun or does what its verb says; in a headline without a verb, "Canada to send observers", the noun. */
function ofNoun(tree: Tree, predicate: number, noun: number, borrow: Borrow): Subject[] {
  if (!isInfinitive(tree, predicate)) return conjunctsOf(tree, noun).map((word) => ({ word, path: "participle" }));
  const owner = dependentsBy(tree, noun, "nmod:poss").find((word) => tagOf(tree, word) !== "PRP$");
  if (owner !== undefined) return conjunctsOf(tree, owner).map((word) => ({ word, path: "control" }));
  const verb = headOf(tree, noun);
  if (verb >= 0 && isPredicate(tree, verb) && (hasRelation(tree, noun, "obj") || hasRelation(tree, noun, "obl"))) return borrow(verb, "control");
  if (isPredicate(tree, noun)) return borrow(noun, "control");
  return verb < 0 ? conjunctsOf(tree, noun).map((word) => ({ word, path: "control" })) : [];
}

function isInfinitive(tree: Tree, predicate: number): boolean {
  return dependentsBy(tree, predicate, "mark").some((mark) => tagOf(tree, mark) === "TO") || tagOf(tree, predicate) === "VB";
}

/** Without a conjunction that would open a clause with a subject: an infinitive, a participle or a gerund. */
function isBare(tree: Tree, predicate: number): boolean {
  return (
    /^(?:VB|VBG|VBN)$/u.test(tagOf(tree, predicate)) &&
    dependentsBy(tree, predicate, "aux").every((aux) => tagOf(tree, aux) === "VBG" || tagOf(tree, aux) === "VB")
  );
}
