import type { ActorEntry } from "#src/gazetteer/entry";
import { slugOf } from "#src/gazetteer/fold";
import { namesOf } from "#src/gazetteer/names";
import { commonSurnames, type LeaderRow, leaders } from "#src/gazetteer/tables/leaders";

/** Persons with the offices that they held. */
export function personEntries(): ActorEntry[] {
  return leaders.map(personEntry);
}

function personEntry([name, iso3, surnames, offices, otherNames = []]: LeaderRow): ActorEntry {
  return {
    id: `person:${slugOf(name)}`,
    name,
    type: "actor",
    kind: "person",
    countryCode: iso3,
    names: namesOf(
      [
        ["name", [name]],
        ["alias", otherNames],
        ["surname", surnames],
      ],
      (text) => commonSurnames.has(text),
    ),
    partOf: null,
    memberOf: [],
    offices: offices.map(([title, of, since, until = null]) => ({ title, of, since, until })),
    territory: null,
    outlet: false,
    source: "tables/leaders",
  };
}
