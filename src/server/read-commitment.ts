import { type ArticleCard, type CommitmentView, type Contradiction, Kin, type Party } from "#schema/api";
import { Claim } from "#schema/claim";
import { Commitment, Condition } from "#schema/commitment";
import { Report } from "#schema/derivation";
import { readArticleCards } from "#src/server/article-cards";
import { fromProperties } from "#src/server/stored-row";
import type { Row, Store } from "#src/store/store";
import { compareText } from "#src/support/text";

const COMMITMENT = "MATCH (k:Commitment {id: $id}) RETURN k {.*} AS commitment";
const PARTIES = `
  MATCH (k:Commitment {id: $id})<-[:COMMITS_TO]-(a:Actor) RETURN 'promisors' AS role, a.id AS id, a.name AS name
  UNION ALL MATCH (k:Commitment {id: $id})-[:BENEFITS]->(a:Actor) RETURN 'beneficiaries' AS role, a.id AS id, a.name AS name
  UNION ALL MATCH (k:Commitment {id: $id})-[:PERFORMED_IN]->(p:Place) RETURN 'performedIn' AS role, p.id AS id, p.name AS name
  UNION ALL MATCH (k:Commitment {id: $id})-[:ANNOUNCED_IN]->(p:Place) RETURN 'announcedIn' AS role, p.id AS id, p.name AS name
  UNION ALL MATCH (k:Commitment {id: $id})<-[t:PARTY_TO]-(a:Actor) WHERE t.role = 'demander' RETURN 'demanders' AS role, a.id AS id, a.name AS name`;
const CLAIMS = "MATCH (k:Commitment {id: $id})<-[r:REPORTS]-(c:Claim) RETURN c {.*} AS claim, properties(r) AS report";
const CONDITIONS = "MATCH (k:Commitment {id: $id})-[:CONDITIONED_ON]->(x:Condition) RETURN x {.*} AS condition ORDER BY x.id";
const KIN = `
  MATCH (k:Commitment {id: $id})-[:PART_OF]->(o:Commitment) RETURN 'partOf' AS role, o.id AS id, o {.*} AS kin
  UNION ALL MATCH (k:Commitment {id: $id})<-[:PART_OF]-(o:Commitment) RETURN 'parts' AS role, o.id AS id, o {.*} AS kin`;
const CONTRADICTIONS = `
  MATCH (k:Commitment {id: $id})<-[:REPORTS]-(c:Claim)-[x:CONTRADICTS]-(d:Claim)-[:REPORTS]->(o:Commitment)
  RETURN c.id AS against, x.field AS field, d.id AS claimId, d.quote AS quote, d.articleId AS articleId, o.id AS commitmentId
  ORDER BY claimId, field`;
const SPEAKERS = `
  MATCH (a:Actor) WHERE a.id IN $ids RETURN a.id AS id, a.name AS name
  UNION ALL MATCH (s:Source) WHERE s.id IN $ids RETURN s.id AS id, s.name AS name`;

/** A commitment with its parties, what it is tied to and all its evidence, or null where there is none with this id. */
export async function readCommitment(store: Store, id: string): Promise<CommitmentView | null> {
  const [row] = await store.read(COMMITMENT, { id });
  if (row === undefined) return null;
  const read = (text: string) => store.read(text, { id });
  const [parties, conditions, kin, evidence] = await Promise.all([read(PARTIES), read(CONDITIONS), read(KIN), readEvidence(store, id)]);
  return {
    commitment: fromProperties(Commitment, row.commitment),
    promisors: partiesIn(parties, "promisors"),
    beneficiaries: partiesIn(parties, "beneficiaries"),
    performedIn: partiesIn(parties, "performedIn"),
    announcedIn: partiesIn(parties, "announcedIn"),
    demanders: partiesIn(parties, "demanders"),
    conditions: conditions.map(({ condition }) => fromProperties(Condition, condition)),
    partOf: kinIn(kin, "partOf"),
    parts: kinIn(kin, "parts"),
    evidence,
  };
}

/** Its claims, each with what it gives, who says so and what contradicts it. */
async function readEvidence(store: Store, id: string): Promise<CommitmentView["evidence"]> {
  const [rows, contradictions] = await Promise.all([store.read(CLAIMS, { id }), store.read(CONTRADICTIONS, { id })]);
  const told = rows.map(({ claim, report }) => ({
    claim: fromProperties(Claim, claim),
    report: fromProperties(Report.omit({ claim: true }), report),
  }));
  const speakerIds = [...new Set(told.flatMap(({ claim }) => [...claim.attributedTo, claim.principal ?? []].flat()))];
  const articleIds = [...told.map(({ claim }) => claim.articleId), ...contradictions.map((found) => String(found.articleId))];
  const [speakerRows, articles] = await Promise.all([store.read(SPEAKERS, { ids: speakerIds }), readArticleCards(store, [...new Set(articleIds)])]);
  const names = new Map(speakerRows.map((speaker) => [String(speaker.id), String(speaker.name)]));
  const party = (partyId: string): Party => ({ id: partyId, name: names.get(partyId) ?? partyId });
  return told
    .map(({ claim, report }) => ({
      claim,
      article: articleOf(articles, claim.articleId),
      report,
      principal: claim.principal === null ? null : party(claim.principal),
      attributedTo: claim.attributedTo.map(party),
      contradictedBy: contradictions.filter(({ against }) => against === claim.id).map((found) => contradictionOf(found, articles)),
    }))
    .sort((one, other) => compareText(placeInTime(one), placeInTime(other)));
}

function kinIn(rows: readonly Row[], role: string): Kin[] {
  return rows
    .filter((row) => row.role === role)
    .map(({ kin }) => fromProperties(Kin, kin))
    .sort((one, other) => compareText(one.id, other.id));
}

function contradictionOf(row: Row, articles: ReadonlyMap<string, ArticleCard>): Contradiction {
  return {
    claimId: String(row.claimId),
    field: String(row.field),
    quote: String(row.quote),
    commitmentId: String(row.commitmentId),
    article: articleOf(articles, String(row.articleId)),
  };
}

function partiesIn(rows: readonly Row[], role: string): Party[] {
  return rows
    .filter((row) => row.role === role)
    .map((row) => ({ id: String(row.id), name: String(row.name) }))
    .sort((one, other) => compareText(one.id, other.id));
}

/** An article that went away between two statements is shown by its id alone. */
function articleOf(articles: ReadonlyMap<string, ArticleCard>, id: string): ArticleCard {
  return articles.get(id) ?? { id, title: null, url: null, publishedAt: null, sources: [], duplicateOf: null };
}

/** A text that sorts as the evidence is read: by date of publication, undated last, then by article and place in it. */
function placeInTime({ claim, article }: { readonly claim: Claim; readonly article: ArticleCard }): string {
  return [article.publishedAt ?? "9999", article.id, String(claim.start).padStart(9, "0"), claim.id].join(" ");
}
