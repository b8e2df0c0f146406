import type { CommitmentKind } from "#schema/claim";
import { kindWords } from "#src/claim/kind-words";

const patterns = kindWords.map(({ kind, words }) => ({ kind, pattern: new RegExp(`(?<![a-z])(?:${words.join("|")})`, "u") }));

/**
 * Kinds that the words of a clause name, in the order of the table and at most two: lists of three kinds in one clause are rarer than false
 * ones. A sum of money and a deployment word are kinds only where nothing more specific is named.
 */
export function findKinds(clause: string): CommitmentKind[] {
  const text = clause.toLowerCase();
  const named = patterns.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => kind);
  const first = named[0];
  if (first === undefined) return [];
  const second = named[1];
  return second !== undefined && isListed(text, first, second) ? [first, second] : [first];
}

/** "training, equipment and troops": two kinds stand in one list when a comma or "and" lies right between their words. */
function isListed(text: string, a: CommitmentKind, b: CommitmentKind): boolean {
  const at = (kind: CommitmentKind): RegExpExecArray | null => patterns.find((entry) => entry.kind === kind)?.pattern.exec(text) ?? null;
  const [first, second] = [at(a), at(b)].sort((x, y) => (x?.index ?? 0) - (y?.index ?? 0));
  if (!first || !second) return false;
  return /^\S*(\s+\S+){0,2}(,|\s+and)\s+(\S+\s+){0,2}$/u.test(text.slice(first.index, second.index));
}
