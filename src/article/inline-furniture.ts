import type { Boilerplate } from "#schema/article";

interface StretchRule {
  readonly name: string;
  /** The last group, or the whole match, is the stretch; matched once within a line. */
  readonly matches: RegExp;
}

const ROLE =
  "(?:reporter|correspondent|editor|columnist|writer|author|journalist|fellow|director|professor|lecturer|analyst|researcher|contributor|scholar)";

/** Furniture within a line of the story. */
const stretchRules: readonly StretchRule[] = [
  // "... before the talks. (Pool via Northern Wire)", "... on May 4, 2031.Anna Kral—Northern Images"
  {
    name: "photo-credit",
    matches:
      /(?<=[.!?]["”’)]?\s{0,2}|\d{4}\s{0,2}|^)\(?[^.!?()\s][^.!?()]{2,80}(?:\/|\bvia\s|—|–)\s?(?:reuters|ap|afp|epa|getty images|getty|anadolu|shutterstock|pool)\b[^.!?]{0,60}$/iu,
  },
  // "Photo: Ministers wait for the ferry to the talks, which was late. Anna Kral / Northern Wire": the caption is the story's
  {
    name: "photo-credit",
    matches: /(?<=^[*_([\s]{0,3}(?:photo(?:graph)?|image|picture|file photo)\s?:.{20,300}[.!?]\s{1,2})[^.!?/]{2,60}\s\/\s[^.!?]{2,60}$/iu,
  },
  { name: "photo-credit", matches: /\((?:photo|image|picture|file photo|ap photo)\b[^()]{0,80}\)/iu },
  // "Attacks of the past week. Source: Ministry of the Interior"
  { name: "source-note", matches: /(?<=[.!?]\s)(?:sources?|credit|graphic|chart):\s[^.!?]{2,60}$/iu },
  // "... ends the essay. • Anna Kral is a senior reporter on ..."
  {
    name: "author-note",
    matches: new RegExp(
      `(?<=[.!?]["”’]?\\s{1,2})[•*_]\\s?\\p{Lu}[^.!?]{2,60}\\s(?:is|was)\\s(?:a|an|the)\\s(?:[\\p{L}-]+\\s){0,4}${ROLE}\\b.{0,400}$`,
      "u",
    ),
  },
];

/** The address part of a Markdown link, "](https://...)". */
const linkTarget = /\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]*(?:\s+"[^"]*")?\)/gu;

/** A word of a headline in title case, and one that a headline writes small. */
const HEADLINE = /^(?:(?:["“‘]?\p{Lu}[\p{L}\p{N}'’-]*|\d[\d,.]*|a|an|and|as|at|by|for|from|in|of|on|over|the|to|with|-|–)\s+){5,20}/u;
const OPENER = /^(?:The|A|An|This|These|It|He|She|They|We|In|On|At|After|Before|During|Earlier|Meanwhile|However)$/u;

/**
 * Stretches within a line that are no part of the story: link addresses, credits behind a caption, an author's note behind the last sentence,
 * and a headline of another story that ran into the paragraph.
 *
 * @param line one line of the text.
 * @param start offset of the line.
 */
export function inlineFurniture(line: string, start: number): Boilerplate[] {
  const found = [...line.matchAll(linkTarget)].map((match) => ({ at: match.index, length: match[0].length, rule: "link-target" }));
  for (const { name, matches } of line.length > MAX_LENGTH ? [] : stretchRules) {
    const match = matches.exec(line);
    if (match) found.push({ at: match.index, length: match[0].length, rule: name });
  }
  const headline = start === 0 ? 0 : headlineBefore(line);
  if (headline > 0) found.push({ at: 0, length: headline, rule: "inserted-headline" });
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  const apart = found.filter(({ at }, index) => found.slice(0, index).every((earlier) => earlier.at + earlier.length <= at));
  return apart.map(({ at, length, rule }) => ({ start: start + at, end: start + at + length, rule }));
}

/** Longer lines are paragraphs that lost their breaks; looking through them costs more than it finds. */
const MAX_LENGTH = 5000;

/** Length of "Harbour Strike Enters Third Week in Osen " before "The strike goes on": a run in title case that a sentence follows without a stop. */
function headlineBefore(line: string): number {
  const run = HEADLINE.exec(line)?.[0];
  if (run === undefined) return 0;
  const words = run.trim().split(/\s+/u);
  const opener = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const isSentence = OPENER.test(opener) && /^\p{Ll}/u.test(line.slice(run.length));
  if (!isSentence || before.length < 5 || !/^\p{Lu}/u.test(before.at(-1) ?? "")) return 0;
  return before.some((word) => /^\p{Ll}/u.test(word)) ? run.trimEnd().length - opener.length : 0;
}
