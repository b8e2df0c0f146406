import type { Token } from "#schema/document";

/**
 * One token: an abbreviation with inner full stops ("U.S."), a number with separators ("1,200.50"), a word with inner hyphens or
 * apostrophes ("cease-fire", "O'Brien") up to a clitic, a clitic ("'s", "n't" stays with its verb), or one mark of punctuation.
 */
const token =
  /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|['’](?:s|ll|re|ve|d|m)(?!\p{L})|\p{L}[\p{L}\p{M}\d]*(?:(?:[-‐‑]|['’](?!(?:s|ll|re|ve|d|m)(?!\p{L})))[\p{L}\p{M}\d]+)*|[^\s]/giu;

/** Tokens of text.slice(start, end), in offsets of the whole text; white space lies between them, nothing else. */
export function tokenize(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(token)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}
