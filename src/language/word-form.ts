/** Longer words are judged by their start: the network sees no more of a word than its ends and its length. */
const LONGEST = 100;

/** The word as the parser sees it: without format characters (zero-width joiners, soft hyphens, direction marks). */
export function formOf(text: string, start: number, end: number): string {
  const form = text.slice(start, Math.min(end, start + LONGEST));
  return /\p{Cf}/u.test(form) ? form.replace(/\p{Cf}/gu, "") || form : form;
}
