import type { Article } from "#schema/article";
import type { Document, Sentence } from "#schema/document";
import type { Span } from "#schema/primitives";
import { findBlocks } from "#src/language/find-blocks";
import { findQuotations } from "#src/language/find-quotations";
import { splitSentences } from "#src/language/split-sentences";
import { tokenize } from "#src/language/tokenize";

/** Blocks, sentences, tokens and quotations of what is not boilerplate, in offsets of the article's text. */
export function analyseArticle(article: Article): Document {
  const { text, boilerplate } = article;
  const spans = findBlocks(text, boilerplate);
  const blocks = spans.map(({ start, end, kind }) => ({
    start,
    end,
    kind,
    sentences: splitSentences(text, start, end).map((span) => sentenceOf(text, span, boilerplate)),
  }));
  return { articleId: article.id, text, blocks, quotations: findQuotations(text, spans) };
}

function sentenceOf(text: string, { start, end }: Span, cuts: readonly Span[]): Sentence {
  const inside = cuts.filter((cut) => cut.start < end && cut.end > start);
  const tokens = tokenize(text, start, end).filter((token) => !inside.some((cut) => token.start < cut.end && token.end > cut.start));
  return { start, end, tokens };
}
