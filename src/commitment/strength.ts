import type { Claim } from "#schema/claim";

/**
 * How strong the wording of a commitment is, from 1 to 4, by the strongest of its words. Source: the scale by which treaty texts are read
 * (obligation and guarantee above commitment and pledge, above assurance, above intention and support), written for this project.
 */
const scale: readonly (readonly [strength: number, words: RegExp])[] = [
  [4, /\b(?:guarantee\w*|shall|obligation\w*|obliged|oblige\w*|bound by|legally binding|treaty|duty)\b/iu],
  [3, /\b(?:commit\w*|pledg\w*|promis\w*|vow\w*|undertak\w*|agree\w*|swor\w*)\b/iu],
  [2, /\b(?:assur\w*|reassur\w*|offer\w*|proposal\w*|propos\w*)\b/iu],
  [1, /\b(?:support\w*|intend\w*|intention\w*|plan\w*|hop\w*|consider\w*|ready|willing\w*)\b/iu],
];

/** Strength of a claim's words; null where none of them tells. */
export function strengthOf({ quote }: Claim): number | null {
  return scale.find(([, words]) => words.test(quote))?.[0] ?? null;
}
