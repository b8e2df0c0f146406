import type { ActorEntry } from "#src/gazetteer/entry";
import { type EntrySeed, seed } from "#src/gazetteer/entry-seed";
import { foldLetters, slugOf } from "#src/gazetteer/fold";
import { namesOf } from "#src/gazetteer/names";
import type { PersonRow } from "#src/gazetteer/person-row";
import { commonSurnames } from "#src/gazetteer/tables/common-surnames";
import { personsAsia } from "#src/gazetteer/tables/persons-asia";
import { personsCanadaAustralia } from "#src/gazetteer/tables/persons-canada-australia";
import { personsEasternEurope } from "#src/gazetteer/tables/persons-eastern-europe";
import { personsInternationalOrganisations } from "#src/gazetteer/tables/persons-international-organisations";
import { personsLatinAmericaAfrica } from "#src/gazetteer/tables/persons-latin-america-africa";
import { personsMiddleEast } from "#src/gazetteer/tables/persons-middle-east";
import { personsUnitedStates } from "#src/gazetteer/tables/persons-united-states";
import { personsWesternEurope } from "#src/gazetteer/tables/persons-western-europe";

const tables: Readonly<Record<string, readonly PersonRow[]>> = {
  "tables/persons-united-states": personsUnitedStates,
  "tables/persons-canada-australia": personsCanadaAustralia,
  "tables/persons-western-europe": personsWesternEurope,
  "tables/persons-eastern-europe": personsEasternEurope,
  "tables/persons-middle-east": personsMiddleEast,
  "tables/persons-asia": personsAsia,
  "tables/persons-latin-america-africa": personsLatinAmericaAfrica,
  "tables/persons-international-organisations": personsInternationalOrganisations,
};

/** Persons with the offices and seats that they held. */
export function personSeeds(): EntrySeed[] {
  let shared: ReadonlySet<string> | undefined;
  const isShared = (surname: string): boolean => {
    shared ??= sharedSurnames();
    return shared.has(foldLetters(surname));
  };
  return Object.entries(tables).flatMap(([source, rows]) => rows.map((row) => personSeed(row, source, isShared)));
}

function personSeed(row: PersonRow, source: string, isShared: (surname: string) => boolean): EntrySeed {
  const [name, , surnames, , otherNames = []] = row;
  return seed(personId(name), [name, ...otherNames, ...surnames], () => personEntry(row, source, isShared));
}

function personId(name: string): string {
  return `person:${slugOf(name)}`;
}

/** Last names, without accents, that two persons of the tables or more bear. */
function sharedSurnames(): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const [, , surnames] of Object.values(tables).flat()) {
    for (const surname of new Set(surnames.map(foldLetters))) (seen.has(surname) ? shared : seen).add(surname);
  }
  return shared;
}

function personEntry(
  [name, iso3, surnames, offices, otherNames = [], seats = []]: PersonRow,
  source: string,
  isShared: (surname: string) => boolean,
): ActorEntry {
  return {
    id: personId(name),
    name,
    type: "actor",
    kind: "person",
    countryCode: iso3,
    names: [
      ...namesOf([
        ["name", [name]],
        ["alias", otherNames],
      ]),
      ...surnames.map((text) => ({ text, use: "surname" as const, ambiguous: commonSurnames.has(text) || isShared(text) })),
    ],
    partOf: null,
    memberOf: seats.map(([of, since, until = null]) => ({ of, since, until })),
    offices: offices.map(([title, of, since, until = null]) => ({ title, of, since, until })),
    territory: null,
    outlet: false,
    source,
  };
}
