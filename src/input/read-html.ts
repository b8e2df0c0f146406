import type { Page, PageFacts } from "#schema/page";
import { canonicalAddress } from "#src/input/canonical-address";
import { charsetOf, decodePage } from "#src/input/decode-page";
import { parseDocument } from "#src/input/dom";
import { firstOf, noFacts } from "#src/input/fact";
import { bodyOf } from "#src/input/page-body";
import { checkNesting, checkPageSize } from "#src/input/page-limits";
import { readJsonLd } from "#src/input/read-json-ld";
import { readMeta, readShown } from "#src/input/read-meta";
import { explainError, InputError } from "#src/support/errors";

/** What is known of a page from outside. */
export interface PageOrigin {
  /** Where it came from, or null for a file. */
  readonly url: string | null;
  /** Content-Type header, or null. */
  readonly contentType?: string | null;
  /** What a feed or an archive says; the page's own word counts first. */
  readonly facts?: Partial<PageFacts>;
}

/**
 * The article of a web page: its text by Readability, and what JSON-LD, meta elements, time elements, address and text say of it, in this order.
 *
 * @throws InputError where the page is too large, nested without end, or holds no words.
 */
export function readHtml(bytes: Uint8Array, origin: PageOrigin): Page {
  checkPageSize(bytes.length);
  const { text: html } = decodePage(bytes, charsetOf(origin.contentType));
  checkNesting(html);
  if (html.trim() === "") throw new InputError("empty: The page is empty.", { remedy: "Fetch it anew." });
  const document = parseDocument(html);
  const { facts: described, body: describedBody } = readJsonLd(document);
  const said = firstOf(described, readMeta(document), readShown(document, origin.url), origin.facts ?? noFacts);
  const text = readBody(() => bodyOf(document, describedBody));
  if (!/\p{L}/u.test(text)) {
    throw new InputError("no-text: The page shows no text without its scripts.", { remedy: "Save it from a browser, or give the article as text." });
  }
  const url = canonicalAddress(said.url, origin.url);
  const page: Page = { facts: { ...said, url }, text: withoutTitle(text, said.title?.value ?? null), doubts: [] };
  return { ...page, ...judgeCopy(page, origin.url), doubts: doubtsOf(page, origin.url) };
}

/** Readers of pages fail on some in ways of their own; the page is then one that can't be read, nothing more. */
function readBody(read: () => string): string {
  try {
    return read();
  } catch (cause) {
    throw new InputError(`unreadable: The page can't be read: ${explainError(cause)}.`, { remedy: "Give the article as text.", cause });
  }
}

/** The headline above the text is the title, and kept as such. */
function withoutTitle(text: string, title: string | null): string {
  const [first, ...rest] = text.split("\n\n");
  return title !== null && rest.length > 0 && first?.replace(/^## /u, "") === title ? rest.join("\n\n") : text;
}

/** A copy belongs to whom its canonical address names, so the name of the outlet that shows the copy is not its outlet's. */
function judgeCopy(page: Page, address: string | null): Pick<Page, "facts"> {
  return { facts: isCopy(page, address) ? { ...page.facts, outlet: null } : page.facts };
}

function isCopy({ facts: { url } }: Page, address: string | null): boolean {
  return url !== null && address !== null && siteOf(url.value) !== siteOf(address);
}

/** "amp.example.org" and "www.example.org" are one site. */
function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|amp|m|mobile)\./u, "");
}

function doubtsOf(page: Page, address: string | null): string[] {
  const { publishedAt, modifiedAt, url } = page.facts;
  const doubts = isCopy(page, address) ? [`The page at ${new URL(address ?? "").host} is a copy of ${url?.value}, whose it counts as.`] : [];
  if (publishedAt !== null && modifiedAt !== null && modifiedAt.value.slice(0, 10) < publishedAt.value.slice(0, 10)) {
    doubts.push(`The page was modified (${modifiedAt.value}) before it was published (${publishedAt.value}).`);
  }
  return doubts;
}
