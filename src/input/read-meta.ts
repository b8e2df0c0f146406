import type { Fact, PageFacts } from "#schema/page";
import { attributeOf, type PageElement, textOf } from "#src/input/dom";
import { fact } from "#src/input/fact";
import { dateInAddress, readDate } from "#src/input/read-date";

const PUBLISHED = [
  "article:published_time",
  "parsely-pub-date",
  "datePublished",
  "article.published",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "pubdate",
  "date",
];
const MODIFIED = ["article:modified_time", "og:updated_time", "dateModified", "article.updated", "dcterms.modified", "last-modified"];
const AUTHOR = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"];

/** What the elements of a page's head say of its article. */
export function readMeta(document: PageElement): Partial<PageFacts> {
  const contents = metaContents(document);
  const meta = (names: readonly string[], accept: (value: string) => string | null): Fact | null => firstMeta(contents, names, accept);
  const canonical = attributeOf(document, 'link[rel~="canonical"]', "href");
  return {
    title: meta(["og:title", "twitter:title", "dc.title", "parsely-title"], same),
    outlet: meta(["og:site_name", "application-name", "dc.publisher"], notAddress),
    author: meta(AUTHOR, (value) => notAddress(withoutBy(value))),
    publishedAt: meta(PUBLISHED, readDate),
    modifiedAt: meta(MODIFIED, readDate),
    url: fact(canonical, "meta", `canonical: ${canonical}`) ?? meta(["og:url", "parsely-link"], same),
    language: fact(attributeOf(document, "html[lang]", "lang"), "meta") ?? meta(["og:locale", "content-language", "dc.language"], same),
  };
}

/** Contents of all meta elements by their names in lower case, whichever attribute has the name. */
function metaContents(document: PageElement): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (content && name) contents.set(name, [...(contents.get(name) ?? []).slice(0, 9), content]);
    }
  }
  return contents;
}

/** What the page shows its readers: time elements, headings, a byline; and what stands in the address. */
export function readShown(document: PageElement, url: string | null): Partial<PageFacts> {
  const byAddress = url === null ? null : fact(dateInAddress(url), "url", url);
  return {
    title: fact(textOf(document, "h1"), "text") ?? fact(titleElement(document), "text"),
    author: byline(document),
    publishedAt: timeElement(document) ?? byAddress ?? dateLine(document),
    modifiedAt: itemDate(document, "dateModified"),
  };
}

function firstMeta(
  contents: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
  accept: (value: string) => string | null,
): Fact | null {
  for (const name of names) {
    for (const content of contents.get(name.toLowerCase()) ?? []) {
      const found = fact(accept(content), "meta", `${name}: ${content}`);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The title element without the outlet's name behind a bar or a dash. */
function titleElement(document: PageElement): string | null {
  const title = textOf(document, "title");
  const [, before] = /^(.{15,})\s+[|–—-]\s+[^|–—]{2,40}$/u.exec(title ?? "") ?? [];
  return before ?? title;
}

function byline(document: PageElement): Fact | null {
  const selectors = [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    'a[rel~="author"]',
    ".byline",
    '[class*="byline"]',
    ".author-name",
  ];
  for (const selector of selectors) {
    const words = textOf(document, selector);
    const name = words === null ? "" : withoutBy(words);
    // a whole paragraph in a byline's place is about the author
    if (name.length >= 3 && name.length <= 120) return fact(name, "text", words);
  }
  return null;
}

/** The first time element that says it is the publication's, else the first within the article's head; those of related stories come later. */
function timeElement(document: PageElement): Fact | null {
  const stated = itemDate(document, "datePublished");
  if (stated !== null) return stated;
  for (const selector of ["time[pubdate]", "article header time", "header time", "article time", "main time", "time"]) {
    for (const time of document.querySelectorAll(selector)) {
      const raw = time.getAttribute("datetime") ?? time.textContent ?? "";
      const found = fact(readDate(raw), "time", raw);
      if (found !== null) return found;
    }
  }
  return null;
}

function itemDate(document: PageElement, property: string): Fact | null {
  for (const element of document.querySelectorAll(`[itemprop~="${property}"]`)) {
    const raw = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
    const found = fact(readDate(raw), "time", raw);
    if (found !== null) return found;
  }
  return null;
}

const UPDATED = /^\W*(?:last )?(?:updated|modified)\b/iu;
const LEAD_IN = /^[^\d\p{L}]*(?:(?:first )?published|posted)?\s*(?:on|at)?\s*:?\s*/iu;

/** A short line with a date near the top: "Published 4 February 2031". */
function dateLine(document: PageElement): Fact | null {
  let seen = 0;
  for (const element of document.querySelectorAll(
    '[class*="date"], [class*="publish"], [class*="time"], header p, article > p, article > div, main > p',
  )) {
    if (++seen > 40) return null;
    const words = element.textContent?.trim() ?? "";
    const found = words === "" || words.length > 100 || UPDATED.test(words) ? null : fact(readDate(words.replace(LEAD_IN, "")), "text", words);
    if (found !== null) return found;
  }
  return null;
}

function same(value: string): string {
  return value;
}

function notAddress(value: string): string | null {
  return /^(?:https?:|@|www\.)/iu.test(value.trim()) ? null : value;
}

function withoutBy(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^by:?\s+/iu, "");
}
