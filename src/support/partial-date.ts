/**
 * Whether a day lies between two dates, each compared at the precision that it shares with the day; null for an open end.
 *
 * @param day ISO date; null for an unknown day: then only what has no end holds.
 * @example holdsOn("2025-02-03", "2025-01-20", null) gives true
 */
export function holdsOn(day: string | null, since: string | null, until: string | null): boolean {
  if (day === null) return until === null;
  const reached = since === null || since.slice(0, day.length) <= day.slice(0, since.length);
  const left = until !== null && until.slice(0, day.length) < day.slice(0, until.length);
  return reached && !left;
}
