import type { ActorEntry, GazetteerEntry, Membership, PlaceEntry } from "#src/gazetteer/entry";
import { foldLetters, slugOf } from "#src/gazetteer/fold";
import { namesOf } from "#src/gazetteer/names";
import { type CountryRow, countries } from "#src/gazetteer/tables/countries";
import { type CountryNames, countryNames, historicalStates, territoryNames } from "#src/gazetteer/tables/country-names";
import { memberships } from "#src/gazetteer/tables/memberships";

/** States as actors, and every country and territory as a place. */
export function countryEntries(): GazetteerEntry[] {
  const memberOf = readMemberships();
  const known = countries.flatMap((row) => {
    const names = countryNames[row[0]];
    if (names === undefined) return [territoryEntry(row)];
    return [stateEntry(row, names, memberOf.get(row[0]) ?? []), countryPlace(row, names)];
  });
  return [...known, ...historicalStates.map(historicalState)];
}

function historicalState([iso3, name, otherNames, acronyms, demonyms]: (typeof historicalStates)[number]): ActorEntry {
  return {
    id: `state:${iso3}`,
    name,
    type: "actor",
    kind: "state",
    countryCode: iso3,
    names: namesOf([
      ["name", [name]],
      ["acronym", acronyms],
      ["alias", otherNames],
      ["demonym", demonyms],
    ]),
    partOf: null,
    memberOf: [],
    offices: [],
    territory: null,
    outlet: false,
    source: "tables/country-names",
  };
}

/** Id of the place that is a country or territory; null for a code that no country has. */
export function countryPlaceId(iso3: string): string | null {
  return countryPlaceIds.get(iso3) ?? null;
}

const countryPlaceIds = new Map(countries.map((row) => [row[0], placeId(row[5], shownName(row))]));

/** geo:<GeoNames id> where one is known, else place:<slug of the name>. */
export function placeId(geonamesId: number | null, name: string): string {
  return geonamesId === null ? `place:${slugOf(name)}` : `geo:${geonamesId}`;
}

function shownName(row: CountryRow): string {
  return countryNames[row[0]]?.shown ?? row[1];
}

function stateEntry(row: CountryRow, names: CountryNames, memberOf: readonly Membership[]): ActorEntry {
  const [iso3, , , capital, unMember] = row;
  const own = new Set(ownNames(row, names).map(foldLetters));
  const capitals = (names.capitals ?? (capital === null ? [] : [capital])).filter((name) => !own.has(foldLetters(name)));
  const united = unMember ? [{ of: "igo:UN", since: null, until: null }] : [];
  return {
    id: `state:${iso3}`,
    name: shownName(row),
    type: "actor",
    kind: "state",
    countryCode: iso3,
    names: namesOf(
      [
        ["name", [shownName(row), row[1]]],
        ["acronym", names.acronyms ?? []],
        ["alias", ownNames(row, names)],
        ["demonym", names.demonyms],
        ["metonym", [...capitals, ...(names.seats ?? [])]],
      ],
      (text) => names.ambiguous?.includes(text) ?? false,
    ),
    partOf: null,
    memberOf: [...united, ...memberOf],
    offices: [],
    territory: countryPlaceId(iso3),
    outlet: false,
    source: "tables/country-names",
  };
}

function ownNames(row: CountryRow, names: CountryNames): string[] {
  return [shownName(row), row[1], row[2], ...(names.names ?? [])];
}

function countryPlace(row: CountryRow, names: CountryNames): PlaceEntry {
  return {
    ...placeOf(row),
    kind: "country",
    names: namesOf(
      [
        ["name", [shownName(row), row[1]]],
        ["acronym", names.acronyms ?? []],
        ["alias", ownNames(row, names)],
      ],
      (text) => names.ambiguous?.includes(text) ?? false,
    ),
  };
}

function territoryEntry(row: CountryRow): PlaceEntry {
  return {
    ...placeOf(row),
    kind: "region",
    names: namesOf([
      ["name", [row[1]]],
      ["alias", [row[2], ...(territoryNames[row[0]] ?? [])]],
    ]),
  };
}

function placeOf(row: CountryRow): Omit<PlaceEntry, "kind" | "names"> {
  const [iso3, , , , , geonamesId, latitude, longitude] = row;
  return {
    id: placeId(geonamesId, shownName(row)),
    name: shownName(row),
    type: "place",
    countryCode: iso3,
    geonamesId,
    latitude,
    longitude,
    within: null,
    population: null,
    source: "tables/countries",
  };
}

/** Memberships by ISO 3166-1 alpha-3 code. */
function readMemberships(): Map<string, Membership[]> {
  const byState = new Map<string, Membership[]>();
  for (const [of, list] of Object.entries(memberships)) {
    for (const item of list.split(",")) {
      const [iso3 = "", dates = ""] = item.trim().split(" ");
      const [since, until] = dates.split("/");
      const known = byState.get(iso3) ?? [];
      known.push({ of, since: since || null, until: until || null });
      byState.set(iso3, known);
    }
  }
  return byState;
}
