import type { Boilerplate } from "#schema/article";

interface LineRule {
  /** Name of the phenomenon, kept with the cut. */
  readonly name: string;
  readonly matches: RegExp;
}

/** Furniture that fills a line of its own. Each pattern names a habit of sites, not of one site. */
const lineRules: readonly LineRule[] = [
  // "Also read: Lisbon summit opens"
  {
    name: "related-link",
    matches:
      /^[*>#\s-]*(also read|read more|read also|read next|see also|related( (articles?|stories|content|topics))?|more on this( story)?|recommended|most read|trending|up next|watch( now)?|listen( now)?)\b\s*(:|$|\||→|»)/iu,
  },
  // "Sign up for our morning newsletter."
  {
    name: "newsletter-pitch",
    matches:
      /\b(sign up|subscribe)\b.{0,60}\b(newsletters?|alerts?|briefing|inbox|daily|e-?mails?|app)\b|\bnewsletters?\b.{0,40}\b(sign up|subscribe)\b/iu,
  },
  {
    name: "subscription-pitch",
    matches:
      /^[*>#\s-]*(subscribe( now| today)?|log in|sign in|already a subscriber|support our journalism|donate( now)?|become a member)\b.{0,80}$/iu,
  },
  // "Photo: Anna Kral / Northern Wire"
  {
    name: "photo-credit",
    matches: /^[*_([\s]*(photo(graph)?s?|image|picture|video|credit|illustration|getty images|file photo)( credit| by)?\s*(:|©|\/)/iu,
  },
  { name: "photo-credit", matches: /^[^.!?]{0,120}\b(getty images|afp|reuters|ap photo|epa|shutterstock)\s*(\/|via|\||©)[^.!?]{0,60}$/iu },
  { name: "copyright", matches: /(©|\(c\)|\bcopyright\b)\s*\d{4}|\ball rights reserved\b/iu },
  {
    name: "share-bar",
    matches:
      /^[*>#\s-]*(share( this( article| story)?)?|follow us|tweet|comments?|print|save|copy link|advertisement|sponsored( content)?|skip to (main )?content)\b.{0,40}$/iu,
  },
  { name: "editing-note", matches: /^[*_([\s]*(reporting|editing|additional reporting|writing) by\b.{0,160}$/iu },
  { name: "markdown-image", matches: /^\s*!\[[^\]]*\]\([^)]*\)\s*$/u },
];

/** Address part of a Markdown link, "](https://...)". */
const linkTarget = /\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]*(?:\s+"[^"]*")?\)/gu;
/** "* 10 minutes ago": an entry of a live list, not of the story. */
const relativeTime = /^[*•\s-]*\d{1,2}\s+(minutes?|mins?|hours?|hrs?|days?)\s+ago\b/iu;
/** A list entry, or a line of a heading's length, without the full stop of a sentence. */
const headlineLike = /^(?=.{1,200}$).*[^.!?…:;,"”’')\]\s]\s*$/u;
const listItem = /^\s*[*•-]\s/u;

interface Line {
  readonly start: number;
  readonly text: string;
  readonly rule: string | null;
}

/** Stretches of the text that are no part of the article, in order, never overlapping. */
export function findBoilerplate(text: string): readonly Boilerplate[] {
  return withTail(readLines(text)).flatMap(({ start, text: line, rule }) =>
    rule === null
      ? [...line.matchAll(linkTarget)].map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
          rule: "link-target",
        }))
      : [{ start, end: start + line.length, rule }],
  );
}

function readLines(text: string): Line[] {
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
  if (line.length > MAX_FURNITURE_LENGTH) return null;
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

/**
 * What comes after the story: everything behind "Reporting by ...", and a closing list of two or more entries that have no full stop
 * (headlines of other stories). A list with sentences in it is the article's own.
 */
function withTail(lines: readonly Line[]): Line[] {
  const credit = lines.findIndex(({ rule }) => rule === "editing-note");
  if (credit >= 0) return lines.map((line, at) => (at > credit && line.text !== "" ? { ...line, rule: line.rule ?? "after-credits" } : line));
  const written = lines.flatMap((line, at) => (line.text.trim() === "" ? [] : [{ ...line, at }]));
  const tail = written.slice(written.findLastIndex(({ text, rule }) => rule === null && !(listItem.test(text) && headlineLike.test(text))) + 1);
  const isList = tail.filter(({ rule }) => rule === null).length >= 2 && tail.length < written.length;
  const from = isList ? (tail[0]?.at ?? lines.length) : lines.length;
  return lines.map((line, at) => (at >= from && line.text.trim() !== "" ? { ...line, rule: line.rule ?? "closing-list" } : line));
}
