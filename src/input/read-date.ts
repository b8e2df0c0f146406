const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/iu;
/** "Mon, 02 Feb 2031 10:00:00 +0200" */
const RFC_822 = new RegExp(
  `^(?:\\p{L}{3},\\s*)?(\\d{1,2})\\s+${MONTH}\\s+(\\d{4})\\s+(\\d{2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|GMT|UTC?|Z)?`,
  "iu",
);
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+(\\d{4})\\b`, "iu");
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "iu");
/** "/2031/02/04/", "/2031-02-04-", "/20310204" */
const IN_ADDRESS = /[/_-](20\d{2}|19\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;

/**
 * A date as sources write it, as ISO 8601 with the precision and the zone that were given; null where it is none, or not in the calendar.
 * A date in figures alone ("02/04/2031") is not read: nobody knows which of them is the month.
 *
 * @example readDate("Mon, 02 Feb 2031 10:00:00 +0200") is "2031-02-02T10:00:00+02:00"; readDate("Feb. 4, 2031") is "2031-02-04".
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim().slice(0, 300);
  return readIso(trimmed) ?? readMailDate(trimmed) ?? readWritten(trimmed);
}

/** The day that an address names, or null. */
export function dateInAddress(url: string): string | null {
  const [, year, , month, day] = IN_ADDRESS.exec(new URL(url).pathname) ?? [];
  return calendarDay(year, month, day);
}

function readIso(text: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
  return withTime(calendarDay(year, month, day), hour, minute, second, zone);
}

function readMailDate(text: string): string | null {
  const [, day, month, year, hour, minute, second, zone] = RFC_822.exec(text) ?? [];
  return withTime(calendarDay(year, monthNumber(month), day), hour, minute, second, zone);
}

function readWritten(text: string): string | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (year !== undefined) return calendarDay(year, monthNumber(month), day);
  const [, first, second, third] = MONTH_FIRST.exec(text) ?? [];
  return calendarDay(third, monthNumber(first), second);
}

function monthNumber(name: string | undefined): string | undefined {
  const at = name === undefined ? -1 : MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()));
  return at < 0 ? undefined : String(at + 1);
}

function calendarDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

function withTime(day: string | null, hour: string | undefined, minute: string | undefined, second = "00", zone = ""): string | null {
  if (day === null || hour === undefined || minute === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return day;
  return `${day}T${hour}:${minute}:${second}${zoneOf(zone)}`;
}

function zoneOf(zone: string): string {
  if (/^(gmt|utc?|z)$/iu.test(zone)) return "Z";
  return zone.replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2");
}
