import type { Page } from "#schema/page";
import { canonicalAddress } from "#src/input/canonical-address";
import { fact, firstOf } from "#src/input/fact";
import { textOfHtml } from "#src/input/html-text";
import { checkNesting, checkPageSize } from "#src/input/page-limits";
import { readDate } from "#src/input/read-date";
import { explainError, InputError } from "#src/support/errors";

/** Names under which data sets of news keep the same things, the likeliest first. */
const KEYS = {
  text: ["text", "body", "content", "articleBody", "article", "maintext", "full_text"],
  html: ["html", "content_html", "raw_html"],
  title: ["title", "headline"],
  outlet: ["outlet", "source", "publisher", "source_name", "publication", "site"],
  author: ["author", "authors", "byline", "creator"],
  publishedAt: ["publishedAt", "published_at", "date_published", "datePublished", "published", "date_publish", "date", "pubDate", "timestamp"],
  modifiedAt: ["modifiedAt", "modified_at", "date_modified", "dateModified", "updated", "updated_at"],
  url: ["url", "link", "canonical_url", "uri"],
  language: ["language", "lang"],
} as const;

/**
 * The article of one line of a JSONL file.
 *
 * @throws InputError where the line is no JSON object, or no field holds the text.
 */
export function readJsonLine(line: string): Page {
  checkPageSize(Buffer.byteLength(line), "line");
  const record = parse(line);
  const said = (kind: keyof typeof KEYS) => firstValue(record, KEYS[kind]);
  const factOf = (kind: keyof typeof KEYS) => fact(said(kind)?.value, "field", `${said(kind)?.key}: ${said(kind)?.value}`);
  const dateOf = (kind: "publishedAt" | "modifiedAt") => fact(readDate(said(kind)?.value ?? ""), "field", `${said(kind)?.key}: ${said(kind)?.value}`);
  const address = /^https?:\/\//iu.test(said("url")?.value ?? "") && URL.canParse(said("url")?.value ?? "") ? (said("url")?.value ?? null) : null;
  const facts = firstOf({
    title: factOf("title"),
    outlet: factOf("outlet"),
    author: factOf("author"),
    publishedAt: dateOf("publishedAt"),
    modifiedAt: dateOf("modifiedAt"),
    url: address === null ? null : canonicalAddress(null, address),
    language: factOf("language"),
  });
  const undated = said("publishedAt");
  const doubts =
    undated !== null && facts.publishedAt === null ? [`The date "${undated.value.slice(0, 60)}" was not understood and was left out.`] : [];
  return { facts, text: textOf(said("text")?.value, said("html")?.value), doubts };
}

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw new InputError(`broken-json: The line is no JSON: ${explainError(cause)}.`, { remedy: "Write one JSON object a line.", cause });
  }
  throw new InputError("broken-json: The line holds no object.", {
    remedy: 'Write one JSON object a line, such as {"title": "...", "text": "..."}.',
  });
}

function firstValue(record: Readonly<Record<string, unknown>>, keys: readonly string[]): { key: string; value: string } | null {
  for (const key of keys) {
    const value = words(record[key]);
    if (value !== "") return { key, value };
  }
  return null;
}

/** Words of a value: of a list its parts, of an object its name. Epoch seconds and milliseconds are dates. */
function words(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return epoch(value);
  if (Array.isArray(value))
    return value
      .slice(0, 20)
      .map(words)
      .filter((part) => part !== "")
      .join(", ");
  return typeof value === "object" && value !== null && "name" in value ? words(value.name) : "";
}

function epoch(value: number): string {
  const time = value > 1e11 ? value : value * 1000;
  return time > 1e11 && time < 1e13 ? new Date(time).toISOString() : String(value);
}

function textOf(text: string | undefined, html: string | undefined): string {
  if (text !== undefined && !/<(?:p|div|br)\b[^>]*>/iu.test(text)) return text;
  const markup = text ?? html;
  if (markup === undefined) {
    throw new InputError(`no-text: No field holds the article's text.`, {
      remedy: `Name it "${KEYS.text[0]}", or one of ${KEYS.text.slice(1).join(", ")}.`,
    });
  }
  checkNesting(markup);
  return textOfHtml(markup);
}
