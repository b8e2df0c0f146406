import type { Located } from "#src/entity/located";

/**
 * Whether an agency or outlet is cited or acts in a clause. A dateline ("OSLO (Reuters) -"), the credit of a picture, a byline and a line of the site's
 * furniture are neither.
 */
export function isSource({ text, sentence, mention }: Located): boolean {
  const before = text.slice(Math.max(sentence.start, mention.start - 3), mention.start);
  const after = text.slice(mention.end, mention.end + 4);
  if (/[/|©@]\s*$/u.test(before) || /^\s*[/|]/u.test(after)) return false;
  return sentence.tokens.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos)) && !/\($/u.test(before);
}
