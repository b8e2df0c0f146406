import type { z } from "zod";
import { CommitmentCard, GraphNode, GraphView } from "#schema/api";
import { certainties } from "#schema/claim";
import { commitmentEdges } from "#src/server/commitment-edges";
import { groupColumn } from "#src/server/stored-row";
import type { Row, Store } from "#src/store/store";
import { compareText } from "#src/support/text";

const COMMITMENTS = `
  MATCH (k:Commitment)
  RETURN k.id AS id, k.kind AS kind, k.family AS family, k.polarity AS polarity, k.mutual AS mutual, k.summary AS summary, k.status AS status,
    k.legalForce AS legalForce, k.contested AS contested, k.claimCount AS claimCount, k.sourceCount AS sourceCount,
    k.firstReportedAt AS firstReportedAt, k.lastReportedAt AS lastReportedAt`;
const PROMISORS = "MATCH (a:Actor)-[:COMMITS_TO]->(k:Commitment) RETURN k.id AS commitment, a.id AS party";
const BENEFICIARIES = "MATCH (k:Commitment)-[:BENEFITS]->(a:Actor) RETURN k.id AS commitment, a.id AS party";
const PLACES = "MATCH (k:Commitment)-[:PERFORMED_IN]->(p:Place) RETURN k.id AS commitment, p.id AS party";
const CERTAINTIES = `
  MATCH (c:Claim)-[:REPORTS]->(k:Commitment)
  RETURN k.id AS commitment, c.certainty AS certainty, count(*) AS claims`;
const NODES = `
  MATCH (a:Actor) RETURN 'actor' AS type, a.id AS id, a.name AS name, a.kind AS kind, a.aliases AS aliases
  UNION ALL
  MATCH (p:Place) RETURN 'place' AS type, p.id AS id, p.name AS name, p.kind AS kind, p.aliases AS aliases`;
/** Counted before it is named: beside a constant, a count over nothing is no row. */
const TOTALS = `
  MATCH (n:Source) WITH count(n) AS total RETURN 'sources' AS name, total
  UNION ALL MATCH (n:Article) WITH count(n) AS total RETURN 'articles' AS name, total
  UNION ALL MATCH (n:Actor) WITH count(n) AS total RETURN 'actors' AS name, total
  UNION ALL MATCH (n:Place) WITH count(n) AS total RETURN 'places' AS name, total
  UNION ALL MATCH (n:Claim) WITH count(n) AS total RETURN 'claims' AS name, total
  UNION ALL MATCH (n:Commitment) WITH count(n) AS total RETURN 'commitments' AS name, total`;

/**
 * The whole picture, in seven statements whatever its size. They are no single snapshot: a commitment that an ingestion is writing at this
 * moment, and so has no promisor yet, is left out.
 */
export async function readGraph(store: Store): Promise<GraphView> {
  const texts = [COMMITMENTS, PROMISORS, BENEFICIARIES, PLACES, CERTAINTIES, NODES, TOTALS];
  const [commitmentRows = [], promisors = [], beneficiaries = [], places = [], certaintyRows = [], nodeRows = [], totals = []] = await Promise.all(
    texts.map((text) => store.read(text)),
  );
  const parties = {
    promisors: groupColumn(promisors, "commitment", "party"),
    beneficiaries: groupColumn(beneficiaries, "commitment", "party"),
    performedIn: groupColumn(places, "commitment", "party"),
  };
  const certaintiesOf = groupColumn(certaintyRows, "commitment", "certainty");
  const commitments = commitmentRows
    .filter((row) => parties.promisors.has(String(row.id)))
    .sort((one, other) => compareText(String(one.id), String(other.id)))
    .map((row) =>
      CommitmentCard.parse({
        ...row,
        certainty: surest(certaintiesOf.get(String(row.id)) ?? []),
        promisors: parties.promisors.get(String(row.id)),
        beneficiaries: parties.beneficiaries.get(String(row.id)) ?? [],
        performedIn: parties.performedIn.get(String(row.id)) ?? [],
      }),
    );
  const known = new Map(nodeRows.map((row) => [String(row.id), row]));
  const edges = commitments.flatMap(commitmentEdges).filter(({ source, target }) => known.has(source) && (target === null || known.has(target)));
  return {
    nodes: partiesOf(commitments, known),
    commitments,
    edges,
    totals: GraphView.shape.totals.parse(Object.fromEntries(totals.map((row) => [row.name, row.total]))),
  };
}

/** Every actor and place that a commitment names, so that a list can name them too; sorted by id. */
function partiesOf(commitments: readonly CommitmentCard[], known: ReadonlyMap<string, Row>): GraphNode[] {
  const ids = new Set(commitments.flatMap((card) => [...card.promisors, ...card.beneficiaries, ...card.performedIn]));
  return [...ids].sort().flatMap((id) => {
    const row = known.get(id);
    return row === undefined ? [] : [GraphNode.parse({ ...row, aliases: row.aliases ?? [] })];
  });
}

/** The first in the order of the vocabulary, which goes from certain to possible. */
function surest(given: readonly string[]): z.infer<typeof CommitmentCard.shape.certainty> {
  return (Object.keys(certainties) as (keyof typeof certainties)[]).find((certainty) => given.includes(certainty)) ?? null;
}
