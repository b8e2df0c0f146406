import type { Located } from "#src/entity/located";
import { type Sense, senseOf } from "#src/entity/location-sense";
import type { Decided, Verdict } from "#src/entity/verdict";
import type { ActorEntry, GazetteerEntry, PlaceEntry } from "#src/gazetteer/entry";

/** What decides between entries of one name, beside the grammar. */
export interface Context {
  /** How often the article names each country, by ISO 3166-1 alpha-3 code. */
  readonly countries: ReadonlyMap<string, number>;
  readonly entry: (id: string) => GazetteerEntry | undefined;
  /** Entries that a stretch of text names. */
  readonly named: (text: string) => readonly GazetteerEntry[];
}

/**
 * Which entry a known name stands for: by its grammar the party or the place, among places the one whose country the article is about, else the
 * largest. Undecided where two are equally good, left out where the name only says of what kind something is ("Syrian refugees").
 */
export function chooseReading(at: Located, entries: readonly GazetteerEntry[], context: Context): Verdict {
  const actors = entries.filter((entry) => entry.type === "actor");
  const places = entries.filter((entry): entry is PlaceEntry => entry.type === "place");
  const states = actors.some(({ kind }) => kind === "state");
  if (actors.length > 0 && !states && places.length === 0) return one(actors, "names a party", true);
  const beside = placeBeside(at, places, context);
  if (beside !== null) return beside;
  if (actors.length === 0) return onePlace(usual(places), "names no party", context);
  const sense = senseOf(at);
  if (sense.sense === "neither") return { leftOut: sense.reason };
  if (sense.sense === "actor") return one(actors, sense.reason, sense.sure);
  return at.mention.kind === "demonym" || places.length === 0 ? landOf(actors, sense, context) : onePlace(usual(places), sense.reason, context);
}

/** What follows a place and says where it lies: ", Texas", " in Venezuela", ", a port in northern Lebanon". */
const liesIn =
  /^(?:,|\sin|\son|,\s(?:a|an|the)\s(?:[\p{Ll}-]+\s){1,3}(?:in|of|on))\s(?:the\s)?(?:(?:north|south|east|west|central)\p{Ll}*(?:-\p{Ll}+)?\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u;

/** Of several cities the one that lies in the state or country named right after it. */
function placeBeside({ text, mention }: Located, places: readonly PlaceEntry[], context: Context): Decided | null {
  const [, next] = liesIn.exec(text.slice(mention.end, mention.end + 70)) ?? [];
  if (next === undefined) return null;
  const around = context.named(next);
  const regions = places.filter(({ within }) => {
    const region = context.entry(within ?? "");
    return region !== undefined && (around.includes(region) || region.name === `${next} state`) && region.kind !== "country";
  });
  const countries = new Set(
    around.flatMap(({ type, kind, countryCode }) => (kind !== "city" && (type === "place" || kind === "state") ? [countryCode] : [])),
  );
  const [only] = regions.length > 0 ? regions : places.filter((place) => countries.has(place.countryCode) && !isSmall(place));
  return only === undefined || only.kind !== "city" ? null : decided(only, 0.9, [`lies in ${next}, which is named beside it`]);
}

/** Towns of a famous name count only where their state stands beside them. */
function usual(places: readonly PlaceEntry[]): PlaceEntry[] {
  return places.filter((place) => !isSmall(place));
}

/** "Ukrainian soil" is the territory of the state. */
function landOf(actors: readonly ActorEntry[], { reason }: Sense, { entry }: Context): Verdict {
  const [state] = actors;
  const land = state?.territory == null || actors.length > 1 ? undefined : entry(state.territory);
  return land === undefined ? one(actors, reason, false) : decided(land, 0.8, [reason, `the territory of ${state?.id}`]);
}

function one(entries: readonly GazetteerEntry[], reason: string, sure: boolean): Verdict {
  const [first, second] = entries;
  if (first === undefined) return { leftOut: reason };
  if (second !== undefined) return { undecided: entries.map(({ id }) => id), why: `several carry this name (${reason})` };
  return { ...decided(first, sure ? 0.9 : 0.6, [reason]), sure };
}

function decided({ id, type }: GazetteerEntry, score: number, reasons: readonly string[]): Decided {
  return { role: type, id, score, reasons };
}

/** Of two cities the one with ten times the inhabitants, or in the one country of them that the article names, is meant unless the text says otherwise. */
function onePlace(places: readonly PlaceEntry[], reason: string, { countries }: Context): Verdict {
  const [first, second] = [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  if (first === undefined) return { leftOut: reason };
  if (second === undefined) return decided(first, 0.9, [reason]);
  const named = places.filter(({ countryCode }) => countryCode !== null && (countries.get(countryCode) ?? 0) > 0);
  const [only] = named;
  if (only !== undefined && named.length === 1) return decided(only, 0.8, [reason, `the article names its country: ${only.countryCode}`]);
  if ((first.population ?? 0) < 10 * (second.population ?? 0) || (first.population ?? 0) === 0)
    return { undecided: places.map(({ id }) => id), why: "several places carry this name, and neither the article nor their size tells which" };
  return decided(first, 0.7, [reason, "the largest of that name"]);
}

function isSmall({ source }: PlaceEntry): boolean {
  return source === "tables/namesake-cities";
}
