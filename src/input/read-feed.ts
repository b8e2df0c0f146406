import { parseFeed } from "feedsmith";
import type { Page, PageFacts } from "#schema/page";
import { canonicalAddress } from "#src/input/canonical-address";
import { charsetOf, decodePage } from "#src/input/decode-page";
import { fact, firstOf } from "#src/input/fact";
import { textOfHtml } from "#src/input/html-text";
import { checkNesting, MAX_FEED_BYTES } from "#src/input/page-limits";
import { readDate } from "#src/input/read-date";
import { explainError, InputError } from "#src/support/errors";

/** The newest come first; a feed with more entries is an archive. */
const MAX_ENTRIES = 2000;
/** A text of fewer words is a summary, and the article is behind the link. */
const FULL_TEXT_WORDS = 120;

/** One entry of a feed. */
export interface FeedEntry {
  /** Its address, or its title. */
  readonly name: string;
  /** Absolute address of the article's page, or null. */
  readonly link: string | null;
  readonly facts: PageFacts;
  /** The article's text, where the feed has the whole of it. */
  readonly text: string | null;
}

export interface Feed {
  readonly entries: readonly FeedEntry[];
  /** How many entries are beyond what is read. */
  readonly left: number;
}

/**
 * Entries of an RSS, Atom or JSON feed in its order.
 *
 * @param address where the feed came from, which its links may be relative to; null for a file.
 * @throws InputError where it is too large, declares entities, is broken, or is no feed.
 */
export function readFeed(bytes: Uint8Array, address: string | null, contentType: string | null = null): Feed {
  if (bytes.length > MAX_FEED_BYTES) throw new InputError(`too-large: The feed has more than ${MAX_FEED_BYTES.toLocaleString("en-GB")} bytes.`);
  const { text } = decodePage(bytes, charsetOf(contentType));
  if (/<!ENTITY\b/iu.test(text)) {
    throw new InputError("entities: The feed declares entities of its own, which no feed needs and which can grow without end.");
  }
  const found = entriesOf(parse(text), address);
  return { entries: found.slice(0, MAX_ENTRIES).map(readEntry), left: Math.max(0, found.length - MAX_ENTRIES) };
}

/** The article of an entry that has the whole text. */
export function pageOfEntry({ facts, text }: FeedEntry): Page {
  if (text !== null) return { facts, text, doubts: [] };
  throw new InputError("summary-only: The entry holds no more than a summary.", {
    remedy: "Give the feed's address or the article's own, so that it is fetched.",
  });
}

type Parsed = ReturnType<typeof parseFeed>;

function parse(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch (cause) {
    throw new InputError(`broken-feed: It is no feed that can be read: ${explainError(cause)}.`, {
      remedy: "Check it with a validator for feeds.",
      cause,
    });
  }
}

/** What the kinds of feeds have in common, as it stands in them. */
interface RawEntry {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly base: string | null;
  readonly authors: readonly (string | undefined)[];
  /** A date as it stands in the feed. */
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly html?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
}

function entriesOf(parsed: Parsed, address: string | null): RawEntry[] {
  if (parsed.format === "rss") return rssEntries(parsed.feed, address);
  if (parsed.format === "atom") return atomEntries(parsed.feed, address);
  if (parsed.format === "json") return jsonEntries(parsed.feed, address);
  return rdfEntries(parsed.feed, address);
}

type FeedOf<Format extends Parsed["format"]> = Extract<Parsed, { format: Format }>["feed"];

function rssEntries({ items = [], title: outlet, language, link: home }: FeedOf<"rss">, address: string | null): RawEntry[] {
  return items.map((item) => ({
    title: item.title,
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    base: address ?? home ?? null,
    authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map((author) => author.name)],
    published: item.pubDate ?? item.dc?.dates?.[0],
    updated: item.atom?.updated,
    html: longest(item.content?.encoded, item.description),
    outlet,
    language,
  }));
}

function atomEntries({ entries = [], title: outlet, xml, authors = [] }: FeedOf<"atom">, address: string | null): RawEntry[] {
  const feedBase = resolve(xml?.base, address) ?? address;
  return entries.map((entry) => ({
    title: entry.title?.value,
    link: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
    base: resolve(entry.xml?.base, feedBase) ?? feedBase,
    authors: (entry.authors ?? authors).map(({ name }) => name),
    published: entry.published ?? entry.updated,
    updated: entry.updated,
    html: longest(entry.content?.value, entry.summary?.value),
    outlet: outlet?.value,
    language: entry.xml?.lang ?? xml?.lang,
  }));
}

function jsonEntries({ items = [], title: outlet, language, authors = [] }: FeedOf<"json">, address: string | null): RawEntry[] {
  return items.map((item) => ({
    title: item.title,
    link: item.url ?? item.external_url,
    base: address,
    authors: (item.authors ?? authors).map(({ name }) => name),
    published: item.date_published,
    updated: item.date_modified,
    html: longest(item.content_html, item.content_text === undefined ? undefined : paragraphs(item.content_text)),
    outlet,
    language: item.language ?? language,
  }));
}

function rdfEntries({ items = [], title: outlet, link: home }: FeedOf<"rdf">, address: string | null): RawEntry[] {
  return items.map((item) => ({
    title: item.title,
    link: item.link ?? item.rdf?.about,
    base: address ?? home ?? null,
    authors: item.dc?.creators ?? [],
    published: item.dc?.dates?.[0],
    html: longest(item.content?.encoded, item.description),
    outlet,
  }));
}

function readEntry(entry: RawEntry): FeedEntry {
  const link = resolve(entry.link, entry.base);
  const title = entry.title === undefined ? null : fact(textOfHtml(entry.title), "feed", entry.title);
  const date = (raw: unknown) => (typeof raw === "string" ? fact(readDate(raw), "feed", raw) : null);
  const facts = firstOf({
    title,
    outlet: entry.outlet === undefined ? null : fact(textOfHtml(entry.outlet), "feed", entry.outlet),
    author: fact(entry.authors.filter((name) => name !== undefined).join(", "), "feed"),
    publishedAt: date(entry.published),
    modifiedAt: date(entry.updated),
    url: link === null ? null : canonicalAddress(null, link),
    language: fact(entry.language, "feed"),
  });
  return { name: link ?? title?.value ?? "an entry without title and address", link, facts, text: fullText(entry.html) };
}

/** The text of an entry's HTML, unless it is only a summary. */
function fullText(html: string | undefined): string | null {
  if (html === undefined || html.length < FULL_TEXT_WORDS * 3) return null;
  checkNesting(html);
  const text = textOfHtml(html);
  return text.split(/\s+/u).length >= FULL_TEXT_WORDS && !/(?:\[…\]|\[\.\.\.\]|…|\.\.\.|read more)\W*$/iu.test(text) ? text : null;
}

function resolve(link: string | undefined, base: string | null | undefined): string | null {
  if (link === undefined || !URL.canParse(link, base ?? undefined)) return null;
  const { protocol, href } = new URL(link, base ?? undefined);
  return /^https?:$/u.test(protocol) ? href : null;
}

function longest(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.reduce((best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best));
}

/** Plain text as HTML, so that both go the same way. */
function paragraphs(text: string): string {
  const escaped = text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  return escaped
    .split(/\n+/u)
    .map((line) => `<p>${line}</p>`)
    .join("");
}
