import type { Span } from "#schema/primitives";
import { abbreviations, joiningPrefixes } from "#src/language/abbreviations";

/**
 * One token before clitics are cut off: an address, a mention or hashtag, initials ("U.S."), "R&D", a number with its separators and ending
 * ("1,200.50", "9/11", "1990s"), a word with inner apostrophes ("O'Brien"), a row of like marks, or one other mark with what combines with it.
 * Format characters (zero-width joiners, direction marks) count as part of a word and as white space elsewhere.
 */
const token = new RegExp(
  [
    /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]|www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]/u,
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/u,
    /[@#]\w+/u,
    /[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){0,4}\.(?:com|org|net|gov|edu|info|co\.uk|pdf|docx?)(?![\p{L}\d])/iu,
    /(?:\p{L}\.){2,}|Ph\.D\.?/u,
    /\p{Lu}{1,3}&\p{Lu}{1,3}(?!\p{L})/u,
    /['’]\d0s/u,
    /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)(?!\p{L})|\d+(?:[.,:/]\d+)*/u,
    /\p{L}[\p{L}\p{M}\p{Cf}\d]*(?:['’](?=\p{L})[\p{L}\p{M}\p{Cf}]+)*/u,
    /\.{2,}|…+|[-‐‑–—]+|[!?]+|\*{2,}|_{2,}|={2,}|<<|>>/u,
    /[^\s\p{Cf}]\p{M}*/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const fused: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, wanna: 3, gotta: 3 };
/** Longer words are cut from nothing: clitics and abbreviations are short, and the search stays linear in hostile text. */
const LONGEST_WORD = 40;

/** Tokens of text.slice(start, end) as the treebanks have them, in offsets of the whole text; only white space and format characters lie between. */
export function tokenize(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end);
  const spans: Span[] = [];
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const match = token.exec(part);
    if (match === null) return spans;
    const from = match.index;
    at = from + match[0].length;
    if (at - from <= LONGEST_WORD && /^\p{L}/u.test(match[0])) {
      at = wordEnd(part, from, at);
      const cut = cutBefore(part.slice(from, at));
      if (cut > 0) spans.push({ start: start + from, end: start + from + cut });
      spans.push({ start: start + from + cut, end: start + at });
    } else spans.push({ start: start + from, end: start + at });
  }
}

/** Where a word ends once the full stop of an abbreviation or what follows a joining prefix belongs to it. */
function wordEnd(part: string, from: number, end: number): number {
  const word = part.slice(from, end).toLowerCase();
  if (part[end] === ".") {
    const initial = /^\p{Lu}$/u.test(part.slice(from, end)) && word !== "i" && !/\p{N}/u.test(part.charAt(from - 1));
    const numbered = abbreviations.numbered.has(word) && /^\.\s*\d/u.test(part.slice(end, end + 4));
    return initial || numbered || abbreviations.title.has(word) || abbreviations.ending.has(word) ? end + 1 : end;
  }
  if (part[end] === "-" && joiningPrefixes.has(word)) {
    const rest = /^-\p{L}[\p{L}\p{M}]*/u.exec(part.slice(end, end + LONGEST_WORD));
    if (rest && part[end + rest[0].length] !== "-") return end + rest[0].length;
  }
  return end;
}

/** Where a word divides: "don't" after 2, "Kos's" after 3, "cannot" after 3; 0 for no cut. */
function cutBefore(word: string): number {
  const two = fused[word.toLowerCase()];
  if (two !== undefined) return two;
  const match = clitic.exec(word);
  return match === null || match.index === 0 ? 0 : match.index;
}
