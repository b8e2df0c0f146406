import type { Span } from "#schema/primitives";

const pairs: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“" };

/**
 * Stretches between double quotation marks within one block, the marks left out, outermost first. A quotation that is opened again at the
 * next paragraph is one stretch a paragraph; one that is never closed ends with its block.
 */
export function findQuotations(text: string, blocks: readonly Span[]): Span[] {
  return blocks.flatMap((block) => quotationsIn(text, block));
}

function quotationsIn(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open: { at: number; closer: string } | null = null;
  for (let at = block.start; at < block.end; at++) {
    const mark = text.charAt(at);
    if (open !== null && mark === open.closer) {
      found.push({ start: open.at + 1, end: at });
      open = null;
    } else if (open === null && mark in pairs) open = { at, closer: pairs[mark] ?? "”" };
    else if (open === null && mark === '"') open = { at, closer: '"' };
  }
  if (open !== null && open.at + 1 < block.end) found.push({ start: open.at + 1, end: block.end });
  return found.filter((span) => span.start < span.end);
}
