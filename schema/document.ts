import { z } from "zod";
import { Offset, Span } from "#schema/primitives";
import { vocabulary } from "#schema/vocabulary";

export const blockKinds = {
  heading: { label: "heading", definition: "A title or a subheading" },
  paragraph: { label: "paragraph", definition: "Running text" },
  item: { label: "list item", definition: "One item of a bulleted or numbered list" },
} as const;
export const BlockKind = vocabulary(blockKinds);
export type BlockKind = z.infer<typeof BlockKind>;

/** A word, number or punctuation mark of a sentence. */
export const Token = z.object({ start: Offset, end: Offset });
export type Token = z.infer<typeof Token>;

/** A sentence with its tokens; offsets count from the start of the article's text. */
export const Sentence = z.object({ start: Offset, end: Offset, tokens: z.array(Token) });
export type Sentence = z.infer<typeof Sentence>;

/** A paragraph, heading or list item with its sentences. */
export const Block = z.object({ start: Offset, end: Offset, kind: BlockKind, sentences: z.array(Sentence) });
export type Block = z.infer<typeof Block>;

/** An article after the language stage: only what is not boilerplate, in offsets into the one immutable text. */
export const Document = z.object({
  articleId: z.string(),
  text: z.string(),
  blocks: z.array(Block),
  /** Stretches inside quotation marks, marks excluded, outermost first. */
  quotations: z.array(Span),
});
export type Document = z.infer<typeof Document>;
