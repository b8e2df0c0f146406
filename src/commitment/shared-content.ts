/** Words that say nothing of a content, however long. */
const empty = new Set(
  "about after again against also among another because before being been between both could does doing down during each even ever every from further have having here into just last later less like made make many more most much must never next once only other over said same shall should since some still such than that their them then there these they this those through under until very were what when where which while will with within without would your".split(
    " ",
  ),
);
/** What an act is told by, whatever its content. */
const acts =
  /^(?:pledg|promis|agree|commit|guarant|offer|propos|demand|refus|reject|suspend|withdr|announc|said|vow|plan|accept|sign|deliver|provid|give|gave|giving|send|sent)/u;

/** Words of sums and of their parts: two sums have them in common whatever they are for. */
const money =
  /^(?:thousand|million|billion|trillion|dollar|euro|pound|kron|yuan|rouble|sum|fund|money|grant|loan|package|tranche|instal|first|second|third|last|final|remaining|part|half|quarter|year|month|week|today|worth|total)/u;

/** Whether two quotes tell the same purpose of a sum: a word of their content that is none of sums and times. */
export function sharesPurpose(one: string, other: string): boolean {
  const words = contentOf(one);
  return [...contentOf(other)].some((word) => words.has(word) && !money.test(word));
}

/**
 * Whether two quotes have a word of their content in common: no name (names are the parties'), no short word, no verb of promising.
 *
 * @example sharesContent("gave Oslo maps of the mines", "stopped handing over its maps") is true, by "maps".
 */
export function sharesContent(one: string, other: string): boolean {
  const words = contentOf(one);
  return [...contentOf(other)].some((word) => words.has(word));
}

function contentOf(quote: string): ReadonlySet<string> {
  const words = quote.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word) && !acts.test(word)));
}
