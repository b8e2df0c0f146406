import type { MentionSort } from "#schema/mention";
import type { Located } from "#src/entity/located";
import { candidateOf, type OrganisationName, organisationsIn } from "#src/entity/organisation-identity";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { slug } from "#src/support/text";

/** Names that the article itself introduces. */
export interface ArticleNames {
  /** Persons by the last word of their full name: ids. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  /** What letters in brackets after a name abbreviate: "Syria Recovery Trust Fund (SRTF)". */
  readonly acronyms: ReadonlyMap<string, Located>;
  /** What the parser takes a name for most often in the article, by its spelling. */
  readonly sorts: ReadonlyMap<string, MentionSort>;
  /** Unnamed groups by their words. */
  readonly groups: readonly string[];
  /** Bodies of states that it names. */
  readonly bodies: readonly string[];
  /** The state that it names most often, if by far; null for none. */
  readonly mainState: string | null;
  /** Unknown organisations by their spelling. */
  readonly organisations: ReadonlyMap<string, OrganisationName>;
}

/** Names that the article itself introduces, from all its mentions. */
export function namesIn(located: readonly Located[], gazetteer: Gazetteer): ArticleNames {
  const acronyms = acronymsIn(located);
  const mainState = mainStateOf(located);
  const named = (sort: MentionSort): Located[] => located.filter(({ mention }) => mention.sort === sort);
  return {
    bySurname: surnamesIn(located, gazetteer),
    acronyms,
    sorts: usualSorts(located),
    bodies: [...new Set(located.flatMap(({ mention }) => mention.candidates.filter((id) => /^body:[A-Z]{3}:/u.test(id))))],
    mainState,
    groups: [...new Set(named("group").map(({ mention }) => mention.surface))],
    organisations: organisationsIn(located, { acronyms, mainState }, gazetteer),
  };
}

/** How many times more often than the next. */
const BY_FAR = 1.5;

function mainStateOf(located: readonly Located[]): string | null {
  const counts = new Map<string, number>();
  for (const { mention } of located) {
    const [id, other] = mention.candidates.filter((candidate) => candidate.startsWith("state:"));
    if (id !== undefined && other === undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= BY_FAR * (second?.[1] ?? 0) ? first[0] : null;
}

function surnamesIn(located: readonly Located[], gazetteer: Gazetteer): Map<string, string[]> {
  const bySurname = new Map<string, string[]>();
  for (const at of located) {
    const person = fullNameOf(at, gazetteer);
    if (person === null) continue;
    const ids = bySurname.get(person.surname) ?? [];
    if (!ids.includes(person.id)) ids.push(person.id);
    bySurname.set(person.surname, ids);
  }
  return bySurname;
}

/** In brackets after a name, else its initials; the first that has them. */
function acronymsIn(located: readonly Located[]): Map<string, Located> {
  const acronyms = new Map<string, Located>();
  for (const lettersOf of [bracketed, initialsOf]) {
    for (const at of located) {
      const letters = lettersOf(at);
      if (letters !== null && !acronyms.has(letters)) acronyms.set(letters, at);
    }
  }
  return acronyms;
}

/** A name that is a person's here and a place's there is what it is more often; between equals, what comes first. */
function usualSorts(located: readonly Located[]): Map<string, MentionSort> {
  const counts = new Map<string, Map<MentionSort, number>>();
  for (const { mention } of located) {
    const own = counts.get(mention.surface) ?? new Map<MentionSort, number>();
    own.set(mention.sort, (own.get(mention.sort) ?? 0) + 1);
    counts.set(mention.surface, own);
  }
  return new Map([...counts].map(([surface, own]) => [surface, [...own].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]));
}

/** The full name of a person: a known one that isn't the last name alone, or an unknown one of two and more words. */
function fullNameOf({ mention }: Located, gazetteer: Gazetteer): { readonly id: string; readonly surname: string } | null {
  const candidate = candidateOf(mention);
  const name = (candidate ?? mention.surface).trim();
  const surname = slug(name.split(/\s+/u).at(-1) ?? "");
  if (surname === "" || !/\s/u.test(name)) return null;
  const [id = ""] = mention.candidates;
  if (mention.sort === "person" || (candidate !== null && id === "")) return { id: personId(name), surname };
  return (mention.sort === "known" || candidate !== null) && gazetteer.entry(id)?.kind === "person" ? { id, surname } : null;
}

/** "Syrian Negotiations Commission" may be called SNC afterwards. */
function initialsOf({ mention }: Located): string | null {
  if (mention.sort !== "organisation") return null;
  const words = mention.surface.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 ? words.map((word) => word[0]).join("") : null;
}

function bracketed({ text, mention }: Located): string | null {
  return /^\s?\((?:the\s)?["“‘']?([\p{Lu}][\p{Lu}\p{N}&-]{1,9})["”’']?\)/u.exec(text.slice(mention.end, mention.end + 24))?.[1] ?? null;
}

/** A person's id leaves middle initials out: "John F. Kerry" is John Kerry. */
export function personId(name: string): string {
  return `person:${slug(name.replace(/(?<=\p{Ll}\s)\p{Lu}\.\s/gu, ""))}`;
}
