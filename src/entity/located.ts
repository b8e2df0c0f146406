import type { Document, Sentence } from "#schema/document";
import type { Mention } from "#schema/mention";
import { overlapping } from "#src/support/spans";
import { type Tree, treeOf } from "#src/syntax/tree";

/** A mention in its sentence. */
export interface Located {
  readonly mention: Mention;
  readonly text: string;
  readonly sentence: Sentence;
  /** Number of the sentence in the document. */
  readonly at: number;
  readonly tree: Tree;
  /** First token of the mention and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Token of the mention's head. */
  readonly head: number;
}

/** Each mention with the sentence that it stands in, in their order. */
export function locate({ text, blocks }: Document, mentions: readonly Mention[]): Located[] {
  const mentionsOf = overlapping(mentions);
  return blocks
    .flatMap((block) => block.sentences)
    .flatMap((sentence, at) => {
      const inside = mentionsOf(sentence.start, sentence.end);
      if (inside.length === 0) return [];
      const tree = treeOf(sentence);
      return inside.map((mention): Located => {
        const first = sentence.tokens.findIndex((token) => token.end > mention.start);
        const after = sentence.tokens.findIndex((token) => token.start >= mention.end);
        const head = sentence.tokens.findIndex((token) => token.start === mention.head);
        return { mention, text, sentence, at, tree, from: first, to: after < 0 ? sentence.tokens.length : after, head: head < 0 ? first : head };
      });
    });
}

/** A token's spelling in small letters. */
export function wordAt({ text, sentence }: Pick<Located, "text" | "sentence">, token: number): string {
  const found = sentence.tokens[token];
  return found === undefined ? "" : text.slice(found.start, found.end).toLowerCase();
}

/** A token's dictionary form in small letters. */
export function lemmaAt({ sentence }: Pick<Located, "sentence">, token: number): string {
  return sentence.tokens[token]?.lemma.toLowerCase() ?? "";
}
