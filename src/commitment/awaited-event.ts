import { type Claim, type Trigger, triggers } from "#schema/claim";
import type { Condition } from "#schema/commitment";
import { shortHash } from "#src/support/hash";
import { compareText, sortedUnique } from "#src/support/text";

/** Ids of the states and bodies that a text names, in any order. */
export type ActorsIn = (text: string) => readonly string[];

/** Events that happen to the one who is helped, unless the text names another. */
const ofBeneficiary: ReadonlySet<Trigger> = new Set(["armed_attack", "ceasefire", "peace_deal", "reform", "request"]);
const opening =
  /^(?:only |but )?(?:if|once|when(?:ever)?|after|until|unless|provided(?: that)?|as (?:long|soon) as|in (?:the event|case)(?: of| that)?|on condition(?: that| of)?|subject to|should|following|upon|pending)\b/iu;
const small = new Set(
  "a an the of to in on by for and or that it its his her their is are was were be been has have had will would can could once again any".split(" "),
);

/**
 * The event that a claim waits for, the same for all words that mean it: "once a ceasefire holds" and "after a truce", said of Ukraine, are one.
 * Its kind is the trigger, its subject the actors that the condition names, else whom the commitment is for; what has no kind goes by its words.
 */
export function awaitedEvent(claim: Claim, actorsIn: ActorsIn, nameOf: (id: string) => string): Condition | null {
  const { condition, trigger } = claim;
  if (condition === null || trigger === null) return null;
  const without = /^unless\b/iu.test(condition);
  const words = wordsOf(condition);
  const subjects = subjectsOf(claim, trigger, condition, actorsIn);
  const typed = trigger !== "other" && subjects.length > 0;
  const text = typed ? [triggers[trigger].label, subjects.map(nameOf).sort(compareText).join(", ")].filter((part) => part !== "").join(": ") : words;
  return { id: shortHash(trigger, without ? "unless" : "", typed ? subjects.join(",") : words), trigger, text: without ? `unless ${text}` : text };
}

/** Who does it or to whom it happens. Aggression and its victim are told apart by nothing but the victim. */
function subjectsOf({ promisors, beneficiaries }: Claim, trigger: Trigger, condition: string, actorsIn: ActorsIn): string[] {
  const named = sortedUnique(actorsIn(condition));
  if (trigger === "armed_attack") {
    const attacked = named.filter((id) => beneficiaries.includes(id) || promisors.includes(id));
    return attacked.length > 0 ? attacked : sortedUnique(beneficiaries);
  }
  if (named.length > 0) return named;
  return sortedUnique(ofBeneficiary.has(trigger) ? beneficiaries : promisors);
}

/** Content words in small letters, without the conjunction that opens the clause; all of its words where none has content ("if it can"). */
function wordsOf(condition: string): string {
  const words =
    condition
      .replace(opening, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = words.filter((word) => !small.has(word));
  return content.length > 0 ? content.join(" ") : condition.trim().toLowerCase();
}
