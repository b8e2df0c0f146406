import type { Span } from "#schema/primitives";
import type { ReadSentence } from "#src/claim/extract-claims";
import { findQuote } from "#src/claim/find-quote";
import type { JudgedReading } from "#src/claim/read-sentence";
import type { CodedClaim } from "./records";

/** A candidate with whether the coders made it a claim; null where only one of two did. */
export interface Labelled {
  readonly reading: JudgedReading;
  readonly sentence: number;
  readonly quote: Span;
  readonly isClaim: boolean | null;
  /** The claims that it is. */
  readonly claims: readonly CodedClaim[];
}

/** Where a string stands in a text, white space aside. */
export function locate(text: string, words: string, from = 0): Span | null {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join("\\s+");
  const match = new RegExp(pattern, "gu");
  match.lastIndex = from;
  const found = match.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** How much of the shorter of two spans both hold. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

/**
 * Candidates of an article with the coders' judgement: of those whose quote is the claim's the one that holds its cue, else the outermost.
 */
export function labelCandidates(text: string, sentences: readonly ReadSentence[], claims: readonly CodedClaim[]): Labelled[] {
  const all = sentences.flatMap(({ view, readings }, sentence) =>
    readings.map((reading) => ({ reading, sentence, view, quote: findQuote(view, reading.candidate, reading.roles.promisors.mentions) })),
  );
  const chosen = new Map<JudgedReading, boolean | null>();
  const claimsOf = new Map<JudgedReading, CodedClaim[]>();
  for (const claim of claims) {
    const at = locate(text, claim.quote);
    if (at === null) continue;
    const cue = locate(text, claim.cue, at.start);
    const near = all.filter(({ quote, view }) => overlap(quote, at) >= 0.5 && view.sentence.start < at.end && view.sentence.end > at.start);
    const onCue =
      cue === null
        ? []
        : near.filter(({ reading: { candidate }, view }) => {
            const head = view.sentence.tokens[candidate.head];
            return head !== undefined && head.start < cue.end && head.end > cue.start;
          });
    const best = onCue[0] ?? near.find(({ reading }) => reading.within === null) ?? near[0];
    if (best === undefined) continue;
    claimsOf.set(best.reading, [...(claimsOf.get(best.reading) ?? []), claim]);
    if (chosen.get(best.reading) !== true) chosen.set(best.reading, claim.optional === true ? null : true);
  }
  return all.map(({ reading, sentence, quote }) => ({
    reading,
    sentence,
    quote,
    isClaim: chosen.has(reading) ? (chosen.get(reading) ?? null) : false,
    claims: claimsOf.get(reading) ?? [],
  }));
}
