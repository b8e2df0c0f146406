import type { Status, Timeframe } from "#schema/claim";
import type { Candidate } from "#src/claim/candidates";
import { modalClass } from "#src/claim/candidates";
import type { SentenceView } from "#src/claim/sentence-view";

/** Words by which a text tells an earlier episode. */
const background =
  /\b(previously|formerly|historically|decades? ago|years? ago|back in|at the time|in the (19|20)?\d0s|cold war|last decade|originally)\b/iu;
/** How many years before the article an episode is an earlier one. */
const EARLIER = 2;

/** Whether a claim is of the article's own episode, of an earlier one told as background, or about a date ahead. */
export function timeframeOf(view: SentenceView, candidate: Candidate, status: Status, date: string | null, day: string | null): Timeframe {
  const { start, end } = view.sentence;
  const sentence = view.text.slice(start, end);
  const year = day === null ? null : Number(day.slice(0, 4));
  if (date !== null && year !== null && Number(date.slice(0, 4)) <= year - EARLIER) return "historical";
  if (background.test(sentence) && /^VB[DN]$/u.test(candidate.context.tense)) return "historical";
  const ahead =
    candidate.trigger.act === "schedule" &&
    ["agreed", "negotiating"].includes(status) &&
    (modalClass(candidate.context.modal) === "will" || candidate.trigger.pos === "adjective");
  return ahead ? "future" : "current";
}
