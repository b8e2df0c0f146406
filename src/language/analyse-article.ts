import type { Article } from "#schema/article";
import type { Block, Document, Sentence } from "#schema/document";
import type { Span } from "#schema/primitives";
import { type BlockSpan, findBlocks } from "#src/language/find-blocks";
import { findQuotations } from "#src/language/find-quotations";
import { lemmatise } from "#src/language/lemmatise";
import type { ParsedSentence, Parser } from "#src/language/parser";
import { splitSentences } from "#src/language/split-sentences";
import { truecase } from "#src/language/truecase";
import { formOf } from "#src/language/word-form";

/** A sentence before it is parsed: the tokens' places, their forms, and the forms as running text would have them. */
interface Draft {
  readonly tokens: readonly Span[];
  readonly forms: readonly string[];
  readonly words: readonly string[];
}

/** What is read of an article here: its words, and which of them are none of its own. */
type Readable = Pick<Article, "id" | "text" | "boilerplate">;

/** Blocks, sentences with their trees and names, and quotations of what is not boilerplate, in offsets of the article's text. */
export function analyseArticle(article: Readable, parser: Parser): Document {
  const { text, boilerplate } = article;
  const spans = findBlocks(text, boilerplate);
  const drafts = spans.map((block) => draftsOf(text, block, boilerplate, parser));
  const parsed = parser.parse(drafts.flat().map(({ words }) => words))[Symbol.iterator]();
  const blocks = spans.map(({ start, end, kind }, i): Block => {
    const sentences = (drafts[i] ?? []).map((draft) => sentenceOf(draft, parsed.next().value ?? { words: [], entities: [] }));
    return { start, end, kind, sentences };
  });
  return { articleId: article.id, text, blocks, quotations: findQuotations(text, spans) };
}

function draftsOf(text: string, { start, end, kind }: BlockSpan, cuts: readonly Span[], parser: Parser): Draft[] {
  const inside = cuts.filter((cut) => cut.start < end && cut.end > start);
  return splitSentences(text, start, end).flatMap((sentence) => {
    const tokens = sentence.tokens.filter((token) => !inside.some((cut) => token.start < cut.end && token.end > cut.start));
    if (tokens.length === 0) return [];
    const forms = tokens.map((token) => formOf(text, token.start, token.end));
    return [{ tokens, forms, words: kind === "heading" ? truecase(forms, parser.isCommon) : forms }];
  });
}

function sentenceOf({ tokens, forms, words }: Draft, { words: parsed, entities }: ParsedSentence): Sentence {
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens: tokens.flatMap(({ start, end }, i) => {
      const word = parsed[i];
      return word ? [{ start, end, ...word, lemma: lemmatise(words[i] ?? forms[i] ?? "", word.upos, word.xpos) }] : [];
    }),
    entities: entities.map(({ first, last, kind }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, kind })),
  };
}
