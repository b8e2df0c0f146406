import type { EntityRelation } from "#schema/relation";
import type { GazetteerEntry } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { compareText, sortedUnique } from "#src/support/text";

export interface Relations {
  readonly relations: readonly EntityRelation[];
  /** Actors and places that no mention names and that a relation leads to. */
  readonly extras: readonly string[];
}

/**
 * Organs, territories, offices ever held and members ever had, of what is mentioned (facts of the gazetteer, whatever the article); what a
 * relation leads to is followed in turn ("the Senate", Congress, the United States). An organisation brings its members and nothing of theirs.
 */
export function relationsOf(ids: readonly string[], gazetteer: Gazetteer): Relations {
  const seen = new Set(ids);
  const queue = [...ids];
  const relations: EntityRelation[] = [];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const entry = gazetteer.entry(id);
    if (entry === undefined) continue;
    for (const relation of relationsFrom(entry)) relations.push(relation);
    for (const next of [...relationsFrom(entry).map(({ to }) => to), ...stateOf(entry, gazetteer)]) {
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  const memberships = [...seen].flatMap((id) => membershipsIn(id, gazetteer));
  for (const { from } of memberships) seen.add(from);
  relations.push(...memberships);
  const mentioned = new Set(ids);
  return {
    relations: relations.sort((a, b) => compareText(`${a.from} ${a.type} ${a.to}`, `${b.from} ${b.type} ${b.to}`)),
    extras: sortedUnique([...seen].filter((id) => !mentioned.has(id))),
  };
}

function membershipsIn(organisation: string, gazetteer: Gazetteer): EntityRelation[] {
  return gazetteer
    .members(organisation)
    .map(({ member, since, until }) => ({ type: "MEMBER_OF", from: member, to: organisation, title: null, since, until }));
}

/** A country brings its state: what is done in it may be done toward that. */
function stateOf(entry: GazetteerEntry, gazetteer: Gazetteer): string[] {
  const state = entry.type === "place" && entry.kind === "country" ? gazetteer.entry(`state:${entry.countryCode}`) : undefined;
  return state?.type === "actor" && state.territory === entry.id ? [state.id] : [];
}

function relationsFrom(entry: GazetteerEntry): EntityRelation[] {
  const timeless = (type: EntityRelation["type"], to: string | null): EntityRelation[] =>
    to === null ? [] : [{ type, from: entry.id, to, title: null, since: null, until: null }];
  if (entry.type === "place") return timeless("WITHIN", entry.within);
  const held = entry.offices.map(
    ({ of: to, title, since, until }): EntityRelation => ({ type: "HOLDS_OFFICE", from: entry.id, to, title, since, until }),
  );
  return [...timeless("PART_OF", entry.partOf), ...timeless("HAS_TERRITORY", entry.territory), ...held];
}
