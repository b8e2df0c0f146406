import { groupBy } from "#src/support/group";
import { compareText } from "#src/support/text";

/** What became of one hand-written case. */
export interface CaseResult {
  readonly phenomenon: string;
  /** The case as one line, to list it among the errors. */
  readonly text: string;
  /** What was wrong with it; null where it is right. */
  readonly fault: string | null;
}

/** Share of the cases that are right. */
export function shareRight(results: readonly CaseResult[]): number {
  return results.filter(({ fault }) => fault === null).length / results.length;
}

/** The wrong ones as lines, by phenomenon. */
export function faultLines(results: readonly CaseResult[]): string[] {
  const wrong = results.filter(({ fault }) => fault !== null);
  return [...groupBy(wrong, ({ phenomenon }) => phenomenon)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([phenomenon, cases]) => cases.map(({ text, fault }) => `${phenomenon} | ${text} | ${fault}`));
}

/** Rows of phenomenon, right, of. */
export function phenomenonRows(results: readonly CaseResult[]): string[][] {
  return [...groupBy(results, ({ phenomenon }) => phenomenon)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([phenomenon, cases]) => [phenomenon, String(cases.filter(({ fault }) => fault === null).length), String(cases.length)]);
}
