import type { Trigger } from "#schema/claim";

export interface ConditionSpan {
  /** Exact words, without the mark at their end. */
  readonly text: string;
  readonly trigger: Trigger;
}

const opener =
  /\b(in the event of|in the event that|on condition that|provided that|as long as|only if|only once|unless|if|once|in exchange for|in return for|subject to)\b[^.;:!?]*/iu;

/** What is awaited, by the words of the condition; the first row that fits. */
const triggerWords: readonly (readonly [Trigger, RegExp])[] = [
  ["armed_attack", /attack|aggression|invasion|invade/iu],
  ["ceasefire", /cease-?fire|truce|fighting (stops|ends)|hostilities/iu],
  ["peace_deal", /peace (deal|agreement|accord|treaty)|settlement/iu],
  ["ratification", /ratif|approv|parliament|congress|senate/iu],
  ["funding", /fund|money|budget/iu],
  ["reform", /reform/iu],
  ["request", /request|asked|invit/iu],
  ["reciprocity", /in (exchange|return)|reciproc|other side|both sides|also|does the same/iu],
];

/** The clause that makes the content depend on an event: "if a ceasefire holds" is a condition with trigger ceasefire. */
export function findCondition(clause: string): ConditionSpan | null {
  const match = opener.exec(clause);
  if (match === null) return null;
  const text = match[0].replace(/,.*$/su, "").trim();
  return { text, trigger: triggerWords.find(([, pattern]) => pattern.test(text))?.[0] ?? "other" };
}
