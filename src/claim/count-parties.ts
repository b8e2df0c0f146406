const ones = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
  " ",
);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const states = "(?:countries|states|nations|governments)";
const word = `(?:(?:${tens.join("|")})(?:-(?:${ones.slice(0, 9).join("|")}))?|${[...ones].reverse().join("|")})`;
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
  const decade = tens.indexOf(ten);
  return decade < 0 ? ones.indexOf(number) + 1 : (decade + 2) * 10 + ones.indexOf(one) + 1;
}
