import { z } from "zod";
import { Status } from "#schema/claim";
import type { NewContradiction, NoticeEvidence, StatusChange } from "#schema/schedule";
import type { Changes } from "#src/notice/standing";
import type { Store } from "#src/store/store";

/** A standing as it is kept from report to report, with the store that it is of. */
export const KeptStanding = z.object({
  store: z.string(),
  commitments: z.array(z.object({ id: z.string(), status: Status, claims: z.array(z.string()) })),
  contradictions: z.array(z.object({ one: z.string(), other: z.string(), field: z.string() })),
});
export type KeptStanding = z.infer<typeof KeptStanding>;

const COMMITMENTS = `
  MATCH (c:Claim)-[:REPORTS]->(k:Commitment)
  WITH k, c ORDER BY k.id, c.id
  RETURN k.id AS id, k.status AS status, collect(c.id) AS claims ORDER BY id`;
const CONTRADICTIONS = "MATCH (c:Claim)-[x:CONTRADICTS]->(d:Claim) RETURN c.id AS one, d.id AS other, x.field AS field ORDER BY one, other, field";

/** How things stand in a store now. */
export async function readStanding(store: Store): Promise<KeptStanding> {
  const { location } = await store.describe();
  return KeptStanding.parse({ store: location, commitments: await store.read(COMMITMENTS), contradictions: await store.read(CONTRADICTIONS) });
}

const EVIDENCE = `
  MATCH (c:Claim)-[r:REPORTS]->(k:Commitment) WHERE __WHICH__
  MATCH (a:Article {id: c.articleId})<-[p:PUBLISHED]-(s:Source)
  WITH c, r, k, a, s ORDER BY c.id, p.publishedAt IS NULL, p.publishedAt, s.id
  WITH c, r, k, a, head(collect(s.name)) AS outlet
  RETURN k.id AS commitment, k.key AS key, k.summary AS summary, k.statusAsOf AS asOf, 'status' IN r.gives AS givesStatus, c.id AS claim, c.quote AS quote,
    r.day AS day, a.id AS article, a.title AS title, a.url AS url, a.publishedAt AS publishedAt, outlet
  ORDER BY commitment, day IS NULL, day DESC, claim`;
const OF_COMMITMENTS = EVIDENCE.replace("__WHICH__", "k.id IN $ids");
const OF_CLAIMS = EVIDENCE.replace("__WHICH__", "c.id IN $ids");

type EvidenceRow = NoticeEvidence & { readonly key: string; readonly asOf: string | null; readonly givesStatus: boolean };

/** Changes with the words that have brought them about. */
export async function describeChanges(
  store: Store,
  { statuses, contradictions }: Changes,
): Promise<{ readonly statusChanges: StatusChange[]; readonly contradictions: NewContradiction[] }> {
  const changed = (await store.read(OF_COMMITMENTS, { ids: statuses.map(({ commitment }) => commitment) })) as unknown as EvidenceRow[];
  const ends = (await store.read(OF_CLAIMS, { ids: contradictions.flatMap(({ one, other }) => [one, other]) })) as unknown as EvidenceRow[];
  const byClaim = new Map(ends.map((row) => [row.claim, evidenceOf(row)]));
  return {
    statusChanges: statuses.flatMap((change) => statusChange(change, changed) ?? []),
    contradictions: contradictions.flatMap(({ one, other, field }) => {
      const [first, second] = [byClaim.get(one), byClaim.get(other)];
      return first === undefined || second === undefined ? [] : [{ field, one: first, other: second }];
    }),
  };
}

/** By the claim that gives the status, or else the latest. */
function statusChange({ commitment, from, to }: Changes["statuses"][number], rows: readonly EvidenceRow[]): StatusChange | null {
  const own = rows.filter((row) => row.commitment === commitment);
  const row = own.find(({ givesStatus }) => givesStatus) ?? own[0];
  if (row === undefined) return null;
  return { commitment, key: row.key, summary: row.summary, from, to, asOf: row.asOf, evidence: evidenceOf(row) };
}

function evidenceOf({ claim, commitment, summary, quote, day, article, title, url, publishedAt, outlet }: EvidenceRow): NoticeEvidence {
  return { claim, commitment, summary, quote, day, article, title, url, publishedAt, outlet };
}
