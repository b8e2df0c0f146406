import type { CommitmentKind } from "#schema/claim";
import { kindWords } from "#src/claim/kind-words";

const patterns = kindWords.map(({ kind, words }) => ({ kind, pattern: new RegExp(`\\b(?:${words.map(patternOf).join("|")})\\b`, "u") }));

/** A word with its inflections; a stem ("negotiat-") with whatever follows. */
function patternOf(word: string): string {
  return word.endsWith("-") ? `${word.slice(0, -1)}[a-z]*` : `${word}(?:s|es|d|ed|ing)?`;
}

/** "2.5 billion kroner worth of missiles" is military aid: a sum tells the kind only where nothing else does. */
const sumOfMoney = /\d\s*(million|billion)\b|[$€£]\s?\d/u;

/**
 * Kinds that the words of a clause name: the one named first, which is what the verb is about ("ruled out sending troops, and offered to monitor"),
 * and a second one only where it stands in one list with it.
 */
export function findKinds(clause: string): CommitmentKind[] {
  const text = clause.toLowerCase();
  const named = patterns.flatMap(({ kind, pattern }) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ kind, at }];
  });
  // a stable sort: of two that begin at one place the more specific row stays first
  const [first, second] = named.sort((a, b) => a.at - b.at);
  if (first === undefined) return sumOfMoney.test(text) ? ["financial_aid"] : [];
  return second !== undefined && isListed(text.slice(first.at, second.at)) ? [first.kind, second.kind] : [first.kind];
}

/** "training, equipment and troops": a comma or "and" lies right between the two words. */
function isListed(between: string): boolean {
  return /^\S*(\s+\S+){0,2}(,|\s+and)\s+(\S+\s+){0,2}$/u.test(between);
}
