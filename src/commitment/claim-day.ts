import type { Evidence } from "#schema/derivation";

/**
 * The day that a claim speaks of, in full: that of the event where the text tells it and it had come by the time of the report, else that of the report;
 * null where nothing is dated. "In 2024 Oslo pledged", read in 2026: 2024-12-31, the last day that it can be.
 */
export function dayOf({ claim, publishedAt }: Evidence): string | null {
  const reported = publishedAt === null ? null : lastDayOf(publishedAt);
  if (claim.date === null) return reported;
  if (reported === null) return lastDayOf(claim.date);
  // a day still to come is when it falls due, not when it was said; and "this month" is no later than the report
  const [earlier] = [lastDayOf(claim.date), reported].sort();
  return earlier ?? reported;
}

/** When it falls due: a date in the claim that lay ahead of its report; null for none. */
export function dueDayOf({ claim, publishedAt }: Evidence): string | null {
  if (claim.date === null || publishedAt === null) return null;
  return firstDayOf(claim.date) > lastDayOf(publishedAt) ? lastDayOf(claim.date) : null;
}

/** Whether the text itself gives the day of the event: then it is no repetition of older news. */
export function isDatedByText({ claim, publishedAt }: Evidence): boolean {
  return claim.date !== null && (publishedAt === null || firstDayOf(claim.date) <= lastDayOf(publishedAt));
}

/** "2024-02" -> "2024-02-29". */
export function lastDayOf(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** "2024-02" -> "2024-02-01". */
export function firstDayOf(date: string): string {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** Days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
