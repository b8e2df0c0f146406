import { InputError } from "#src/support/errors";

/** The largest news pages have about a third of this. */
export const MAX_PAGE_BYTES = 3_000_000;
/** Feeds with the whole text of a month's articles have less. */
export const MAX_FEED_BYTES = 10_000_000;
/** Deeper pages overflow the reader's stack; news pages reach about 1,000 at most. */
const MAX_DEPTH = 2000;
/** Long live blogs have about half of this. */
const MAX_TAGS = 40_000;
/** Each entity, and each mark that opens no tag, is a piece of text of its own for the parser. */
const MAX_PIECES = 60_000;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/iu;

/** @throws InputError where a page has more bytes than any that people read. */
export function checkPageSize(bytes: number, what = "page"): void {
  if (bytes <= MAX_PAGE_BYTES) return;
  throw new InputError(
    `too-large: The ${what} has ${bytes.toLocaleString("en-GB")} bytes; one of news has at most ${MAX_PAGE_BYTES.toLocaleString("en-GB")}.`,
    {
      remedy: "Take the article out of it, or save the page anew.",
    },
  );
}

/**
 * Counts tags before anything is built from them: nesting without end would take a parser minutes or its stack.
 *
 * @throws InputError where there are too many, or they go too deep.
 */
export function checkNesting(html: string): void {
  let depth = 0;
  let tags = 0;
  for (const [, slash, name, end] of html.matchAll(/<(\/?)([a-z][\w:-]*)[^<>]*?(\/?)>/giu)) {
    tags++;
    if (slash === "/") depth = Math.max(0, depth - (VOID.test(name ?? "") ? 0 : 1));
    else if (end !== "/" && !VOID.test(name ?? "")) depth++;
    if (depth > MAX_DEPTH) throw tooComplex(`its elements are nested more than ${MAX_DEPTH} deep`);
    if (tags > MAX_TAGS) throw tooComplex(`it has more than ${MAX_TAGS.toLocaleString("en-GB")} tags`);
  }
  const pieces = html.match(/&[#\w]|<(?![a-z/!])/giu)?.length ?? 0;
  if (pieces > MAX_PIECES) throw tooComplex(`it has more than ${MAX_PIECES.toLocaleString("en-GB")} entities and loose marks`);
}

function tooComplex(why: string): InputError {
  return new InputError(`too-complex: The page can't be read: ${why}.`, { remedy: "Save the article alone." });
}
