import type { Publication, Source } from "#schema/article";
import type { PageFacts } from "#schema/page";
import { PartialDate } from "#schema/primitives";
import type { FrontMatter } from "#src/article/front-matter";
import { type Outlet, outletHosts } from "#src/article/outlet-hosts";
import { compareText, slug } from "#src/support/text";

export interface ReadPublication {
  readonly publication: Publication;
  /** Things in the front matter that were not understood. */
  readonly doubts: readonly string[];
}

/** Outlet, address, title, author and days of one appearance; what the front matter doesn't say is null. */
export function readPublication(fields: FrontMatter, heading: string | null): ReadPublication {
  const url = [fields.url, fields.source].map(webAddress).find((address) => address !== null) ?? null;
  const outlet = fields.outlet ?? (webAddress(fields.source) === null ? fields.source : null);
  const publishedAt = readDay(fields.date);
  const doubts = known(fields.date) && publishedAt === null ? [`The date "${fields.date}" is not of the form YYYY-MM-DD and was left out.`] : [];
  const title = known(fields.title) ?? heading;
  const source = sourceOf(url, known(outlet));
  return { publication: { source, title, url, publishedAt, author: known(fields.author), modifiedAt: known(fields.modified) }, doubts };
}

/** Outlet, address, title, author and days of a page; the day is the one in the zone that the page gives. */
export function publicationOf({ title, outlet, publishedAt, author, modifiedAt, url }: PageFacts): Publication {
  return {
    source: sourceOf(url?.value ?? null, known(outlet?.value)),
    title: title?.value ?? null,
    url: url?.value ?? null,
    publishedAt: readDay(publishedAt?.value),
    author: known(author?.value),
    modifiedAt: known(modifiedAt?.value),
  };
}

/** Publications in their canonical order: earliest first, undated last, then by outlet, address, title, and what the page says of itself, if it does. */
export function comparePublications(a: Publication, b: Publication): number {
  return (
    compareText(a.publishedAt ?? "9999", b.publishedAt ?? "9999") ||
    compareText(a.source.id, b.source.id) ||
    compareText(a.url ?? "", b.url ?? "") ||
    compareText(a.title ?? "", b.title ?? "") ||
    compareText(a.modifiedAt ?? "9999", b.modifiedAt ?? "9999") ||
    compareText(a.author ?? "\uffff", b.author ?? "\uffff") ||
    (a.source.name === b.source.name ? 0 : betterName(a.source.name, b.source.name) === a.source.name ? -1 : 1)
  );
}

/** Of two names of one outlet the longer, then the smaller: the same whichever comes first. */
export function betterName(one: string, other: string): string {
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return compareText(one, other) <= 0 ? one : other;
}

function sourceOf(url: string | null, outlet: string | null): Source {
  const host = url === null ? null : new URL(url).hostname.toLowerCase().replace(/^www\./u, "");
  const entry: Outlet | undefined = host === null ? undefined : outletOf(host);
  const id = entry?.host ?? host ?? (outlet === null ? "unknown" : slug(outlet) || "unknown");
  return {
    id,
    name: id === "unknown" ? "Unknown source" : (entry?.name ?? outlet ?? id),
    kind: entry?.kind ?? "unknown",
    countryCode: entry?.countryCode ?? null,
  };
}

/** "news.sky.com" belongs to "sky.com" where the table has that one. */
function outletOf(host: string): Outlet | undefined {
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const found = outletHosts.find((outlet) => outlet.host === labels.slice(from).join("."));
    if (found) return found;
  }
  return undefined;
}

/** The text, unless it is a way of saying that it isn't known. */
function known(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return /^(unknown|none|null|n\/a|-)?$/iu.test(trimmed) ? null : trimmed;
}

function webAddress(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return /^https?:\/\/[^\s/]+/iu.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}

/** The day (or month, or year) of an ISO date or date-time that exists in the calendar. */
function readDay(text: string | null | undefined): PartialDate | null {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|[T ])/u.exec(text?.trim() ?? "")?.[0];
  if (day === undefined || !PartialDate.safeParse(day).success) return null;
  if (day.length < 10) return day;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? day : null;
}
