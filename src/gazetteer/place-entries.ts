import { countryPlaceId, placeId } from "#src/gazetteer/country-entries";
import type { PlaceEntry } from "#src/gazetteer/entry";
import { namesOf } from "#src/gazetteer/names";
import { type AmericanStateRow, americanStates } from "#src/gazetteer/tables/american-states";
import { type CityRow, cities } from "#src/gazetteer/tables/cities";
import { ambiguousCities, citySpellings } from "#src/gazetteer/tables/city-spellings";
import { type RegionRow, regions } from "#src/gazetteer/tables/regions";

/** Parts of countries and of the world, seas, rivers, facilities, and the states of the USA. */
export function regionEntries(): PlaceEntry[] {
  return [...regions.map(regionEntry), ...americanStates.map(americanStateEntry)];
}

/** Capitals, large cities and towns that news names often. */
export function cityEntries(): PlaceEntry[] {
  return cities.map(cityEntry);
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
