/** Words that are small in every headline style but say nothing about it. */
const small = new Set("a an the and or but nor of in on at to for by with from as over after is vs via into up off out".split(" "));
/** A line counts as a headline's case when this share of its longer words is capitalised. */
const CAPITALISED = 0.7;
const LEAST_WORDS = 3;

/** How words are written in running text: true for a common word, false for a name, null where it isn't known. */
export type IsCommon = (lower: string) => boolean | null;

/**
 * The forms of a headline as running text would have them: common words in small letters, names with a capital. Forms that are not in
 * title case or in capitals come back as they are; so do words of which nothing is known, except in a line of capitals.
 *
 * @example truecase(["Kyiv", "Pledges", "To", "Free", "Prisoners"], isCommon) // ["Kyiv", "pledges", "to", "free", "prisoners"]
 */
export function truecase(forms: readonly string[], isCommon: IsCommon): readonly string[] {
  const words = forms.filter((form) => /^\p{L}/u.test(form) && !small.has(form.toLowerCase()));
  if (words.length < LEAST_WORDS) return forms;
  const share = (test: RegExp): number => words.filter((word) => test.test(word)).length / words.length;
  const capitals = share(/^[\p{Lu}\p{N}.'’-]{2,}$/u) >= CAPITALISED;
  if (!capitals && share(/^\p{Lu}/u) < CAPITALISED) return forms;
  return forms.map((form, i) => recase(form, i === 0, capitals, isCommon));
}

function recase(form: string, first: boolean, capitals: boolean, isCommon: IsCommon): string {
  const lower = form.toLowerCase();
  if (lower === "i") return form;
  const acronym = !capitals && /^[\p{Lu}.\d]{2,}$/u.test(form);
  if (acronym || !/^\p{Lu}/u.test(form)) return form;
  const common = small.has(lower) || isCommon(lower);
  if (common === true) return first ? capitalised(lower) : lower;
  return capitals && form.length > 3 ? capitalised(lower) : form;
}

function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
