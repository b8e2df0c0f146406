import type { Actor } from "#schema/actor";
import type { Document } from "#schema/document";
import type { Entities, Mention, ResolvedMention } from "#schema/mention";
import type { Place } from "#schema/place";
import type { EntityRelation } from "#schema/relation";
import { chooseReading } from "#src/entity/choose-reading";
import { relationsOf } from "#src/entity/relations";
import type { ActorEntry, PlaceEntry } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { compareText, slug, sortedUnique } from "#src/support/text";

export interface Resolution {
  readonly entities: Entities;
  readonly relations: readonly EntityRelation[];
}

/**
 * What each mention refers to, with the actors and places that result and the relations between them.
 * A mention that may be two things equally well stays out: nothing is guessed.
 */
export function resolveMentions(document: Document, mentions: readonly Mention[], gazetteer: Gazetteer): Resolution {
  const resolved = mentions.flatMap((mention) => resolve(document.text, mention, gazetteer) ?? []);
  const ids = sortedUnique(resolved.map(({ id }) => id));
  const { relations, extras } = relationsOf(ids, gazetteer);
  const entries = sortedUnique([...ids, ...extras]).flatMap((id) => gazetteer.entry(id) ?? []);
  const actors = [...entries.filter((entry) => entry.type === "actor").map(actorOf), ...unknownActors(resolved, gazetteer)];
  const places = entries.filter((entry) => entry.type === "place").map(placeOf);
  return { entities: { mentions: resolved, actors: actors.sort((a, b) => compareText(a.id, b.id)), places }, relations };
}

function resolve(text: string, mention: Mention, gazetteer: Gazetteer): ResolvedMention | null {
  const { start, end, surface, kind, evidence } = mention;
  if (mention.candidates.length === 0) {
    const name = slug(kind === "description" ? groupName(surface, gazetteer) : surface);
    const id = `${kind === "description" ? "group" : "person"}:${name}`;
    return name === "" ? null : { start, end, surface, kind, role: "actor", id, score: 0.6, reasons: [evidence] };
  }
  const entries = mention.candidates.map((id) => gazetteer.entry(id)).filter((entry) => entry !== undefined);
  const reading = chooseReading(text, mention, entries);
  if (reading === null) return null;
  return { start, end, surface, kind, role: reading.entry.type, id: reading.entry.id, score: reading.score, reasons: [evidence, ...reading.reasons] };
}

/** "Kyiv's allies" and "Ukraine's allies" are one group: a possessor goes by the name of the actor that it names. */
function groupName(surface: string, gazetteer: Gazetteer): string {
  const [, possessor, head] = /^(.+?)['’]s?\s+(\S+)$/su.exec(surface) ?? [];
  const reading = possessor === undefined ? undefined : gazetteer.match(possessor.split(/\s+/u))[0]?.readings[0];
  return reading === undefined ? surface : `${reading.entry.name}s ${head}`;
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

/** Persons that only a title before their name has told, and unnamed groups. */
function unknownActors(resolved: readonly ResolvedMention[], gazetteer: Gazetteer): Actor[] {
  const unknown = resolved.filter(({ id }) => gazetteer.entry(id) === undefined);
  return sortedUnique(unknown.map(({ id }) => id)).map((id) => {
    const surfaces = sortedUnique(unknown.filter((mention) => mention.id === id).map(({ surface }) => surface));
    const name = [...surfaces].sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? id;
    const named = id.startsWith("person:");
    const aliases = surfaces.filter((surface) => surface !== name);
    return { id, name, kind: named ? "person" : "group", aliases, countryCode: null, named, wikidataId: null };
  });
}
