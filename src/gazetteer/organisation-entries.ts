import type { ActorKind } from "#schema/actor";
import type { ActorEntry } from "#src/gazetteer/entry";
import { namesOf } from "#src/gazetteer/names";
import { type OrganisationRow, organisations } from "#src/gazetteer/tables/organisations";
import { type OutletRow, outlets } from "#src/gazetteer/tables/outlets";
import { organsOfBodies, type StateBodyRow, stateBodies } from "#src/gazetteer/tables/state-bodies";

const kinds: Readonly<Record<string, ActorKind>> = { igo: "igo", body: "government_body", org: "organisation", coalition: "coalition" };

/** Organisations, organs, bodies of states, coalitions and outlets. */
export function organisationEntries(): ActorEntry[] {
  return [...organisations.map(organisationEntry), ...stateBodies.map(stateBodyEntry), ...outlets.map(outletEntry)];
}

const plain = { type: "actor", partOf: null, memberOf: [], offices: [], territory: null, outlet: false } as const;

function organisationEntry(row: OrganisationRow): ActorEntry {
  return {
    ...plain,
    id: row.id,
    name: row.name,
    kind: kinds[row.id.split(":")[0] ?? ""] ?? "organisation",
    countryCode: row.countryCode ?? null,
    names: namesOf(
      [
        ["acronym", row.acronyms ?? []],
        ["name", row.acronyms?.includes(row.name) ? [] : [row.name]],
        ["alias", row.names ?? []],
        ["metonym", row.seats ?? []],
      ],
      (text) => row.ambiguous?.includes(text) ?? false,
    ),
    partOf: row.partOf ?? null,
    source: "tables/organisations",
  };
}

function stateBodyEntry([key, name, otherNames = [], ambiguous = []]: StateBodyRow): ActorEntry {
  const iso3 = key.slice(0, 3);
  const parent = organsOfBodies[key];
  return {
    ...plain,
    id: `body:${key}`,
    name,
    kind: "government_body",
    countryCode: iso3,
    names: namesByShape(name, otherNames, ambiguous),
    partOf: parent === undefined ? `state:${iso3}` : `body:${parent}`,
    source: "tables/state-bodies",
  };
}

function outletEntry([key, name, iso3, otherNames = [], ambiguous = []]: OutletRow): ActorEntry {
  return {
    ...plain,
    id: `org:${key}`,
    name,
    kind: "organisation",
    countryCode: iso3,
    names: namesByShape(name, otherNames, ambiguous),
    outlet: true,
    source: "tables/outlets",
  };
}

/** Names in one list: one word without a small letter is an acronym. */
function namesByShape(name: string, otherNames: readonly string[], ambiguous: readonly string[]) {
  const isAcronym = (text: string) => text === text.toUpperCase() && !text.includes(" ");
  const all = [name, ...otherNames];
  return namesOf(
    [
      ["acronym", all.filter(isAcronym)],
      ["name", isAcronym(name) ? [] : [name]],
      ["alias", otherNames.filter((text) => !isAcronym(text))],
    ],
    (text) => ambiguous.includes(text),
  );
}
