import { type Actor, actorKindOf } from "#schema/actor";
import type { Entities, ResolvedMention } from "#schema/mention";
import type { Place } from "#schema/place";
import type { EntityRelation } from "#schema/relation";
import { relationsOf } from "#src/entity/relations";
import type { ActorEntry, PlaceEntry } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { compareText, sortedUnique } from "#src/support/text";

/** Actors and places of resolved mentions, and what the gazetteer's relations lead to from there. */
export function entitiesOf(
  resolved: readonly ResolvedMention[],
  gazetteer: Gazetteer,
): { readonly entities: Omit<Entities, "ties">; readonly relations: readonly EntityRelation[] } {
  const ids = sortedUnique(resolved.map(({ id }) => id));
  const { relations, extras } = relationsOf(ids, gazetteer);
  const entries = sortedUnique([...ids, ...extras]).flatMap((id) => gazetteer.entry(id) ?? []);
  const unknown = resolved.filter(({ id }) => gazetteer.entry(id) === undefined);
  const actors = [
    ...entries.filter((entry) => entry.type === "actor").map(actorOf),
    ...unknownActors(unknown.filter(({ role }) => role === "actor")),
  ];
  const places = [
    ...entries.filter((entry) => entry.type === "place").map(placeOf),
    ...unknownPlaces(unknown.filter(({ role }) => role === "place")),
  ];
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);
  return { entities: { mentions: [...resolved], actors: actors.sort(byId), places: places.sort(byId) }, relations };
}

function actorOf({ id, name, kind, names, countryCode }: ActorEntry): Actor {
  const aliases = sortedUnique(names.filter(({ use }) => use !== "demonym" && use !== "surname").map(({ text }) => text)).filter(
    (text) => text !== name,
  );
  return { id, name, kind, aliases, countryCode, named: kind !== "group", wikidataId: null };
}

function placeOf({ id, name, kind, names, countryCode, geonamesId, latitude, longitude }: PlaceEntry): Place {
  const aliases = sortedUnique(names.map(({ text }) => text)).filter((text) => text !== name);
  return { id, name, kind, aliases, countryCode, geonamesId, latitude, longitude };
}

interface Surfaces {
  readonly name: string;
  readonly aliases: string[];
}

/** The longest surface is the name. Pronouns and roles are no names. */
function surfacesOf(id: string, mentions: readonly ResolvedMention[]): Surfaces {
  const own = mentions.filter((mention) => mention.id === id && mention.kind !== "pronoun" && mention.kind !== "description");
  const surfaces = sortedUnique(own.map(({ surface }) => surface));
  const name = [...surfaces].sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? id;
  return { name, aliases: surfaces.filter((surface) => surface !== name) };
}

/** Actors that only the text has told: persons, organisations and unnamed groups. */
function unknownActors(unknown: readonly ResolvedMention[]): Actor[] {
  return sortedUnique(unknown.map(({ id }) => id)).map((id) => {
    const kind = actorKindOf(id);
    const countryCode = /^body:([A-Z]{3}):/u.exec(id)?.[1] ?? null;
    return { id, ...surfacesOf(id, unknown), kind, countryCode, named: kind !== "group", wikidataId: null };
  });
}

function unknownPlaces(unknown: readonly ResolvedMention[]): Place[] {
  return sortedUnique(unknown.map(({ id }) => id)).map((id) => ({
    id,
    ...surfacesOf(id, unknown),
    kind: "other",
    countryCode: null,
    geonamesId: null,
    latitude: null,
    longitude: null,
  }));
}
