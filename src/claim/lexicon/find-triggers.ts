import { adjectiveGroups } from "#src/claim/lexicon/adjectives";
import { nounGroups } from "#src/claim/lexicon/nouns";
import type { Trigger, TriggerGroup } from "#src/claim/lexicon/trigger";
import { verbGroups } from "#src/claim/lexicon/verbs";

/** A trigger with the token that ends it. */
export interface FoundTrigger {
  readonly trigger: Trigger;
  readonly last: number;
}

/** Every group of the lexicon, in the order in which of two that fit equally well the first wins. */
export const triggerGroups: readonly TriggerGroup[] = [...verbGroups, ...nounGroups, ...adjectiveGroups];

const byLemma = indexTriggers();

function indexTriggers(): ReadonlyMap<string, readonly Trigger[]> {
  const index = new Map<string, Trigger[]>();
  for (const { words, ...group } of triggerGroups) {
    for (const entry of words.split(", ")) {
      const [lemma = "", ...rest] = entry.split(" ");
      const key = `${group.pos} ${lemma}`;
      index.set(key, [...(index.get(key) ?? []), { ...group, lemma, rest }]);
    }
  }
  return index;
}

/** How far a particle may stand from its verb: "ruled it out", "put all of its arms deliveries on hold" not. */
const PARTICLE_REACH = 3;
/** How many words a star stands for. */
const STAR_REACH = 2;

/**
 * Triggers that begin with a word, those with most words first: "call" of "called on Spain to wait" gives "call on", not "call".
 *
 * @param lemmas lemmas of the sentence in lower case
 */
export function findTriggers(lemmas: readonly string[], at: number, pos: Trigger["pos"]): FoundTrigger[] {
  const found = (byLemma.get(`${pos} ${lemmas[at] ?? ""}`) ?? []).flatMap((trigger) => {
    const last = endOf(lemmas, at, trigger);
    return last === null ? [] : [{ trigger, last }];
  });
  const most = Math.max(0, ...found.map(({ trigger }) => trigger.rest.length));
  return found.filter(({ trigger }) => trigger.rest.length === most);
}

function endOf(lemmas: readonly string[], at: number, { rest, pos }: Trigger): number | null {
  let last = at;
  // "party to" stands together; in "the ruling party promised to" it is none
  let reach = rest.length === 1 && pos !== "noun" ? PARTICLE_REACH : 1;
  for (const word of rest) {
    if (word === "*") reach += STAR_REACH;
    else {
      const found = lemmas.slice(last + 1, last + 1 + reach).indexOf(word);
      if (found < 0) return null;
      last += 1 + found;
      reach = 1;
    }
  }
  return last;
}
