import type { Mention } from "#schema/mention";
import type { GazetteerEntry } from "#src/gazetteer/entry";

export interface Reading {
  readonly entry: GazetteerEntry;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** How far around a mention its grammar is looked for, in UTF-16 units. */
const WINDOW = 40;
const locative =
  /\b(in|inside|across|near|outside|around|throughout|at|within|into|from|through|over|off|eastern|western|northern|southern|central|occupied|annexed)\s+(the\s+)?$/iu;
/** "Ukrainian soil", "Kyiv region": what belongs to the land and not to the government. */
const territorial = /^(['’]s)?\s+(soil|territory|territories|region|oblast|border|borders|coast|airspace|waters|peninsula|province)\b/iu;

/**
 * Whether a name stands for a party or for a place, by its grammar: after "in", "near" or "eastern" and before "soil" or "border" it is a
 * place, else the party where it names one. Null where two parties, or two places none of which is much larger, carry the name.
 */
export function chooseReading(text: string, { start, end, kind }: Mention, entries: readonly GazetteerEntry[]): Reading | null {
  const actors = entries.filter((entry) => entry.type === "actor");
  const places = entries.filter((entry) => entry.type === "place");
  const located = locative.test(text.slice(Math.max(0, start - WINDOW), start));
  const land = territorial.test(text.slice(end, end + WINDOW));
  if (land && places.length === 0) return territoryOnly(actors);
  if (places.length > 0 && (actors.length === 0 || land || (located && kind !== "demonym"))) {
    return one(places, land ? "a word of territory follows" : located ? "a locative preposition or adjective stands before it" : "names no party");
  }
  return one(actors, places.length > 0 ? "no sign of a location: read as the party" : "names a party");
}

/** A demonym before "soil" names no party, and the gazetteer has no place of that name. */
function territoryOnly(actors: readonly GazetteerEntry[]): Reading | null {
  return actors.every((entry) => entry.kind === "state") ? null : one(actors, "names a party");
}

function one(entries: readonly GazetteerEntry[], reason: string): Reading | null {
  const [first, second] = [...entries].sort((a, b) => populationOf(b) - populationOf(a));
  if (first === undefined) return null;
  if (second === undefined) return { entry: first, score: 0.9, reasons: [reason] };
  // of two cities the one with ten times the inhabitants is meant unless the text says otherwise
  if (populationOf(first) < 10 * populationOf(second) || populationOf(first) === 0) return null;
  return { entry: first, score: 0.7, reasons: [reason, "the largest of that name"] };
}

function populationOf(entry: GazetteerEntry): number {
  return entry.type === "place" ? (entry.population ?? 0) : 0;
}
