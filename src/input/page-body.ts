import { Readability } from "@mozilla/readability";
import type { PageDocument, PageElement } from "#src/input/dom";
import { textOfElement } from "#src/input/html-text";

/** Layers over a page that are no part of it, however much text they hold. */
const OVERLAYS =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [role="dialog"], [aria-modal="true"], dialog, [role="alertdialog"], amp-consent, amp-sidebar, amp-ad, amp-sticky-ad, nav, [role="navigation"], [class*="newsletter" i], [class*="related-" i], [class*="paywall" i], [class*="share-" i], [class*="social-" i], [id="comments" i], [class~="comments" i], [class~="comment" i], [id^="disqus" i]';
/** An article's text is longer than this; a shorter one is looked for again by plainer means. */
const SHORT = 250;

/**
 * The article's text out of a page: what Readability takes for it; where that is short, the longest of the article element, all paragraphs,
 * and the text in the page's JSON-LD. The document is used up.
 *
 * @param described the text in the JSON-LD, or null.
 */
export function bodyOf(document: PageDocument, described: string | null): string {
  for (const overlay of [...document.querySelectorAll(OVERLAYS)]) if (overlay.querySelector("article, h1") === null) overlay.remove();
  const plain = plainBodies(document);
  const read = readable(document);
  if (read.length >= SHORT) return read;
  return [read, ...plain, described ?? ""].reduce((best, text) => (text.length > best.length * 1.2 ? text : best));
}

/** Readability's work grows with the square of the depth; news pages stay far below this. */
const MAX_READABLE_DEPTH = 250;

function isShallow(root: PageElement): boolean {
  let level: PageElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_READABLE_DEPTH) return false;
    level = level.flatMap((element) => [...element.childNodes]);
  }
  return true;
}

/** Taken before Readability, which takes the document apart. */
function plainBodies(document: PageDocument): string[] {
  const articles = [...document.querySelectorAll("article, [itemprop='articleBody'], main")].map(textOfElement);
  const paragraphs = [...document.querySelectorAll("p")].map((paragraph) => paragraph.textContent?.replace(/\s+/gu, " ").trim() ?? "");
  const longest = articles.reduce((best, text) => (text.length > best.length ? text : best), "");
  return [longest, paragraphs.filter((words) => words.split(" ").length > 4).join("\n\n")];
}

function readable(document: PageDocument): string {
  if (document.body === null || (document.body.textContent ?? "").trim() === "" || !isShallow(document.body)) return "";
  // it asks for a browser's document; that of linkedom does, where the page is no empty string
  const reader = new Readability<PageElement>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (element) => element as unknown as PageElement,
    charThreshold: SHORT,
  });
  const content = reader.parse()?.content;
  return content ? textOfElement(content) : "";
}
