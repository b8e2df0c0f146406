/** Letters that Unicode doesn't decompose, but that English text writes plainly. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  ə: "a",
  Ə: "A",
};

/** Text without accents: "Erdoğan" and "Erdogan", "São Paulo" and "Sao Paulo" become the same. Keeps case. */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const bare = text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return /^[\x20-\x7e]*$/u.test(bare) ? bare : bare.replace(/[łŁøØđĐıßæÆəƏ]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** A word with the full stops, apostrophes and okinas inside it, or one other character. */
const pieces = /[\p{L}\p{M}\p{N}.'’ʼ‘ʻ]+|[^\s]/gu;

/**
 * The pieces by which names are compared, whichever way a text was cut into tokens: words without accents, full stops and apostrophes
 * ("U.S." and "US", "Sana’a" and "Sanaa" are one), hyphens apart, a possessive "'s" apart. Keeps case.
 */
export function piecesOf(text: string): string[] {
  if (/^[A-Za-z0-9]+$/u.test(text)) return [text];
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)+$/u.test(text)) return text.split(" ");
  const found: string[] = [];
  for (const [raw] of text.matchAll(pieces)) {
    const clitic = /['’][sS]$/u.test(raw);
    const word = foldLetters(clitic ? raw.slice(0, -2) : raw).replace(/[.'’ʼ‘ʻ]/gu, "");
    if (word !== "") found.push(word);
    if (clitic) found.push("'s");
  }
  return found;
}

/** The part of an id that stands for a name: "Donetsk region" gives "donetsk-region". */
export function slugOf(name: string): string {
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/u.test(name)) return name.toLowerCase().replaceAll(" ", "-");
  return foldLetters(name)
    .toLowerCase()
    .replace(/[.'’ʼ‘ʻ]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
