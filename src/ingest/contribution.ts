import { z } from "zod";
import type { NodeReference, RelationshipRow } from "#schema/graph";
import { type Reader, readOwnClaims } from "#src/ingest/read-context";
import type { Transaction } from "#src/store/store";

/** What an article has put into the graph before, and what may have to leave when it is read anew. */
export interface Contribution {
  readonly claims: readonly string[];
  readonly topics: readonly string[];
  readonly mentions: readonly RelationshipRow[];
  /** Actors and places that it mentions, or that the gazetteer's relations lead to from there. */
  readonly entities: readonly NodeReference[];
}

const Entity = z.object({ label: z.enum(["Actor", "Place"]), id: z.string() });

export async function contributionOf(read: Reader, articleId: string): Promise<Contribution> {
  const claims = await readOwnClaims(read, articleId);
  const mentioned = z.array(Entity).parse(await read(`MATCH (:Article {id: $id})-[:MENTIONS]->(e) ${RETURN_ENTITY}`, { id: articleId }));
  const related = z.array(Entity).parse(
    await read(`MATCH (:Article {id: $id})-[:MENTIONS]->(m) MATCH (m)-[:PART_OF|HOLDS_OFFICE|HAS_TERRITORY|WITHIN*1..4]->(e) ${RETURN_ENTITY}`, {
      id: articleId,
    }),
  );
  const organisations = [...mentioned, ...related].filter(({ label }) => label === "Actor").map(({ id }) => id);
  const members = z
    .array(Entity)
    .parse(await read(`MATCH (e:Actor)-[:MEMBER_OF]->(o:Actor) WHERE o.id IN $organisations ${RETURN_ENTITY}`, { organisations }));
  const places = [...mentioned, ...related].filter(({ label }) => label === "Place").map(({ id }) => id);
  const states = z.array(Entity).parse(await read(`MATCH (e:Actor)-[:HAS_TERRITORY]->(p:Place) WHERE p.id IN $places ${RETURN_ENTITY}`, { places }));
  const territories = z
    .array(Entity)
    .parse(
      await read(`MATCH (m:Actor)-[:HAS_TERRITORY]->(e:Place) WHERE m.id IN $members ${RETURN_ENTITY}`, { members: members.map(({ id }) => id) }),
    );
  return {
    claims: claims.map(({ id }) => id),
    topics: claims.map(({ topic }) => topic),
    mentions: mentioned.map((to) => ({ type: "MENTIONS", from: { label: "Article", id: articleId }, to, properties: {} })),
    entities: [...mentioned, ...related, ...members, ...states, ...territories],
  };
}

const RETURN_ENTITY = "RETURN DISTINCT e.id AS id, CASE WHEN e:Actor THEN 'Actor' ELSE 'Place' END AS label ORDER BY label, id";

/** Nobody speaks of an actor, nor of a place of its territory. */
const unspoken =
  "COUNT { (e)<-[:MENTIONS|ATTRIBUTED_TO|BENEFITS|PART_OF|HOLDS_OFFICE]-() } = 0 AND COUNT { (e)-[:COMMITS_TO|PARTY_TO]->() } = 0 AND COUNT { (e)-[:HAS_TERRITORY]->(:Place)<-[:MENTIONS|WITHIN|PERFORMED_IN|ANNOUNCED_IN]-() } = 0";

/** What keeps a node that no mention names: a relation or a commitment; a state is also kept by a place of its territory and by what it is a member of. */
const unreached: Readonly<Record<"Actor" | "Place" | "Condition", string>> = {
  Actor: `${unspoken} AND COUNT { (e)-[:MEMBER_OF]->() } = 0`,
  Place: "COUNT { (e)<--() } = 0",
  Condition: "COUNT { (e)<--() } = 0",
};

/** Drops those of the given nodes to which nothing leads any more, and then what led only to them. */
export async function dropOrphans(transaction: Transaction, candidates: readonly NodeReference[]): Promise<void> {
  for (let left = candidates; left.length > 0; ) {
    await dropTerritories(transaction, left);
    const orphans: NodeReference[] = [];
    for (const label of ["Actor", "Place", "Condition"] as const) {
      const ids = left.filter((node) => node.label === label).map(({ id }) => id);
      if (ids.length === 0) continue;
      const rows = await transaction.run(`MATCH (e:${label}) WHERE e.id IN $ids AND ${unreached[label]} RETURN e.id AS id ORDER BY id`, { ids });
      orphans.push(...rows.map(({ id }) => ({ label, id: z.string().parse(id) })));
    }
    if (orphans.length === 0) return;
    await transaction.apply({ dropRelationships: [], dropNodes: orphans, mergeNodes: [], mergeRelationships: [] });
    const dropped = new Set(orphans.map(({ label, id }) => `${label} ${id}`));
    left = left.filter(({ label, id }) => !dropped.has(`${label} ${id}`));
  }
}

/** A state that only counts as a member any more has no territory in the graph, as where it was never more. */
async function dropTerritories(transaction: Transaction, candidates: readonly NodeReference[]): Promise<void> {
  const ids = candidates.filter(({ label }) => label === "Actor").map(({ id }) => id);
  const rows = await transaction.run(
    `MATCH (e:Actor)-[:HAS_TERRITORY]->(p:Place) WHERE e.id IN $ids AND ${unspoken} RETURN e.id AS state, p.id AS place ORDER BY state, place`,
    { ids },
  );
  const territories = z.array(z.object({ state: z.string(), place: z.string() })).parse(rows);
  const dropRelationships = territories.map(({ state, place }) => ({
    type: "HAS_TERRITORY" as const,
    from: { label: "Actor" as const, id: state },
    to: { label: "Place" as const, id: place },
    properties: {},
  }));
  await transaction.apply({ dropRelationships, dropNodes: [], mergeNodes: [], mergeRelationships: [] });
}
