import type { GazetteerEntry } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { sortedUnique } from "#src/support/text";

/** Ids of the actors that a stretch of text names; a country, or a town in it, stands for its state ("after a ceasefire in Kharkiv": Ukraine). */
export function actorsIn(text: string, gazetteer: Gazetteer): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  return sortedUnique(gazetteer.match(words).flatMap(({ readings }) => actorOf(readings.map(({ entry }) => entry)) ?? []));
}

function actorOf(entries: readonly GazetteerEntry[]): string | null {
  const actor = entries.find((entry) => entry.type === "actor" && entry.kind !== "person");
  if (actor !== undefined) return actor.id;
  const [place] = entries;
  return place?.type === "place" && place.countryCode !== null ? `state:${place.countryCode}` : null;
}

/** Whether a place lies in the territory of an actor, or is it. */
export function isWithinTerritory(place: string, actor: string, gazetteer: Gazetteer, around: readonly string[]): boolean {
  const entry = gazetteer.entry(actor);
  return entry?.type === "actor" && entry.territory !== null && (entry.territory === place || around.includes(entry.territory));
}
