/** A run of fewer plain lines may be a story's own table or list. */
const PLAIN_RUN = 5;
/** Lists of titles in title case are never a story's own points. */
const TITLED_RUN = 3;
/** One cut short is a teaser for subscribers, of the story itself; two are of other stories. */
const TEASER_RUN = 2;

/** Shorter words that a headline writes small. */
const SMALL_WORDS = /^(a|an|and|are|as|at|but|by|for|from|in|into|is|it|its|of|on|or|over|than|the|their|to|vs|via|will|with|-|–|—|&|\d.*)$/u;
const LIST_MARK = /^\s*(?:[*•-]|\d{1,2}[.)])\s+/u;

/** A run of lines that are of one sort, by their numbers. */
export interface LineRun {
  readonly lines: readonly number[];
  readonly rule: string;
}

/**
 * Runs of lines that lead to other stories: headlines without a full stop, lists of titles, texts cut short.
 * The first written line is the story's own headline and never part of one.
 *
 * @example lines "Snow closes the northern pass", "Cup final moves to May" and three more of their sort are one run.
 */
export function headlineRuns(lines: readonly string[]): readonly LineRun[] {
  return [
    ...runsOf(lines, isPlainHeadline, PLAIN_RUN, "headline-list"),
    ...runsOf(lines, isTitledItem, TITLED_RUN, "headline-list"),
    ...runsOf(lines, isCutShort, TEASER_RUN, "teaser-list"),
  ];
}

function runsOf(lines: readonly string[], belongs: (line: string) => boolean, least: number, rule: string): LineRun[] {
  const runs: LineRun[] = [];
  const first = lines.findIndex((line) => line.trim() !== "");
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= least) runs.push({ lines: run, rule });
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    if (at > first && belongs(line)) run.push(at);
    else close();
  }
  close();
  return runs;
}

/** "Harbour strike enters third week": four words or more, no full stop, no list mark other than a number, no name with an office. */
function isPlainHeadline(line: string): boolean {
  if (line.length > 140 || /^\s*[*•#>|-]/u.test(line) || !hasOpenEnd(line)) return false;
  return wordsOf(line).length >= 4 && !/^\s*(\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}'’-]+,\s/u.test(line);
}

/** "* Harbour Strike Enters Third Week as Talks Stall": at least five words, nearly all with a capital. */
function isTitledItem(line: string): boolean {
  if (line.length > 200 || !LIST_MARK.test(line) || !hasOpenEnd(line)) return false;
  const weighty = wordsOf(line.replace(LIST_MARK, "")).filter((word) => !SMALL_WORDS.test(word));
  return weighty.length >= 5 && weighty.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= weighty.length * 0.85;
}

/** "The harbour was closed after the..." */
function isCutShort(line: string): boolean {
  return line.length <= 300 && /[\p{L}\p{N}]\s?(\.\.\.|…)\s*$/u.test(line);
}

function hasOpenEnd(line: string): boolean {
  return !/[.!…:;,]["”’')\]]*\s*$/u.test(line);
}

function wordsOf(line: string): string[] {
  return line.trim().split(/\s+/u);
}
