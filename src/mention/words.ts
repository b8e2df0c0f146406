import type { Sentence } from "#schema/document";
import type { Mention } from "#schema/mention";
import { headWord } from "#src/syntax/head-word";
import { type Tree, treeOf } from "#src/syntax/tree";

/** A sentence as the rules of this stage read it. */
export interface Words {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tree: Tree;
  /** The tokens' spellings. */
  readonly words: readonly string[];
}

export function wordsOf(text: string, sentence: Sentence): Words {
  return { text, sentence, tree: treeOf(sentence), words: sentence.tokens.map((token) => text.slice(token.start, token.end)) };
}

/** The mention that stands on the tokens [from, to). */
export function mentionOf(
  { text, sentence, tree }: Words,
  from: number,
  to: number,
  rest: Pick<Mention, "kind" | "sort" | "candidates" | "evidence">,
): Mention {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  const head = sentence.tokens[headWord(tree, from, to)]?.start ?? start;
  return { start, end, surface: text.slice(start, end), head, ...rest };
}

/** First token and the one after the last of a stretch of text. */
export function tokensOf({ sentence }: Words, start: number, end: number): { readonly from: number; readonly to: number } {
  const from = sentence.tokens.findIndex((token) => token.end > start);
  const after = sentence.tokens.findIndex((token) => token.start >= end);
  return { from, to: after < 0 ? sentence.tokens.length : after };
}

export function overlap(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
