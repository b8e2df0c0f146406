import type { Span } from "#schema/primitives";
import { abbreviations } from "#src/language/abbreviations";

/** A mark that may end a sentence, with the quotation marks and brackets that close behind it, and the white space after. */
const boundary = /[.!?…]+["”’'»)\]]*(\s+)/gu;

/** Stretches of the sentences in text.slice(start, end), trimmed, in order; together they hold every character that is not white space. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const block = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of block.matchAll(boundary)) {
    const after = match.index + match[0].length;
    if (!endsSentence(block, match.index, after)) continue;
    spans.push({ start: start + from, end: start + after - (match[1]?.length ?? 0) });
    from = after;
  }
  if (from < block.length) spans.push({ start: start + from, end });
  return spans;
}

/** "Mr. Kos" and "U.S. troops" don't end a sentence; "in the U.S. The talks" does. */
function endsSentence(block: string, mark: number, after: number): boolean {
  const next = block.slice(after, after + 2);
  if (!/^["“‘'«([]?[\p{Lu}\p{N}]|^["“‘«[(]|^\p{Lo}/u.test(next)) return false;
  if (block[mark] !== ".") return true;
  const word = /[\p{L}.]+$/u.exec(block.slice(Math.max(0, mark - 20), mark))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word)) return false;
  if (!abbreviations.has(word.toLowerCase())) return true;
  return word.includes(".") && sentenceOpener.test(block.slice(after, after + 20));
}

/** After an abbreviation of a name, only a word that opens sentences tells that one has ended. */
const sentenceOpener =
  /^["“]?(The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|These|Those|However|Meanwhile|For|If|As|When|While|After|Before|Under)\b/u;
