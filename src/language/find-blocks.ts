import type { BlockKind } from "#schema/document";
import type { Span } from "#schema/primitives";

export interface BlockSpan extends Span {
  readonly kind: BlockKind;
}

/** A heading has no full stop and is short: longer than twelve words it is a sentence that lost its mark. */
const MAX_HEADING_WORDS = 12;

/**
 * Paragraphs, headings and list items outside the cuts, without Markdown's own marks at their start.
 * A line that goes on in lower case continues the paragraph of the line before it (hard-wrapped text).
 */
export function findBlocks(text: string, cuts: readonly Span[]): BlockSpan[] {
  const whole = cuts.filter((cut) => (cut.start === 0 || text[cut.start - 1] === "\n") && (cut.end === text.length || text[cut.end] === "\n"));
  const cutStarts = new Set(whole.map((cut) => cut.start));
  const blocks: BlockSpan[] = [];
  let start = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const content = start + (/^[\s>]*(?:#{1,6}\s+|[-*•+]\s+|\d{1,2}[.)]\s+)?[*_]{0,3}/u.exec(line)?.[0].length ?? 0);
    const last = blocks.at(-1);
    if (content >= end || cutStarts.has(start)) open = false;
    else if (open && last !== undefined && /^\p{Ll}/u.test(text.slice(content, content + 2)))
      blocks[blocks.length - 1] = { ...last, end, kind: "paragraph" };
    else {
      blocks.push({ start: content, end, kind: kindOf(line) });
      open = true;
    }
    start = end + 1;
  }
  return blocks;
}

function kindOf(line: string): BlockKind {
  if (/^\s*#{1,6}\s/u.test(line)) return "heading";
  if (/^\s*([-*•+]|\d{1,2}[.)])\s/u.test(line)) return "item";
  const words = line.trim().split(/\s+/u).length;
  return words <= MAX_HEADING_WORDS && !/[.!?…:;,]["”’')\]]*\s*$/u.test(line) ? "heading" : "paragraph";
}
