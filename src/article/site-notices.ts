import { noticeWords, REPORTED } from "#src/article/furniture-rules";

/** So many of a notice's words make a line one; beside another notice, one word does. */
const SURE = 3;
/** Lines between two notices of one box. */
const REACH = 2;
/** Longer lines are paragraphs of a story. */
const MAX_LENGTH = 900;

/**
 * Numbers of the lines in which a site speaks about itself: consent to cookies, accounts and passwords, feedback.
 *
 * @example "We use cookies to personalise ads for our users." is one; "The regulator said cookies need consent from users." is not.
 */
export function siteNotices(lines: readonly string[]): readonly number[] {
  const written = lines.flatMap((line, at) => (line.trim() === "" ? [] : [{ at, weight: weightOf(line) }]));
  const notices = written.map(({ weight }) => weight >= SURE);
  spread(notices, written);
  notices.reverse();
  spread(notices, written.toReversed());
  notices.reverse();
  return written.flatMap(({ at }, i) => (notices[i] === true ? [at] : []));
}

/** A notice goes on in the next lines as long as they hold a word of one. */
function spread(notices: boolean[], written: readonly { weight: number }[]): void {
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, { weight }] of written.entries()) {
    if (weight > 0 && i - last <= REACH) notices[i] = true;
    if (notices[i] === true) last = i;
  }
}

function weightOf(line: string): number {
  return line.length > MAX_LENGTH || REPORTED.test(line) ? 0 : noticeWords.filter((word) => word.test(line)).length;
}
