import type { ArticleCard, CommitmentView, Contradiction, Party } from "#schema/api";
import { Claim } from "#schema/claim";
import { Commitment } from "#schema/commitment";
import { readArticleCards } from "#src/server/article-cards";
import { fromProperties } from "#src/server/stored-row";
import type { Row, Store } from "#src/store/store";
import { compareText } from "#src/support/text";

const COMMITMENT = "MATCH (k:Commitment {id: $id}) RETURN k {.*} AS commitment";
const PARTIES = `
  MATCH (k:Commitment {id: $id})<-[:COMMITS_TO]-(a:Actor) RETURN 'promisors' AS role, a.id AS id, a.name AS name
  UNION ALL MATCH (k:Commitment {id: $id})-[:BENEFITS]->(a:Actor) RETURN 'beneficiaries' AS role, a.id AS id, a.name AS name
  UNION ALL MATCH (k:Commitment {id: $id})-[:PERFORMED_IN]->(p:Place) RETURN 'performedIn' AS role, p.id AS id, p.name AS name
  UNION ALL MATCH (k:Commitment {id: $id})-[:ANNOUNCED_IN]->(p:Place) RETURN 'announcedIn' AS role, p.id AS id, p.name AS name`;
const CLAIMS = "MATCH (k:Commitment {id: $id})<-[:REPORTS]-(c:Claim) RETURN c {.*} AS claim";
const CONTRADICTIONS = `
  MATCH (k:Commitment {id: $id})<-[:REPORTS]-(c:Claim)-[x:CONTRADICTS]-(d:Claim)-[:REPORTS]->(o:Commitment)
  RETURN c.id AS against, x.field AS field, d.id AS claimId, d.quote AS quote, d.articleId AS articleId, o.id AS commitmentId
  ORDER BY claimId, field`;
const SPEAKERS = `
  MATCH (a:Actor) WHERE a.id IN $ids RETURN a.id AS id, a.name AS name
  UNION ALL MATCH (s:Source) WHERE s.id IN $ids RETURN s.id AS id, s.name AS name`;

/** A commitment with its parties and all its evidence, or null where there is none with this id. */
export async function readCommitment(store: Store, id: string): Promise<CommitmentView | null> {
  const [row] = await store.read(COMMITMENT, { id });
  if (row === undefined) return null;
  const [parties, claimRows, contradictions] = await Promise.all([PARTIES, CLAIMS, CONTRADICTIONS].map((text) => store.read(text, { id })));
  const claims = (claimRows ?? []).map((claim) => fromProperties(Claim, claim.claim));
  const speakerIds = [...new Set(claims.flatMap((claim) => [...claim.attributedTo, claim.principal ?? []].flat()))];
  const articleIds = [...claims.map((claim) => claim.articleId), ...(contradictions ?? []).map((found) => String(found.articleId))];
  const [speakerRows, articles] = await Promise.all([store.read(SPEAKERS, { ids: speakerIds }), readArticleCards(store, [...new Set(articleIds)])]);
  const names = new Map(speakerRows.map((speaker) => [String(speaker.id), String(speaker.name)]));
  const party = (partyId: string): Party => ({ id: partyId, name: names.get(partyId) ?? partyId });
  return {
    commitment: fromProperties(Commitment, row.commitment),
    promisors: partiesIn(parties ?? [], "promisors"),
    beneficiaries: partiesIn(parties ?? [], "beneficiaries"),
    performedIn: partiesIn(parties ?? [], "performedIn"),
    announcedIn: partiesIn(parties ?? [], "announcedIn"),
    evidence: claims
      .map((claim) => ({
        claim,
        article: articleOf(articles, claim.articleId),
        principal: claim.principal === null ? null : party(claim.principal),
        attributedTo: claim.attributedTo.map(party),
        contradictedBy: (contradictions ?? []).filter(({ against }) => against === claim.id).map((found) => contradictionOf(found, articles)),
      }))
      .sort((one, other) => compareText(placeInTime(one), placeInTime(other))),
  };
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
