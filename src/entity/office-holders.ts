import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { holdsOn } from "#src/support/partial-date";

/** A person in an office, by the gazetteer or by the article. */
export interface Holder {
  readonly person: string;
  /** State, organisation or body whose office it is. */
  readonly of: string;
  /** As comparable words, see readTitle. */
  readonly title: string;
}

interface DatedHolder extends Holder {
  readonly since: string | null;
  readonly until: string | null;
}

const byGazetteer = new WeakMap<Gazetteer, ReadonlyMap<string, readonly DatedHolder[]>>();

/** Who holds an office of a state, an organisation or a body on a day, by the gazetteer. */
export function holdersOf(of: string, day: string | null, gazetteer: Gazetteer): Holder[] {
  let index = byGazetteer.get(gazetteer);
  if (index === undefined) {
    index = indexHolders(gazetteer);
    byGazetteer.set(gazetteer, index);
  }
  // without a day nobody is known to be in office then
  if (day === null) return [];
  const holders = (index.get(of) ?? []).filter(({ since, until }) => holdsOn(day, since, until));
  // on the day of a handover the new holder is meant
  return holders.filter((holder) => holder.until !== day || !holders.some(({ title, since }) => title === holder.title && since === day));
}

function indexHolders(gazetteer: Gazetteer): Map<string, DatedHolder[]> {
  const index = new Map<string, DatedHolder[]>();
  for (const entry of gazetteer.entries) {
    if (entry.type !== "actor") continue;
    for (const { title, of, since, until } of entry.offices) {
      index.set(of, [...(index.get(of) ?? []), { person: entry.id, of, title: readTitle(title), since, until }]);
    }
  }
  return index;
}

const equals: readonly (readonly [RegExp, string])[] = [
  [/-/gu, " "],
  [/\bdefense\b/gu, "defence"],
  [/\bminister (?:of|for) foreign affairs\b/gu, "foreign minister"],
  [/\bminister (?:of|for) defence\b/gu, "defence minister"],
  [/^premier$/u, "prime minister"],
  [/^secretary of (defence|commerce)$/u, "$1 secretary"],
  [/^(?:eu )?foreign policy chief$/u, "high representative"],
  [/\b(?:spokeswoman|spokesperson)\b/gu, "spokesman"],
];

/** A title in the words by which titles are compared: "Minister of Defense" and "defence minister" are one. */
export function readTitle(title: string): string {
  return equals.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), title.toLowerCase());
}

/** Titles of those who lead a state or an organisation. */
const leading = new Set([
  "president",
  "prime minister",
  "chancellor",
  "supreme leader",
  "king",
  "crown prince",
  "emir",
  "taoiseach",
  "secretary general",
]);

/** Whether a role in a text may be an office: "leader" is any that leads. */
export function isTitleOf(role: string, title: string): boolean {
  const wanted = readTitle(role);
  return wanted === title || (wanted === "leader" && leading.has(title));
}
