/** One to nineteen, in their order. */
export const unitWords: readonly string[] =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
/** Twenty to ninety, in their order. */
export const tenWords: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers of one word by their words. */
export const numberWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...unitWords.map((word, at) => [word, at + 1]),
  ...tenWords.map((word, at) => [word, (at + 2) * 10]),
]);
