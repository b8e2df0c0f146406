import type { Document } from "#schema/document";
import type { Finding } from "#schema/extraction";
import type { Entities, Mention, ResolvedMention } from "#schema/mention";
import type { EntityRelation } from "#schema/relation";
import { entitiesOf } from "#src/entity/compose-entities";
import { type Located, locate } from "#src/entity/located";
import { readTitle } from "#src/entity/office-holders";
import { isPerson, type Referent } from "#src/entity/referent";
import { type Discourse, resolveAnaphor } from "#src/entity/resolve-anaphor";
import { resolveNames } from "#src/entity/resolve-names";
import { type ArticleOffice, officesIn, resolveOffice } from "#src/entity/resolve-office";
import { speakersOf } from "#src/entity/speakers";
import { tiesOf } from "#src/entity/ties";
import { isDecided, type Verdict } from "#src/entity/verdict";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { holdsOn } from "#src/support/partial-date";

export interface Resolution {
  readonly entities: Entities;
  readonly relations: readonly EntityRelation[];
  readonly findings: readonly Finding[];
  /** Each mention with what was decided on it, also where nothing was. */
  readonly decisions: readonly Decision[];
}

/** Several verdicts where a mention takes up several parties ("both sides"), none where it takes up nobody. */
export interface Decision {
  readonly mention: Mention;
  readonly verdicts: readonly Verdict[];
}

/**
 * What each mention refers to, with the actors and places that result, the gazetteer's relations between them and what the article says of them.
 * A mention that may be two things equally well stays out and becomes a finding: nothing is guessed.
 *
 * @param day day of the article, on which offices are looked up; null where it isn't known
 */
export function resolveMentions(document: Document, mentions: readonly Mention[], gazetteer: Gazetteer, day: string | null): Resolution {
  const located = locate(document, mentions);
  const names = resolveNames(located, gazetteer, day);
  const byName = decidedOf(names);
  const offices = officesIn(located, byName, gazetteer);
  const decisions = decideAll(document, located, { names, byName, offices, gazetteer, day });
  const referents = decisions.flatMap(({ at, verdicts }) => verdicts.filter(isDecided).map((verdict): Referent => ({ at, verdict })));
  const { entities, relations } = entitiesOf(referents.map(resolvedOf), gazetteer);
  return {
    entities: { ...entities, ties: tiesOf(document, referents, offices) },
    relations,
    findings: decisions.flatMap(({ at, verdicts }) => verdicts.flatMap((verdict) => ("undecided" in verdict ? [findingOf(at, verdict)] : []))),
    decisions: decisions.map(({ at, verdicts }) => ({ mention: at.mention, verdicts })),
  };
}

function decidedOf(names: ReadonlyMap<Located, Verdict>): Referent[] {
  return [...names].flatMap(([at, verdict]) => (isDecided(verdict) ? [{ at, verdict }] : []));
}

interface Known {
  readonly names: ReadonlyMap<Located, Verdict>;
  readonly byName: readonly Referent[];
  readonly offices: readonly ArticleOffice[];
  readonly gazetteer: Gazetteer;
  readonly day: string | null;
}

/** Roles, pronouns and definite nouns take up what stands before them: all in the order of the text. */
function decideAll(document: Document, located: readonly Located[], known: Known): { readonly at: Located; readonly verdicts: readonly Verdict[] }[] {
  const before: Referent[] = [];
  const persons = known.byName.filter(isPerson);
  const discourse = discourseOf(document, before, known);
  return located.map((at) => {
    const name = known.names.get(at);
    const verdicts =
      name !== undefined ? [name] : at.mention.sort === "office" ? [resolveOffice(at, { ...known, persons })] : resolveAnaphor(at, discourse);
    for (const verdict of verdicts) if (isDecided(verdict)) before.push({ at, verdict });
    return { at, verdicts };
  });
}

function discourseOf(document: Document, before: readonly Referent[], { byName, offices, gazetteer, day }: Known): Discourse {
  const actor = (id: string) => {
    const entry = gazetteer.entry(id);
    return entry?.type === "actor" ? entry : undefined;
  };
  return {
    before,
    offices,
    speakerAt: speakersOf(
      document,
      byName.filter(({ verdict: { id } }) => actor(id)?.outlet !== true),
    ),
    // whom a person speaks for: by the article, else by the gazetteer on its day
    principalOf: (person) =>
      offices.find((office) => office.person === person && office.of !== null)?.of ??
      actor(person)?.offices.find(({ since, until }) => holdsOn(day, since, until))?.of ??
      null,
    territoryOf: (state) => actor(state)?.territory ?? null,
    stateOf: (place) => {
      const entry = gazetteer.entry(place);
      const state = entry?.type === "place" ? actor(`state:${entry.countryCode}`) : undefined;
      return state?.territory === place ? state.id : null;
    },
    namesOf: (id) => actor(id)?.names.map(({ text }) => text.toLowerCase()) ?? [],
    titlesOf: (person) => actor(person)?.offices.flatMap(({ title, since, until }) => (holdsOn(day, since, until) ? [readTitle(title)] : [])) ?? [],
  };
}

function resolvedOf({ at, verdict: { role, id, score, reasons } }: Referent): ResolvedMention {
  const { start, end, surface, kind } = at.mention;
  return { start, end, surface, kind, role, id, score, reasons: [...reasons] };
}

function findingOf({ mention }: Located, { undecided, why }: { readonly undecided: readonly string[]; readonly why: string }): Finding {
  return { rule: "mention-undecided", message: `"${mention.surface}": ${why} (${undecided.join(", ")})`, start: mention.start, end: mention.end };
}
