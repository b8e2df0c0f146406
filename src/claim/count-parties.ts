import { numberWords, tenWords, unitWords } from "#src/claim/number-words";

const states = "(?:countries|states|nations|governments)";
const word = `(?:(?:${tenWords.join("|")})(?:-(?:${unitWords.slice(0, 9).join("|")}))?|${[...unitWords].reverse().join("|")})`;
const counted = new RegExp(`\\b(?<number>\\d{1,3}|${word})\\s+(?:[\\p{L}-]+\\s+){0,2}?${states}\\b`, "iu");

/**
 * How many states act together where a text counts them and doesn't name them: "26 governments", "twenty-six states". Null for none, and for
 * two: "the two governments" have been named.
 *
 * @param subject what stands before the verb of the act.
 */
export function countParties(subject: string): number | null {
  const number = counted.exec(subject)?.groups?.number?.toLowerCase();
  const count = number === undefined ? 0 : countOf(number);
  return count > 2 ? count : null;
}

function countOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number);
  const [ten = "", one = ""] = number.split("-");
  return (numberWords[ten] ?? 0) + (numberWords[one] ?? 0);
}
