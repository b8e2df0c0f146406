import { countryPlaceId, placeId } from "#src/gazetteer/country-entries";
import type { PlaceEntry } from "#src/gazetteer/entry";
import { type EntrySeed, seed } from "#src/gazetteer/entry-seed";
import { namesOf } from "#src/gazetteer/names";
import { type AmericanStateRow, americanStates } from "#src/gazetteer/tables/american-states";
import { type CityRow, cities } from "#src/gazetteer/tables/cities";
import { ambiguousCities, citySpellings } from "#src/gazetteer/tables/city-spellings";
import { type NamesakeRow, namesakeCities } from "#src/gazetteer/tables/namesake-cities";
import { type RegionRow, regions } from "#src/gazetteer/tables/regions";

/** Parts of countries and of the world, seas, rivers, facilities, and the states of the USA. */
export function regionEntries(): PlaceEntry[] {
  return [...regions.map(regionEntry), ...americanStates.map(americanStateEntry)];
}

/** Capitals, large cities and towns that news names often. */
export function citySeeds(): EntrySeed[] {
  const listed = cities.map((row) => {
    const [geonamesId, rawName] = row;
    const texts = citySpellings[geonamesId] ?? [rawName];
    return seed(placeId(geonamesId, texts[0]), texts, () => cityEntry(row));
  });
  return [...listed, ...namesakeCities.map((row) => seed(placeId(row[0], row[1]), [row[1]], () => namesakeEntry(row)))];
}

/** A city within a state or province is meant only where the text names that beside it. */
function namesakeEntry([geonamesId, name, iso3, latitude, longitude, population, region]: NamesakeRow): PlaceEntry {
  const entry = cityEntry([geonamesId, name, iso3, latitude, longitude, population]);
  return region === null ? entry : { ...entry, within: regionId(region), source: "tables/namesake-cities" };
}

function regionId(name: string): string {
  const [geonamesId = null, , , , borrowed = false] = americanStates.find((row) => row[1] === name) ?? [];
  return placeId(geonamesId, borrowed ? `${name} state` : name);
}

function regionEntry([name, kind, iso3, latitude, longitude, otherNames = [], ambiguous = false]: RegionRow): PlaceEntry {
  return {
    id: placeId(null, name),
    name,
    type: "place",
    kind,
    countryCode: iso3,
    names: namesOf(
      [
        ["name", [name]],
        ["alias", otherNames],
      ],
      () => ambiguous,
    ),
    geonamesId: null,
    latitude,
    longitude,
    within: iso3 === null ? null : countryPlaceId(iso3),
    population: null,
    source: "tables/regions",
  };
}

function americanStateEntry([geonamesId, bareName, latitude, longitude, borrowed = false]: AmericanStateRow): PlaceEntry {
  const name = borrowed ? `${bareName} state` : bareName;
  return {
    id: placeId(geonamesId, name),
    name,
    type: "place",
    kind: "region",
    countryCode: "USA",
    names: namesOf([
      ["name", [name]],
      ["alias", [`${bareName} State`, `State of ${bareName}`, `state of ${bareName}`]],
    ]),
    geonamesId,
    latitude,
    longitude,
    within: countryPlaceId("USA"),
    population: null,
    source: "tables/american-states",
  };
}

function cityEntry([geonamesId, rawName, iso3, latitude, longitude, population]: CityRow): PlaceEntry {
  const [name, ...others] = citySpellings[geonamesId] ?? [rawName];
  return {
    id: placeId(geonamesId, name),
    name,
    type: "place",
    kind: "city",
    countryCode: iso3,
    names: namesOf(
      [
        ["name", [name]],
        ["alias", others],
      ],
      (text) => text === name && ambiguousCities.has(geonamesId),
    ),
    geonamesId,
    latitude,
    longitude,
    within: iso3 === null ? null : countryPlaceId(iso3),
    population,
    source: "tables/cities",
  };
}
