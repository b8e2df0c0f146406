import { dependentsBy, hasRelation, headOf, lemmaOf, type Tree } from "#src/syntax/tree";

const negations = new Set(["not", "never", "no", "neither", "nor", "hardly", "without"]);
const conditions = new Set(["if", "unless", "whether", "should", "provided", "until"]);

/**
 * Whether a predicate is negated: "did not sign", "won't sign", "never signed", "no longer backs", "neither side signed", "without signing".
 * A conjunct shares the negation that stands before both: "did not sign or ratify it".
 */
export function isNegated(tree: Tree, predicate: number): boolean {
  const own = dependentsBy(tree, predicate, "advmod", "mark", "cc:preconj", "aux").some(
    (word) =>
      negations.has(lowerLemma(tree, word)) || dependentsBy(tree, word, "advmod", "det").some((below) => negations.has(lowerLemma(tree, below))),
  );
  if (own) return true;
  const subject = dependentsBy(tree, predicate, "nsubj")[0];
  if (subject !== undefined && (["nobody", "none", "neither"].includes(lowerLemma(tree, subject)) || hasNo(tree, subject))) return true;
  return hasRelation(tree, predicate, "conj") && isJoinedByOr(tree, predicate) && isNegated(tree, headOf(tree, predicate));
}

function hasNo(tree: Tree, noun: number): boolean {
  return dependentsBy(tree, noun, "det", "cc:preconj").some((word) => ["no", "neither"].includes(lowerLemma(tree, word)));
}

function isJoinedByOr(tree: Tree, conjunct: number): boolean {
  return dependentsBy(tree, conjunct, "cc").some((word) => ["or", "nor"].includes(lowerLemma(tree, word)));
}

/**
 * The modal of a predicate by its lemma: "will", "may", "must"; null for none. "is going to pay" and "has to pay" count as "will" and "must";
 * a conjunct shares the first one's: "will train and equip".
 */
export function modalOf(tree: Tree, predicate: number): string | null {
  const own = dependentsBy(tree, predicate, "aux").find((word) => tree.tokens[word]?.xpos === "MD");
  if (own !== undefined) return lowerLemma(tree, own);
  const head = headOf(tree, predicate);
  if (hasRelation(tree, predicate, "xcomp") && lemmaOf(tree, head) === "go" && tree.tokens[head]?.xpos === "VBG") return "will";
  if (hasRelation(tree, predicate, "xcomp") && lemmaOf(tree, head) === "have") return "must";
  const shares = hasRelation(tree, predicate, "conj") && dependentsBy(tree, predicate, "nsubj", "aux").length === 0;
  return shares && tree.tokens[predicate]?.xpos === "VB" ? modalOf(tree, head) : null;
}

/**
 * Whether a predicate stands under a condition: "if Kyiv signs, Oslo will pay" for "signs", "unless it pays", "whether to sign". What is
 * promised under it ("will pay") is not itself hypothetical.
 */
export function isHypothetical(tree: Tree, predicate: number): boolean {
  for (let at = predicate, steps = 0; at >= 0 && steps < tree.tokens.length; at = headOf(tree, at), steps++) {
    if (dependentsBy(tree, at, "mark").some((word) => conditions.has(lowerLemma(tree, word)))) return true;
    if (!["xcomp", "ccomp", "conj", "advcl"].some((relation) => hasRelation(tree, at, relation))) return false;
  }
  return false;
}

function lowerLemma(tree: Tree, word: number): string {
  return lemmaOf(tree, word).toLowerCase();
}
