import type { Sentence } from "#schema/document";
import type { Span } from "#schema/primitives";
import { agentsOf } from "#src/syntax/arguments";
import { isSpeechVerb, type Report, reportOf } from "#src/syntax/reporting";
import { headOf, type Tree, treeOf } from "#src/syntax/tree";

/**
 * The verbs in a sentence that may introduce a quotation in it, the likeliest first: that under which the quoted words stand in the tree, then
 * those outside the marks by their distance to them; empty where the sentence holds nothing of the quotation, or no such verb.
 *
 * @example "“We will pay,” said the envoy, who declined to comment further." gives said (envoy), then decline's comment
 */
export function quotationReports(sentence: Sentence, quotation: Span): Report[] {
  const tree = treeOf(sentence);
  const inside = sentence.tokens.flatMap(({ start, end }, i) => (start >= quotation.start && end <= quotation.end ? [i] : []));
  if (inside.length === 0) return [];
  const outside = sentence.tokens.flatMap((_, i) => (!inside.includes(i) && isSpeechVerb(tree, i) ? [i] : []));
  const byDistance = outside
    .sort((a, b) => distance(a, inside) - distance(b, inside) || a - b)
    .map((verb): Report => ({ verb, speakers: agentsOf(tree, verb) }));
  const over = rightBefore(tree, inside[0] ?? 0, byDistance) ?? reportOver(tree, inside);
  return over === null ? byDistance : [over, ...byDistance.filter(({ verb }) => verb !== over.verb)];
}

/** "told us ‘never’": a verb of speech with no more than its object between it and the opening mark, wherever the parse puts the quoted words. */
function rightBefore(tree: Tree, first: number, reports: readonly Report[]): Report | null {
  const mark = tree.tokens[first]?.upos === "PUNCT" ? first : first - 1;
  const near = reports.filter(
    ({ verb }) => verb < mark && mark - verb <= FARTHEST_BEFORE && between(tree, verb, mark).every((upos) => upos !== "PUNCT"),
  );
  return near.sort((a, b) => b.verb - a.verb)[0] ?? null;
}

/** How many words before the opening mark a verb may stand. */
const FARTHEST_BEFORE = 3;

function between(tree: Tree, from: number, to: number): string[] {
  return tree.tokens.slice(from + 1, to).map(({ upos }) => upos);
}

/** The report that the topmost quoted word stands in, if it is outside the quotation. */
function reportOver(tree: Tree, inside: readonly number[]): Report | null {
  const top = inside.find((i) => !inside.includes(tree.tokens[i]?.head ?? -1) && tree.tokens[i]?.upos !== "PUNCT");
  if (top === undefined) return null;
  const head = headOf(tree, top);
  if (head >= 0 && isSpeechVerb(tree, head)) return { verb: head, speakers: agentsOf(tree, head) };
  const report = reportOf(tree, top);
  return report === null || inside.includes(report.verb) ? null : report;
}

function distance(word: number, inside: readonly number[]): number {
  return Math.min(...inside.map((i) => Math.abs(i - word)));
}
