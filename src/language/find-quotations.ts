import type { Span } from "#schema/primitives";

/** Opening marks with what closes them. Straight marks and the German lower mark are told apart by their neighbours. */
const closers: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’", "'": "'", "‹": "›" };
const DEEPEST = 3;

interface OpenMark {
  readonly at: number;
  readonly mark: string;
}

/**
 * Stretches between quotation marks within one block, the marks left out, outermost first; a quotation within another follows it. A quotation
 * that is opened again at the next paragraph is one stretch a paragraph; one that is never closed ends with its block, if its mark is double.
 */
export function findQuotations(text: string, blocks: readonly Span[]): Span[] {
  return blocks.flatMap((block) => quotationsIn(text, block)).sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotationsIn(text: string, block: Span): Span[] {
  const found: Span[] = [];
  const open: OpenMark[] = [];
  for (let at = block.start; at < block.end; at++) {
    const mark = text.charAt(at);
    const level = closes(text, block, at, mark, open);
    if (level >= 0) {
      found.push({ start: (open[level]?.at ?? at) + 1, end: at });
      open.length = level;
    } else if (opens(text, block, at, mark, open)) open.push({ at, mark });
  }
  const unclosed = open.find(({ mark }) => !isSingle(mark));
  if (unclosed) found.push({ start: unclosed.at + 1, end: block.end });
  return found.filter((span) => text.slice(span.start, span.end).trim() !== "");
}

/** The level that the mark at `at` closes, -1 for none. An apostrophe ("allies’ aid") closes only what a single mark has opened. */
function closes(text: string, block: Span, at: number, mark: string, open: readonly OpenMark[]): number {
  const level = open.findLastIndex((opened) => closers[opened.mark]?.includes(mark));
  if (level < 0) return -1;
  if (mark === "'" || mark === "’") return /[\p{L}\p{N}]/u.test(next(text, block, at)) || isOpening(text, block, at) ? -1 : level;
  return level;
}

function opens(text: string, block: Span, at: number, mark: string, open: readonly OpenMark[]): boolean {
  if (!(mark in closers) || open.length >= DEEPEST) return false;
  if (mark === "'") return isOpening(text, block, at) && !/\d/u.test(next(text, block, at)) && hasCloser(text, block, at, "'");
  if (mark === "‘") return isOpening(text, block, at) && hasCloser(text, block, at, "’");
  return mark !== '"' || !open.some((opened) => opened.mark === '"');
}

/** A mark after white space or a bracket and before a word opens. */
function isOpening(text: string, block: Span, at: number): boolean {
  return /^$|[\s([{“"«—–-]/u.test(before(text, block, at)) && /[\p{L}\p{N}$€£.…“"[(]/u.test(next(text, block, at));
}

/** A single mark is an apostrophe ("'90s") unless one that can close it comes within its block. */
function hasCloser(text: string, block: Span, at: number, closer: string): boolean {
  const LIMIT = 600;
  const rest = text.slice(at + 1, Math.min(block.end, at + LIMIT));
  return new RegExp(`[\\p{L}\\p{N}.,!?;:…%)]${closer}(?![\\p{L}\\p{N}])`, "u").test(rest);
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "‘";
}

function before(text: string, block: Span, at: number): string {
  return at > block.start ? text.charAt(at - 1) : "";
}

function next(text: string, block: Span, at: number): string {
  return at + 1 < block.end ? text.charAt(at + 1) : "";
}
