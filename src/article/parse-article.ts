import type { Article, Publication } from "#schema/article";
import { decodeText } from "#src/article/decode-text";
import { findBoilerplate } from "#src/article/find-boilerplate";
import { splitFrontMatter } from "#src/article/front-matter";
import { identifyLanguage } from "#src/article/identify-language";
import { normaliseBody } from "#src/article/normalise-body";
import { comparePublications, readPublication } from "#src/article/publication";
import { InputError } from "#src/support/errors";
import { shortHash } from "#src/support/hash";

export interface ParsedArticle {
  readonly article: Article;
  /** Things in the front matter that were not understood. */
  readonly doubts: readonly string[];
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
  const text = normaliseBody(body);
  if (!/\p{L}/u.test(text))
    throw new InputError("The file holds no words beside its front matter.", { remedy: "Put the article's text below the front matter." });
  const language = identifyLanguage(text);
  if (language !== "en") {
    throw new InputError(`The text is not in English (it looks like "${language}").`, {
      remedy: "Only English is read so far; give an English version.",
    });
  }
  const { publication, doubts } = readPublication(fields, headingOf(text));
  return { article: articleOf(text, [publication]), doubts };
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
