import type { Located } from "#src/entity/located";
import { type Holder, holdersOf, isTitleOf, readTitle } from "#src/entity/office-holders";
import { isPerson, type Referent } from "#src/entity/referent";
import type { Decided, Verdict } from "#src/entity/verdict";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { sortedUnique } from "#src/support/text";

/** Titles that the article gives its persons, with whose office it is where it says so. */
export interface ArticleOffice {
  readonly person: string;
  readonly title: string;
  /** Null for "Prime Minister Anna Kral". */
  readonly of: string | null;
  /** Stretch that says it. */
  readonly start: number;
  readonly end: number;
}

/** What stands between a role and the person beside it: "the Norwegian envoy, Anna Kral", "Anna Kral, the Norwegian envoy". */
const beside = /^,?\s(?:the\s)?$/u;

/** The person right beside a role, before or after it. */
export function personBeside({ mention, text }: Located, persons: readonly Referent[]): Referent | null {
  const found = persons.find(({ at }) => {
    const gap = at.mention.start >= mention.end ? text.slice(mention.end, at.mention.start) : text.slice(at.mention.end, mention.start);
    return gap.length < 8 && beside.test(gap);
  });
  return found ?? null;
}

/** Offices that the article's words give: "German Chancellor Anna Kral", "Anna Kral, Norway's foreign minister", "Prime Minister Anna Kral". */
export function officesIn(located: readonly Located[], referents: readonly Referent[], gazetteer: Gazetteer): ArticleOffice[] {
  const persons = referents.filter(isPerson);
  const offices: ArticleOffice[] = [];
  for (const at of located) {
    if (at.mention.sort !== "office") continue;
    const person = personBeside(at, persons);
    const [of = null] = at.mention.candidates;
    if (person !== null) offices.push(officeOf(person, titleOf(at), of, Math.min(at.mention.start, person.at.mention.start)));
  }
  return [...offices, ...persons.flatMap((person) => titleBefore(person, located, gazetteer) ?? [])];
}

function officeOf(person: Referent, title: string, of: string | null, start: number): ArticleOffice {
  return { person: person.verdict.id, title: readTitle(title), of, start, end: person.at.mention.end };
}

export function titleOf({ mention }: Located): string {
  return mention.evidence.slice("office: ".length);
}

/** The longest title right before a person, and the state or body before that. */
function titleBefore(person: Referent, located: readonly Located[], { titles }: Gazetteer): ArticleOffice | null {
  const { text, sentence, mention } = person.at;
  const before = text.slice(sentence.start, mention.start).trimEnd();
  const small = before.toLowerCase();
  const title = titles.find(({ text: words, scope }) => scope !== "none" && small.endsWith(words) && !/\p{L}$/u.test(small.slice(0, -words.length)));
  if (title === undefined) return null;
  const start = sentence.start + before.length - title.text.length;
  const owner = located.find(
    ({ at, mention: { end, candidates } }) =>
      at === person.at.at &&
      candidates.some((id) => /^(?:state|igo|body):/u.test(id)) &&
      /^(?:['’]s?)?\s$/u.test(text.slice(end, Math.max(end, start))),
  )?.mention;
  const of = owner?.candidates.find((id) => /^(?:state|igo|body):/u.test(id)) ?? null;
  return officeOf(person, title.text, of, owner?.start ?? start);
}

/**
 * Whom a role without a name means: the person beside it, the one whom the article or the gazetteer gives that office on the article's day; else the
 * state or body itself, for which the role speaks.
 */
export function resolveOffice(
  at: Located,
  {
    persons,
    offices,
    day,
    gazetteer,
  }: {
    readonly persons: readonly Referent[];
    readonly offices: readonly ArticleOffice[];
    readonly day: string | null;
    readonly gazetteer: Gazetteer;
  },
): Verdict {
  const named = personBeside(at, persons);
  if (named !== null) return actor(named.verdict.id, 0.9, [at.mention.evidence, "the person is named beside it"]);
  const [of, other] = at.mention.candidates;
  if (of === undefined || other !== undefined) return { undecided: at.mention.candidates, why: "an office of several" };
  const role = titleOf(at);
  const own = sortedUnique(offices.filter((office) => office.of === of && isTitleOf(role, office.title)).map(({ person }) => person));
  if (own.length === 1 && own[0] !== undefined) return actor(own[0], 0.8, [at.mention.evidence, "the article gives the person this office"]);
  return byDate(
    at,
    holdersOf(of, day, gazetteer).filter(({ title }) => isTitleOf(role, title)),
    persons,
    of,
  );
}

/** The holders on that day; of several the one whom the article names. */
function byDate(at: Located, holders: readonly Holder[], persons: readonly Referent[], of: string): Decided {
  const all = sortedUnique(holders.map(({ person }) => person));
  const inArticle = all.filter((id) => persons.some(({ verdict }) => verdict.id === id));
  const [only] = inArticle.length === 1 ? inArticle : all.length === 1 ? all : [];
  if (only !== undefined) return actor(only, 0.8, [at.mention.evidence, "holds this office on the day of the article"]);
  return actor(of, 0.6, [at.mention.evidence, "speaks for it; no single holder is known"]);
}

function actor(id: string, score: number, reasons: readonly string[]): Decided {
  return { role: "actor", id, score, reasons };
}
