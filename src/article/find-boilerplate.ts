import type { Boilerplate } from "#schema/article";
import { lineRules } from "#src/article/furniture-rules";
import { headlineRuns } from "#src/article/headline-runs";
import { inlineFurniture } from "#src/article/inline-furniture";
import { siteNotices } from "#src/article/site-notices";

/** "* 10 minutes ago": an entry of a live list, not of the story. */
const relativeTime = /^[*•\s-]*\d{1,2}\s+(minutes?|mins?|hours?|hrs?|days?)\s+ago\b/iu;
/** A list entry, or a line of a heading's length, without the full stop of a sentence. */
const headlineLike = /^(?=.{1,200}$).*[^.!?…:;,"”’')\]\s]\s*$/u;
const listItem = /^\s*[*•-]\s/u;
/** "_Anna Kral is the director of the Institute._" */
const authorNote =
  /^[*_•\s]*(the authors?\s|(\p{Lu}\S*\s+|(de|von|van|bin|al|and)\s+){1,7})(is|are|was)\s(a|an|the)\s([\p{L}-]+\s){0,4}(reporter|correspondent|editor|columnist|writer|author|journalist|fellow|director|professor|lecturer|analyst|researcher|contributor|scholar)s?\b/u;
/** An author's note is among the last lines. */
const NOTE_LINES = 4;

interface Line {
  readonly start: number;
  readonly text: string;
  readonly rule: string | null;
}

/**
 * Stretches of the text that are no part of the article, in order, never overlapping: found by what lines look like, never by a site's name.
 *
 * @example findBoilerplate("Oslo pledged aid.\nShare this article") cuts the second line by the rule "share-bar".
 */
export function findBoilerplate(text: string): readonly Boilerplate[] {
  const lines = [withRuns, withNotices, withAuthorNote, withTail].reduce((read, step) => step(read), readLines(text));
  return lines.flatMap(({ start, text: line, rule }) => (rule === null ? inlineFurniture(line, start) : [{ start, end: start + line.length, rule }]));
}

function readLines(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const read = { start, text: line, rule: ruleOf(line, start) };
    start += line.length + 1;
    return read;
  });
}

/** Furniture is short; what merely mentions a newsletter in a long paragraph is not. */
const MAX_FURNITURE_LENGTH = 400;

function ruleOf(line: string, start: number): string | null {
  if (line === "" || line.length > MAX_FURNITURE_LENGTH) return null;
  const named = lineRules.find(({ matches }) => matches.test(line))?.name;
  if (named !== undefined) return named;
  if (relativeTime.test(line)) return "live-list";
  return isAllCapsInsert(line, start) ? "all-caps-insert" : null;
}

/** "READ OUR SPECIAL REPORT ON THE WAR": five or more words, all in capitals; a headline in capitals in the first line is the article's own. */
function isAllCapsInsert(line: string, start: number): boolean {
  if (start === 0 || line.length > 300 || /\p{Ll}/u.test(line)) return false;
  return (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 5;
}

function withRule(line: Line, rule: string): Line {
  return line.text.trim() === "" ? line : { ...line, rule: line.rule ?? rule };
}

function withRuns(lines: readonly Line[]): readonly Line[] {
  const rules = new Map(headlineRuns(lines.map(({ text }) => text)).flatMap(({ lines: run, rule }) => run.map((at) => [at, rule] as const)));
  return lines.map((line, at) => {
    const rule = rules.get(at);
    return rule === undefined ? line : withRule(line, rule);
  });
}

function withNotices(lines: readonly Line[]): readonly Line[] {
  const notices = new Set(siteNotices(lines.map(({ text }) => text)));
  return lines.map((line, at) => (notices.has(at) ? withRule(line, "site-notice") : line));
}

/** Who wrote the story, behind its last sentence; nothing else in the last lines begins with a name and an office. */
function withAuthorNote(lines: readonly Line[]): readonly Line[] {
  const last = lines
    .flatMap(({ text, rule }, at) => (text.trim() === "" || rule !== null ? [] : [at]))
    .slice(1)
    .slice(-NOTE_LINES);
  return lines.map((line, at) => (last.includes(at) && authorNote.test(line.text) ? withRule(line, "author-note") : line));
}

/**
 * What comes after the story: everything behind "Reporting by ...", and a closing list of two or more entries that have no full stop
 * (headlines of other stories). A list with sentences in it is the article's own.
 */
function withTail(lines: readonly Line[]): readonly Line[] {
  const credit = lines.findIndex(({ rule }) => rule === "editing-note");
  if (credit >= 0) return lines.map((line, at) => (at > credit ? withRule(line, "after-credits") : line));
  const written = lines.flatMap((line, at) => (line.text.trim() === "" ? [] : [{ ...line, at }]));
  const tail = written.slice(written.findLastIndex(({ text, rule }) => rule === null && !(listItem.test(text) && headlineLike.test(text))) + 1);
  const isList = tail.filter(({ rule }) => rule === null).length >= 2 && tail.length < written.length;
  const from = isList ? (tail[0]?.at ?? lines.length) : lines.length;
  return lines.map((line, at) => (at >= from ? withRule(line, "closing-list") : line));
}
