import type { Article, Publication } from "#schema/article";
import type { Page, PageFacts } from "#schema/page";
import { decodeText, MAX_ARTICLE_BYTES } from "#src/article/decode-text";
import { findBoilerplate } from "#src/article/find-boilerplate";
import { splitFrontMatter } from "#src/article/front-matter";
import { identifyLanguage } from "#src/article/identify-language";
import { normaliseBody } from "#src/article/normalise-body";
import { comparePublications, publicationOf, readPublication } from "#src/article/publication";
import { InputError } from "#src/support/errors";
import { shortHash } from "#src/support/hash";

export interface ParsedArticle {
  readonly article: Article;
  /** Things in the front matter or the page that were not understood, or contradict each other. */
  readonly doubts: readonly string[];
  /** What the page says beside its text, and where; null for a text file, whose front matter is the article's own. */
  readonly facts: PageFacts | null;
}

/**
 * Article of a Markdown or plain text file, with or without front matter.
 *
 * @throws InputError where the bytes are no text, the front matter is broken, nothing is left beside it, or the language is not English.
 */
export function parseArticle(bytes: Uint8Array): ParsedArticle {
  const { fields, body } = splitFrontMatter(
    decodeText(bytes)
      .replace(/^\uFEFF/u, "")
      .replace(/\r\n?/gu, "\n"),
  );
  const text = readBody(body, "The file holds no words beside its front matter.", "Put the article's text below the front matter.");
  const { publication, doubts } = readPublication(fields, headingOf(text));
  return { article: articleOf(text, [publication]), doubts, facts: null };
}

/**
 * Article of a page, an entry of a feed, or a line of JSON.
 *
 * @throws InputError where it holds no words, or the language is not English.
 */
export function parsePage({ facts, text: body, doubts }: Page): ParsedArticle {
  if (body.length > MAX_ARTICLE_BYTES)
    throw new InputError("The text is longer than any article.", { remedy: "Split it into one for each article." });
  const text = readBody(body, "The page holds no words.", "Give a page that holds an article's text.");
  return { article: articleOf(text, [publicationOf(facts)]), doubts, facts };
}

/** @throws InputError where there are no words, or they are not English. */
function readBody(body: string, wordless: string, remedy: string): string {
  const text = normaliseBody(body);
  if (!/\p{L}/u.test(text)) throw new InputError(wordless, { remedy });
  const language = identifyLanguage(text);
  if (language === "en") return text;
  throw new InputError(`The text is not in English (it looks like "${language}").`, {
    remedy: "Only English is read so far; give an English version.",
  });
}

/** The same text with all its known appearances: what stands on the article itself is that of the earliest. */
export function withPublications(article: Article, publications: readonly Publication[]): Article {
  return articleOf(article.text, publications);
}

function articleOf(text: string, publications: readonly Publication[]): Article {
  const sorted = oneEach(publications);
  const first = sorted[0];
  return {
    id: shortHash(text),
    title: first?.title ?? null,
    url: first?.url ?? null,
    publishedAt: first?.publishedAt ?? null,
    author: first?.author ?? null,
    modifiedAt: first?.modifiedAt ?? null,
    language: "en",
    text,
    boilerplate: [...findBoilerplate(text)],
    publications: sorted,
  };
}

/** Sorted, and of each outlet only the earliest: an outlet that prints a text twice has still said it once. */
function oneEach(publications: readonly Publication[]): Publication[] {
  const sorted = [...publications].sort(comparePublications);
  return sorted.filter((publication, at) => sorted.findIndex((other) => other.source.id === publication.source.id) === at);
}

/** A Markdown title in the first line. */
function headingOf(text: string): string | null {
  return /^#\s+(.+)$/mu.exec(text.slice(0, text.indexOf("\n") < 0 ? undefined : text.indexOf("\n")))?.[1]?.trim() ?? null;
}
