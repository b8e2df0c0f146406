import type { ParsedWord, Parser } from "#src/language/parser";
import { splitSentences } from "#src/language/split-sentences";
import { formOf } from "#src/language/word-form";
import type { GoldDocument } from "./read-conllu";

/** Shares of the words of gold sentences, in per cent. */
export interface GoldScore {
  readonly words: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
}

/** F1 in per cent; a word counts where its span is the same, an arc where the head's span is the same too. */
export interface RawScore {
  readonly words: number;
  readonly tokens: number;
  readonly sentences: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
}

/** UPOS, UAS and LAS on gold tokens and sentences; every relation and punctuation mark counts. */
export function scoreGoldTokens(documents: readonly GoldDocument[], parser: Parser): GoldScore {
  const sentences = documents.flatMap((document) => document.sentences);
  const parsed = parser.parse(sentences.map(({ words }) => words.map(({ form }) => form)));
  const counts = { words: 0, upos: 0, uas: 0, las: 0 };
  sentences.forEach(({ words }, i) => {
    words.forEach((gold, j) => {
      const word = parsed[i]?.words[j];
      counts.words++;
      if (word?.upos === gold.upos) counts.upos++;
      if (word?.head !== gold.head) return;
      counts.uas++;
      if (word.relation === gold.relation) counts.las++;
    });
  });
  const share = (count: number): number => round((100 * count) / counts.words);
  return { words: counts.words, upos: share(counts.upos), uas: share(counts.uas), las: share(counts.las) };
}

interface FoundWord {
  readonly word: ParsedWord;
  readonly head: string;
}

/** The same from the text alone: paragraph by paragraph through our own tokeniser and sentence splitter. */
export function scoreRawText(documents: readonly GoldDocument[], parser: Parser): RawScore {
  const right = { tokens: 0, sentences: 0, upos: 0, uas: 0, las: 0 };
  const all = { tokens: 0, sentences: 0 };
  for (const document of documents) {
    const { words, sentences } = analyse(document.text, parser);
    const gold = goldSpans(document);
    all.tokens += words.size + gold.words.length;
    all.sentences += sentences.length + gold.sentences.size;
    right.sentences += sentences.filter((sentence) => gold.sentences.has(sentence)).length;
    for (const { key, upos, head, relation } of gold.words) {
      const found = words.get(key);
      if (found === undefined) continue;
      right.tokens++;
      if (found.word.upos === upos) right.upos++;
      if (found.head !== head) continue;
      right.uas++;
      if (found.word.relation === relation) right.las++;
    }
  }
  const f1 = (count: number, total: number): number => round((200 * count) / total);
  const { tokens, sentences, upos, uas, las } = right;
  const [inTokens, inSentences] = [all.tokens, all.sentences];
  return {
    words: documents.reduce((sum, { sentences }) => sum + sentences.reduce((count, { words }) => count + words.length, 0), 0),
    tokens: f1(tokens, inTokens),
    sentences: f1(sentences, inSentences),
    upos: f1(upos, inTokens),
    uas: f1(uas, inTokens),
    las: f1(las, inTokens),
  };
}

function analyse(text: string, parser: Parser): { words: Map<string, FoundWord>; sentences: string[] } {
  const spans = [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => splitSentences(text, index, index + line.length));
  const parsed = parser.parse(spans.map(({ tokens }) => tokens.map(({ start, end }) => formOf(text, start, end))));
  const words = new Map<string, FoundWord>();
  spans.forEach(({ tokens }, i) => {
    tokens.forEach((token, j) => {
      const word = parsed[i]?.words[j];
      const head = tokens[word?.head ?? -1];
      if (word) words.set(keyOf(token), { word, head: head === undefined ? "root" : keyOf(head) });
    });
  });
  return { words, sentences: spans.map(keyOf) };
}

interface GoldKey {
  readonly key: string;
  readonly upos: string;
  readonly head: string;
  readonly relation: string;
}

function goldSpans(document: GoldDocument): { words: GoldKey[]; sentences: Set<string> } {
  const sentences = new Set<string>();
  const words = document.sentences.flatMap((sentence) => {
    const spans = sentence.words.map(({ span }) => span);
    const placed = spans.filter((span) => span !== null);
    sentences.add(`${placed[0]?.start}-${placed.at(-1)?.end}`);
    return sentence.words.map(({ upos, head, relation }, i) => {
      const [own, of] = [spans[i], spans[head]];
      return { key: own ? keyOf(own) : "none", upos, head: head < 0 ? "root" : of ? keyOf(of) : "none", relation };
    });
  });
  return { words, sentences };
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
