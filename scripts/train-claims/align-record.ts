import { z } from "zod";
import type { Document, Sentence } from "#schema/document";

/** What training takes from a hand-coded record; light records have no more than this. */
export const TrainingRecord = z.object({
  actors: z.array(z.object({ id: z.string(), surfaces: z.array(z.string()) })),
  claims: z.array(
    z.object({
      quote: z.string(),
      cue: z.string(),
      promisors: z.array(z.string()),
      beneficiaries: z.array(z.string()),
      kind: z.string(),
      polarity: z.string(),
      status: z.string(),
      certainty: z.string(),
      negated: z.boolean(),
      voice: z.string(),
      attributedTo: z.array(z.string()),
      timeframe: z.string(),
      legalForce: z.string().nullish(),
      optional: z.boolean().optional(),
    }),
  ),
});
export type TrainingRecord = z.infer<typeof TrainingRecord>;
type RecordClaim = TrainingRecord["claims"][number];

/** A coded claim with the sentence and the token that carry its act; `others` are further tokens that a coder might have named. */
export interface AlignedClaim extends RecordClaim {
  readonly sentence: number;
  readonly token: number;
  readonly others: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** The claims of a record with their places in the document; those whose quote is nowhere in it are left out. */
export function alignClaims(document: Document, { claims }: TrainingRecord): AlignedClaim[] {
  const sentences = document.blocks.flatMap((block) => block.sentences);
  const seen = new Map<string, number>();
  return claims.flatMap((claim) => {
    const key = JSON.stringify([claim.quote, claim.cue, claim.kind, claim.status, claim.promisors]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const spans = findAll(document.text, claim.quote);
    const span = spans[count] ?? spans[0];
    const aligned = span === undefined ? null : alignCue(document.text, sentences, claim.cue, span);
    return span === undefined || aligned === null ? [] : [{ ...claim, ...aligned, ...span }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a string stands in a text; any white space equals any other. */
export function findAll(text: string, wanted: string, flags = "gu"): Stretch[] {
  const words = wanted.trim().split(/\s+/u);
  if (words[0] === "") return [];
  const pattern = new RegExp(words.map((word) => literal(word)).join("\\s+"), flags);
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** The sentence and the head token of a cue: within the quote, else the root of what the quote covers. */
function alignCue(
  text: string,
  sentences: readonly Sentence[],
  cue: string,
  quote: Stretch,
): Pick<AlignedClaim, "sentence" | "token" | "others"> | null {
  const cues = findAll(text.slice(quote.start, quote.end), cue, "giu").map(({ start, end }) => ({
    start: start + quote.start,
    end: end + quote.start,
  }));
  const place = cues[0] ?? quote;
  const sentence = sentences.findIndex(({ start, end }) => start < place.end && end > place.start);
  const tokens = sentences[sentence]?.tokens;
  if (tokens === undefined) return null;
  const inside = tokens.flatMap((token, i) => (token.start < place.end && token.end > place.start ? [i] : []));
  const heads = inside.filter((i) => !inside.includes(tokens[i]?.head ?? -1));
  const content = heads.filter((i) => !/^(PUNCT|ADP|DET|PART|AUX|PRON|CCONJ|SCONJ)$/u.test(tokens[i]?.upos ?? ""));
  const token = content[0] ?? heads[0] ?? inside[0];
  if (token === undefined) return null;
  return { sentence, token, others: cues.length > 0 ? inside.filter((i) => i !== token) : [] };
}
