/** Numbers of the pieces of a word, at most `MOST_PIECES`; never empty. */
export type WordPieces = (form: string) => readonly number[];

/** Pieces kept of one word: the end of a web address tells nothing. */
const MOST_PIECES = 6;
/** Longer words are unknown as a whole. */
const LONGEST_WORD = 100;
/** Words kept; the table is emptied when it is full, which bounds its memory. */
const CAPACITY = 20_000;

/** Signs of ASCII that are no punctuation in Unicode but part words all the same: "$", "+", "<", "=", ">", "^", "`", "|", "~". */
const signs = /[\p{P}$+<=>^`|~]/u;
const ideograph = /\p{Script=Han}/u;

/**
 * Splits words into the pieces of a vocabulary as BERT's uncased tokenisers do: small letters without accents, punctuation apart, then always
 * the longest piece that fits; "##" marks a piece that continues a word. Where nothing fits, the word is the unknown piece.
 *
 * @param pieces the vocabulary in the order of its numbers
 */
export function createWordPieces(pieces: readonly string[], unknown: number): WordPieces {
  const numbers = new Map(pieces.map((piece, i) => [piece, i]));
  const known = new Map<string, readonly number[]>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const split = basicWords(form).flatMap((word) => greedy(word, numbers) ?? [unknown]);
    const result = split.length > 0 ? split.slice(0, MOST_PIECES) : [unknown];
    if (known.size >= CAPACITY) known.clear();
    known.set(form, result);
    return result;
  };
}

function basicWords(form: string): string[] {
  const words: string[] = [];
  let open = false;
  for (const char of plain(form)) {
    const apart = signs.test(char) || ideograph.test(char);
    if (/\s/u.test(char)) open = false;
    else if (apart || !open) words.push(char);
    else words[words.length - 1] += char;
    if (!/\s/u.test(char)) open = !apart;
  }
  return words;
}

/** Small letters without accents and control characters. */
function plain(form: string): string {
  return form
    .replace(/[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu, (char) => (/\s/u.test(char) ? " " : ""))
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

/** The longest pieces from the left; null where some part fits none. */
function greedy(word: string, numbers: ReadonlyMap<string, number>): number[] | null {
  const chars = [...word];
  if (chars.length > LONGEST_WORD) return null;
  const found: number[] = [];
  for (let start = 0; start < chars.length; ) {
    let end = chars.length;
    let number: number | undefined;
    for (; end > start && number === undefined; end--) number = numbers.get((start > 0 ? "##" : "") + chars.slice(start, end).join(""));
    if (number === undefined) return null;
    found.push(number);
    start = end + 1;
  }
  return found;
}
