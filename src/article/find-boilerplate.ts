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

/** "READ OUR SPECIAL REPORT ON THE WAR": a whole line of five or more words in capitals after the first line. */
const allCapsInsert = /^(?=(?:.*\p{Lu}){15})[\p{Lu}\d\p{P}\p{S}\s]+$/u;

/** Address part of a Markdown link, "](https://...)". */
const linkTarget = /\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]*(?:\s+"[^"]*")?\)/gu;

/** Stretches of the text that are no part of the article, in order, never overlapping. */
export function findBoilerplate(text: string): readonly Boilerplate[] {
  const cuts: Boilerplate[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const rule = lineRules.find(({ matches }) => matches.test(line))?.name ?? (isAllCapsInsert(line, start) ? "all-caps-insert" : undefined);
    if (rule !== undefined) cuts.push({ start, end: start + line.length, rule });
    else
      for (const match of line.matchAll(linkTarget))
        cuts.push({ start: start + match.index, end: start + match.index + match[0].length, rule: "link-target" });
    start += line.length + 1;
  }
  return cuts;
}

/** A headline in capitals in the first line is the article's own. */
function isAllCapsInsert(line: string, start: number): boolean {
  return start > 0 && line.trim().split(/\s+/u).length >= 5 && allCapsInsert.test(line);
}
