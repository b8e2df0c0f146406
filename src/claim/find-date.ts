import type { Span } from "#schema/primitives";
import { compareText } from "#src/support/text";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const shortMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const monthName = `\\b(?<month>${months.join("|")}|(?:${shortMonths.filter((name) => name !== "may").join("|")})\\b\\.?|sept\\b\\.?)`;
const named = new RegExp(
  `(?:(?<relative>last|next|this)\\s+)?(?:\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?\\s+(?:of\\s+)?)?${monthName}(?:\\s+(?<after>\\d{1,2})(?:st|nd|rd|th)?\\b(?![\\d:]))?(?:,?\\s+(?<year>(?:19|20)\\d{2})\\b)?`,
  "giu",
);
/** Days and stretches told from the article's day. */
const relative = new RegExp(
  `\\b(?<word>yesterday|tomorrow|today|tonight|this (?:morning|afternoon|evening)|(?:(?<which>last|next|this)\\s+)?(?:(?<weekday>${weekdays.join("|")})|(?<=(?:last|next|this)\\s)(?<unit>(?<!this\\s)week|month|year)))\\b`,
  "giu",
);
const bareYear =
  /\b(?<before>in|by|of|during|early|late|mid-?|the)\s+(?<year>(?:19|20)\d{2})\b(?!\s?(?:[-–/]\s?\d|(?:to|and)\s+(?:early |late )?(?:19|20)\d))/giu;
/** Before a date that bounds a stretch: when an act began or ended to hold is not when it was done. */
const bound = /\b(?:since|until|till|from|between|before|after|\d{4}\s+to)\s+(?:(?:the|a|late|early|mid-?|at|least)\s+)*$/iu;
const DAY = 86_400_000;

/** A date that a text names, with how to resolve it. */
export interface DateWords extends Span {
  /**
   * The date by the article's day; null where that would be needed and is missing.
   *
   * @param future whether what is dated lies ahead of the article
   */
  resolve(published: string | null, future: boolean): string | null;
}

/**
 * The first date that a clause names, with the precision that it has: "on 30 June 2025" is 2025-06-30, "in June 2025" 2025-06, "in 2025" and "the 2025 summit" 2025,
 * "last month" the month. Days without a year, weekdays and "yesterday" are resolved with the article's day, those of a clause in the future after it; null without one,
 * or where there is no date.
 *
 * @param published when the article appeared; only a whole day resolves others
 */
export function findDate(clause: string, published: string | null, future: boolean): string | null {
  for (const date of datesIn(clause)) {
    const found = date.resolve(published, future);
    if (found !== null) return found;
  }
  return null;
}

/** Every date that a text names, in its order, without those that bound a stretch of time ("since 2012"). */
export function datesIn(text: string): DateWords[] {
  const found = [...namedDates(text), ...relativeDates(text)];
  const years = bareYears(text).filter((year) => !found.some(({ start, end }) => year.start < end && year.end > start));
  return [...found, ...years].filter(({ start }) => !bound.test(text.slice(0, start))).sort((a, b) => a.start - b.start);
}

function wholeDay(published: string | null): string | null {
  return published?.length === "YYYY-MM-DD".length ? published : null;
}

function namedDates(text: string): DateWords[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const { groups = {}, index } = match;
    const name = (groups.month ?? "").toLowerCase().replace(".", "").slice(0, 3);
    const date = groups.day ?? groups.after;
    // "may" and "march" are verbs more often than months
    if (date === undefined && groups.year === undefined && !/^[A-Z]/u.test(groups.month ?? "")) return [];
    if (name === "may" && date === undefined && groups.year === undefined && groups.relative === undefined) return [];
    const month = String(shortMonths.indexOf(name) + 1).padStart(2, "0");
    const rest = date === undefined || Number(date) < 1 || Number(date) > 31 ? month : `${month}-${date.padStart(2, "0")}`;
    const resolve: DateWords["resolve"] = (published, future) => {
      const year = groups.year ?? yearFor(rest, wholeDay(published), groups.relative === undefined ? future : groups.relative !== "last");
      return year === null ? null : `${year}-${rest}`;
    };
    return [{ start: index, end: index + match[0].length, resolve }];
  });
}

/** The year that puts a day before the article's day, or after it in the future. */
function yearFor(rest: string, day: string | null, future: boolean): string | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  const order = compareText(rest, day.slice(5, 5 + rest.length));
  if (future) return String(order < 0 ? year + 1 : year);
  return String(order > 0 ? year - 1 : year);
}

function relativeDates(text: string): DateWords[] {
  return [...text.matchAll(relative)].map(({ 0: words, index, groups = {} }) => ({
    start: index,
    end: index + words.length,
    resolve: (published, future) => {
      // "today" needs no more than the article's own date, whatever its precision
      if (/^to(?:day|night)/iu.test(words)) return published;
      const day = wholeDay(published);
      if (day === null) return null;
      const which = groups.which?.toLowerCase();
      if (groups.weekday !== undefined) return weekdayOf(groups.weekday, day, which === undefined ? future : which !== "last");
      if (groups.unit !== undefined) return stretchOf(groups.unit.toLowerCase(), which ?? "this", day);
      const shift = { yesterday: -1, tomorrow: 1 }[words.toLowerCase()] ?? 0;
      return shifted(day, shift);
    },
  }));
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

function weekdayOf(name: string, day: string, future: boolean): string {
  const at = weekdays.indexOf(name.toLowerCase());
  const today = new Date(Date.parse(day)).getUTCDay();
  return future ? shifted(day, (at - today + 7) % 7 || 7) : shifted(day, -((today - at + 7) % 7));
}

/** "last month", "next week", "this year": no more than the month of a week is known. */
function stretchOf(unit: string, which: string, day: string): string {
  const step = { last: -1, next: 1 }[which] ?? 0;
  if (unit === "year") return String(Number(day.slice(0, 4)) + step);
  if (unit === "week") return shifted(day, 7 * step).slice(0, 7);
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + step, 1)).toISOString().slice(0, 7);
}

/** "in 2025", "the 2025 summit", but not "for 2022 to 2027". */
function bareYears(text: string): DateWords[] {
  return [...text.matchAll(bareYear)].map(({ 0: words, index, groups = {} }) => ({
    start: index + words.length - 4,
    end: index + words.length,
    resolve: () => groups.year ?? null,
  }));
}
