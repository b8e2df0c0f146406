import type { Judgement } from "#schema/judgement";
import type { Candidate } from "#src/claim/candidates";

/** How far from the cue's words the judge's word may stand and still mean the same act, in tokens. */
const NEAR = 1;

/** The judgement on a candidate's act: of those on its words, else right beside them, the most probable; null where the judge sees no cue. */
export function opinionOn({ first, last, head }: Candidate, judgements: readonly Judgement[]): Judgement | null {
  const on = (reach: number): Judgement[] =>
    judgements.filter(({ token }) => (token >= first - reach && token <= last + reach) || Math.abs(token - head) <= reach);
  const best = (found: readonly Judgement[]): Judgement | null =>
    found.reduce<Judgement | null>((top, each) => (top === null || each.probability > top.probability ? each : top), null);
  return best(on(0)) ?? best(on(NEAR));
}
