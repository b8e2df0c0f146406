import type { Located } from "#src/entity/located";
import type { Decided } from "#src/entity/verdict";
import { dependentsBy, hasRelation, headOf } from "#src/syntax/tree";

/** A mention with what it refers to. */
export interface Referent {
  readonly at: Located;
  readonly verdict: Decided;
}

export function isPerson({ verdict }: Referent): boolean {
  return verdict.id.startsWith("person:");
}

/** What is one and no person: a state, an organisation, a body. */
export function isInstitution({ verdict }: Referent): boolean {
  return /^(?:state|igo|body|org|coalition):/u.test(verdict.id);
}

/** Whether a mention, or what it is coordinated to, is the subject of a clause or the agent of a passive. */
export function isSubject({ tree, head }: Located): boolean {
  let word = head;
  for (let steps = 0; steps < 8 && (hasRelation(tree, word, "conj") || hasRelation(tree, word, "appos") || hasRelation(tree, word, "flat")); steps++)
    word = headOf(tree, word);
  return hasRelation(tree, word, "nsubj") || hasRelation(tree, word, "obl:agent");
}

/** The predicate above a word: the first verb or copular predicate on the way to the root; -1 for none. */
export function predicateOver({ tree }: Located, word: number): number {
  let at = headOf(tree, word);
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (tree.tokens[at]?.upos === "VERB" || dependentsBy(tree, at, "cop").length > 0) return at;
    at = headOf(tree, at);
  }
  return -1;
}
