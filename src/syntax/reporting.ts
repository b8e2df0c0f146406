import { agentsOf } from "#src/syntax/arguments";
import { dependentsBy, hasRelation, headOf, isThatClause, lemmaOf, type Tree, tagOf } from "#src/syntax/tree";

/** Verbs that report what somebody said or thought. */
const speechVerbs = new Set(
  "say tell add announce state declare claim argue insist stress note warn write tweet post reply respond explain confirm deny suggest report believe think assert affirm reiterate acknowledge admit concede comment remark continue conclude ask call describe promise pledge vow urge demand reveal disclose indicate maintain emphasise emphasize underline quote cite recall predict estimate allege accuse praise condemn criticise criticize hail joke quip muse put".split(
    " ",
  ),
);

/** A verb of speech with those who speak. */
export interface Report {
  readonly verb: number;
  readonly speakers: readonly number[];
}

/** Whether a word is a verb that may report speech: "said", "was quoted as saying". */
export function isSpeechVerb(tree: Tree, word: number): boolean {
  return tree.tokens[word]?.upos === "VERB" && speechVerbs.has(lemmaOf(tree, word));
}

/**
 * The report that a predicate stands in, in all orders: "Kos said Norway would pay", "Norway would pay, Kos said", "“Norway,” said Kos, “will pay”",
 * "according to Kos, Norway will pay"; null where the article itself speaks.
 */
export function reportOf(tree: Tree, predicate: number): Report | null {
  for (let at = predicate, steps = 0; at >= 0 && steps < tree.tokens.length; at = headOf(tree, at), steps++) {
    const beside = dependentsBy(tree, at, "parataxis").find((word) => isSpeechVerb(tree, word));
    if (beside !== undefined) return { verb: beside, speakers: agentsOf(tree, beside) };
    const source = dependentsBy(tree, at, "obl", "parataxis", "advmod").find((word) => isAccordingTo(tree, word));
    if (source !== undefined) return { verb: source, speakers: [source] };
    const misread = hasRelation(tree, at, "acl:relcl") && isThatClause(tree, at);
    const head = misread ? headOf(tree, headOf(tree, at)) : headOf(tree, at);
    const below = misread || hasRelation(tree, at, "ccomp") || hasRelation(tree, at, "parataxis");
    if (below && isSpeechVerb(tree, head)) return { verb: head, speakers: agentsOf(tree, head) };
  }
  return null;
}

function isAccordingTo(tree: Tree, word: number): boolean {
  return dependentsBy(tree, word, "case").some((mark) => tagOf(tree, mark) === "VBG" && lemmaOf(tree, mark) === "accord");
}
