import { dependentsBy, hasRelation, headOf, type Tree, tagOf } from "#src/syntax/tree";

/**
 * Whether a predicate is passive. "was approved", "got approved": by its auxiliary; "the aid approved by Congress": a participle that follows
 * its noun; "was approved and sent": a participle coordinated to a passive without an auxiliary of its own.
 */
export function isPassive(tree: Tree, predicate: number): boolean {
  if (dependentsBy(tree, predicate, "aux:pass", "nsubj:pass", "csubj:pass").length > 0) return true;
  if (tagOf(tree, predicate) !== "VBN" || dependentsBy(tree, predicate, "aux", "nsubj").length > 0) return false;
  if (hasRelation(tree, predicate, "acl") || hasRelation(tree, predicate, "advcl")) return dependentsBy(tree, predicate, "obj").length === 0;
  return hasRelation(tree, predicate, "conj") && isPassive(tree, headOf(tree, predicate));
}
