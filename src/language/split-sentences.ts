import type { Span } from "#schema/primitives";
import { abbreviations } from "#src/language/abbreviations";
import { tokenize } from "#src/language/tokenize";

export interface SentenceSpan extends Span {
  readonly tokens: readonly Span[];
}

/** Sentences longer than this are cut, at the last comma or semicolon where there is one: bounded time for text without full stops. */
const LONGEST = 160;
/** How far back a comma is looked for. */
const BACK = 60;

/** Sentences of text.slice(start, end) with their tokens, in order. Every token lies in one; blocks without any token have none. */
export function splitSentences(text: string, start: number, end: number): SentenceSpan[] {
  const tokens = tokenize(text, start, end);
  const sentences: SentenceSpan[] = [];
  let first = 0;
  const close = (next: number): void => {
    for (const part of shorten(text, tokens.slice(first, next))) sentences.push(part);
    first = next;
  };
  for (let i = 0; i < tokens.length; i++) {
    const next = nextIfEnd(text, tokens, i);
    if (next === null) continue;
    close(next);
    i = next - 1;
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}

/** The index of the token that opens the next sentence when the one at `i` ends a sentence with what closes behind it; null when it doesn't. */
function nextIfEnd(text: string, tokens: readonly Span[], i: number): number | null {
  const word = formAt(text, tokens, i);
  if (/^(?:[.!?]+|…+)$/u.test(word)) {
    let next = i + 1;
    while (next < tokens.length && gapBefore(tokens, next) === 0 && /^["”’')\]»]$/u.test(formAt(text, tokens, next))) next++;
    if (next === tokens.length) return next;
    return gapBefore(tokens, next) > 0 && opensSentence(formAt(text, tokens, next), word) ? next : null;
  }
  return endsInAbbreviation(word) && sentenceOpener.test(formAt(text, tokens, i + 1)) ? i + 1 : null;
}

function opensSentence(next: string, mark: string): boolean {
  return /^(?:\.{2,}|…+)$/u.test(mark) ? /^["“\p{Lu}]/u.test(next) : /^[\p{Lu}\p{Lo}\p{N}"“„«‘'’([•*–—-]/u.test(next);
}

/** Whether a sentence may end with the full stop of this word: "Inc.", "U.S.", "a.m."; not "Mr.", not the initial of a name. */
function endsInAbbreviation(word: string): boolean {
  if (!/^\p{L}.*\.$/u.test(word)) return false;
  const bare = word.slice(0, -1).toLowerCase();
  return bare.includes(".") ? !["e.g", "i.e"].includes(bare) : abbreviations.ending.has(bare);
}

/** After an abbreviation, only a word that opens sentences tells that one has ended. */
const sentenceOpener =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|This|That|These|Those|There|His|Her|Its|Their|However|Meanwhile|For|If|As|When|While|After|Before|Under|With|Mr\.|Ms\.|["“])$/u;

function formAt(text: string, tokens: readonly Span[], i: number): string {
  const span = tokens[i];
  return span === undefined ? "" : text.slice(span.start, Math.min(span.end, span.start + 40));
}

function gapBefore(tokens: readonly Span[], i: number): number {
  return (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0);
}

function shorten(text: string, tokens: readonly Span[]): SentenceSpan[] {
  const parts: SentenceSpan[] = [];
  let first = 0;
  while (tokens.length - first > LONGEST) {
    const cut = cutPoint(text, tokens, first);
    parts.push(sentenceOf(tokens.slice(first, cut)));
    first = cut;
  }
  parts.push(sentenceOf(tokens.slice(first)));
  return parts;
}

function cutPoint(text: string, tokens: readonly Span[], first: number): number {
  for (let i = first + LONGEST - 1; i > first + LONGEST - BACK; i--) if (/^[;,:]$/u.test(formAt(text, tokens, i))) return i + 1;
  return first + LONGEST;
}

function sentenceOf(tokens: readonly Span[]): SentenceSpan {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
}
