import { parseHTML } from "linkedom";

/** As much of a document as pages are read through. */
export interface PageElement {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

/** Document of a page's source. A fragment, and a page without a body element, get one. */
export function parseDocument(html: string): PageDocument {
  const hasBody = /<body[\s>]/iu.test(html);
  const whole = hasBody ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}

/** Attribute of the first element that has one with something in it. */
export function attributeOf(document: PageElement, selector: string, name: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return null;
}

/** Words of the first element that has any. */
export function textOf(document: PageElement, selector: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    const value = element.textContent?.replace(/\s+/gu, " ").trim();
    if (value) return value;
  }
  return null;
}
