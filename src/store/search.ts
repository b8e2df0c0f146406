import type { NodeLabel } from "#schema/graph";
import type { Row, SearchHit } from "#src/store/store";
import { compareText, sortedUnique } from "#src/support/text";

/** A node that an engine's index offers, with the texts in which it may have found a word. */
export interface Candidate {
  readonly label: NodeLabel;
  readonly id: string;
  readonly texts: readonly string[];
}

/** What is searched, in the order in which equal hits are listed. Actors and places are found by their other names too. */
export const searched = [
  { label: "Actor", property: "name", aliases: true },
  { label: "Place", property: "name", aliases: true },
  { label: "Commitment", property: "summary", aliases: false },
  { label: "Article", property: "title", aliases: false },
  { label: "Claim", property: "quote", aliases: false },
] as const satisfies readonly { label: NodeLabel; property: string; aliases: boolean }[];

/** Hits taken from each index before they are ranked: more than anybody asks for, few enough to rank at once. */
export const POOL = 500;
/** Longest search that is looked at, in words, and longest word: what is longer is no search but a text. */
const MOST_WORDS = 32;
const LONGEST_WORD = 64;

/** A row with `id`, `text` and `others` as a candidate of its label. */
export function candidateOf(label: NodeLabel): (row: Row) => Candidate {
  return ({ id, text, others }) => ({ label, id: String(id), texts: [String(text), ...((others ?? []) as readonly string[])] });
}

/** Words of a text as the search compares them: runs of letters, marks and digits in lower case, each once, sorted. */
export function searchWords(text: string): string[] {
  return sortedUnique(
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}

/** Words to look for; single characters only where there is nothing longer. */
export function soughtWords(query: string): string[] {
  const words = searchWords(query)
    .filter((word) => word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
  const longer = words.filter((word) => [...word].length > 1);
  return longer.length > 0 ? longer : words;
}

/**
 * Hits among what an engine's index offers, in an order that no engine's scores decide: more of the words first, then whole names,
 * then by kind, shorter texts first.
 */
export function rankHits(words: readonly string[], candidates: readonly Candidate[], limit: number): SearchHit[] {
  const distinct = new Map(candidates.map((candidate) => [`${candidate.label} ${candidate.id}`, candidate]));
  const ranked = [...distinct.values()].flatMap(({ label, id, texts }) => {
    const best = Math.max(0, ...texts.map((text) => share(words, searchWords(text))));
    return best === 0 ? [] : [{ label, id, text: texts[0] ?? id, best, place: searched.findIndex((part) => part.label === label) }];
  });
  ranked.sort((a, b) => b.best - a.best || a.place - b.place || a.text.length - b.text.length || compareText(a.id, b.id));
  return ranked.slice(0, limit).map(({ label, id, text }) => ({ label, id, text }));
}

/** Number of sought words in the text, and a half more if it has no others. */
function share(words: readonly string[], text: readonly string[]): number {
  const found = words.filter((word) => text.includes(word)).length;
  return found > 0 && found === text.length ? found + 0.5 : found;
}
