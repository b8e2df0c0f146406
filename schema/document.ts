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

/** Parts of speech of Universal Dependencies (universaldependencies.org). */
export const partsOfSpeech = {
  ADJ: { label: "adjective", definition: "Describes a noun ('binding'), ordinal numbers too" },
  ADP: { label: "adposition", definition: "A preposition or a verb's particle of its form ('in', 'against')" },
  ADV: { label: "adverb", definition: "Describes a verb, an adjective or a clause ('formally', 'not' is a particle)" },
  AUX: { label: "auxiliary", definition: "Carries tense, mood or voice of another verb ('will', 'has', 'was'), and the copula" },
  CCONJ: { label: "coordinating conjunction", definition: "Joins equals ('and', 'or', 'but')" },
  DET: { label: "determiner", definition: "An article, a demonstrative, a quantifier ('the', 'this', 'every')" },
  INTJ: { label: "interjection", definition: "An exclamation ('yes', 'please')" },
  NOUN: { label: "noun", definition: "A common noun ('pledge')" },
  NUM: { label: "numeral", definition: "A cardinal number, in digits or words" },
  PART: { label: "particle", definition: "'to' before a verb, 'not', the possessive ending" },
  PRON: { label: "pronoun", definition: "Stands for a noun ('it', 'who', 'their')" },
  PROPN: { label: "proper noun", definition: "A name or a part of one ('Kyiv')" },
  PUNCT: { label: "punctuation", definition: "A mark of punctuation" },
  SCONJ: { label: "subordinating conjunction", definition: "Opens a subordinate clause ('that', 'if', 'while')" },
  SYM: { label: "symbol", definition: "A sign that is read as a word ('$', '%')" },
  VERB: { label: "verb", definition: "A full verb ('promise')" },
  X: { label: "other", definition: "Foreign words, and what fits nowhere else" },
} as const;
export const Upos = vocabulary(partsOfSpeech);
export type Upos = z.infer<typeof Upos>;

/** A word, number or punctuation mark of a sentence, with its place in the dependency tree. */
export const Token = z.object({
  start: Offset,
  end: Offset,
  upos: Upos,
  /** Tag of the Penn Treebank: "VBD", "NNP". */
  xpos: z.string(),
  /** Dictionary form: "send" for "sent"; names keep their form. */
  lemma: z.string(),
  /** Index of the head among the sentence's tokens, -1 for the root. */
  head: z.int().min(-1),
  /** Universal dependency of the token to its head: "nsubj:pass". */
  relation: z.string(),
  /** Score of the arc less that of the best other head: near 0 is a guess, above 5 is sure, negative where a tree had to be forced. */
  margin: z.number(),
});
export type Token = z.infer<typeof Token>;

export const entityKinds = {
  person: { label: "person", definition: "A named human being" },
  organisation: { label: "organisation", definition: "A named body: government, party, company, alliance, agency" },
  place: { label: "place", definition: "A state, region, town, river or building, by name" },
  nationality: { label: "nationality", definition: "A people, faith or political group as adjective or noun" },
  event: { label: "event", definition: "A named war, summit, storm or holiday" },
} as const;
export const EntityKind = vocabulary(entityKinds);
export type EntityKind = z.infer<typeof EntityKind>;

/** A name in the text; its kind is what the words around it tell, without any list of names. */
export const NamedEntity = Span.extend({ kind: EntityKind });
export type NamedEntity = z.infer<typeof NamedEntity>;

/** A sentence with its tokens, which form one tree, and its names; offsets count from the start of the article's text. */
export const Sentence = z.object({ start: Offset, end: Offset, tokens: z.array(Token), entities: z.array(NamedEntity) });
export type Sentence = z.infer<typeof Sentence>;

/** A paragraph, heading or list item with its sentences. */
export const Block = z.object({ start: Offset, end: Offset, kind: BlockKind, sentences: z.array(Sentence) });
export type Block = z.infer<typeof Block>;

/** An article after the language stage: only what is not boilerplate, in offsets into the one immutable text. */
export const Document = z.object({
  articleId: z.string(),
  text: z.string(),
  blocks: z.array(Block),
  /** Stretches inside quotation marks, marks excluded, outermost first; one within another follows it. */
  quotations: z.array(Span),
});
export type Document = z.infer<typeof Document>;
