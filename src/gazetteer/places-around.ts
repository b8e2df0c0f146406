import type { Gazetteer } from "#src/gazetteer/gazetteer";

/** Ids of the places that contain a place, nearest first: Kyiv is within Ukraine, and Ukraine within Europe. */
export function placesAround(id: string, gazetteer: Gazetteer): string[] {
  const around: string[] = [];
  for (
    let entry = gazetteer.entry(id);
    entry?.type === "place" && entry.within !== null && !around.includes(entry.within);
    entry = gazetteer.entry(entry.within)
  ) {
    around.push(entry.within);
  }
  return around;
}
