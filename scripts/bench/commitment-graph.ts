import type { ArticleNode } from "#schema/article";
import type { ClaimNode, CommitmentKind } from "#schema/claim";
import type { GraphDelta, NodeRow, RelationshipRow } from "#schema/graph";
import { commitmentKey, topicOf } from "#src/commitment/commitment-key";
import { commitmentRows } from "#src/graph/commitment-rows";
import { mergeRows } from "#src/graph/merge-rows";
import { derive } from "#src/pipeline";
import { shortHash } from "#src/support/hash";

/** Claims of an article, and of a key: a larger graph has more of both, not larger ones. */
const PER_ARTICLE = 10;
const PER_KEY = 10;
const kinds: readonly CommitmentKind[] = ["military_aid", "financial_aid", "force_deployment", "negotiation"];

/** A graph of so many claims as a delta: articles, claims, parties, and the commitments computed from them. */
export function commitmentGraph(claims: number): GraphDelta {
  const all = Array.from({ length: claims }, (_, at) => claimNode(at));
  const articles = Array.from({ length: Math.ceil(claims / PER_ARTICLE) }, (_, at) => articleNode(at));
  const actors = [...new Set(all.flatMap(({ promisors, beneficiaries }) => [...promisors, ...beneficiaries]))];
  const evidence = all.map((claim) => ({ claim, publishedAt: dayOf(claim.articleId), sourceId: "bench.example" }));
  const base = {
    nodes: [
      { label: "Source" as const, id: "bench.example", properties: { name: "Bench", kind: "newspaper", countryCode: null } },
      ...articles,
      ...articles.flatMap(({ id }) => bandsOf(id).map((band): NodeRow => ({ label: "Wording", id: band, properties: {} }))),
      ...actors.map(actorNode),
      ...all.map((claim): NodeRow => ({ label: "Claim", id: claim.id, properties: claim })),
    ],
    relationships: [
      ...articles.map(({ id }) => published(id)),
      ...articles.flatMap(({ id }) =>
        bandsOf(id).map(
          (band): RelationshipRow => ({ type: "WORDED", from: { label: "Article", id }, to: { label: "Wording", id: band }, properties: {} }),
        ),
      ),
      ...all.map(
        (claim): RelationshipRow => ({
          type: "CONTAINS",
          from: { label: "Article", id: claim.articleId },
          to: { label: "Claim", id: claim.id },
          properties: {},
        }),
      ),
    ],
  };
  return mergeRows([base, commitmentRows(derive(evidence, String))], { nodes: [], relationships: [] });
}

/** The topics of one article's claims. */
export function topicsOfArticle(number: number): string[] {
  return [...new Set(Array.from({ length: PER_ARTICLE }, (_, at) => claimNode(number * PER_ARTICLE + at).topic))];
}

/** Claims of one key stand in articles far apart, as they do where a promise is told again and again. */
function claimNode(at: number): ClaimNode {
  const key = Math.floor(at / (PER_ARTICLE * PER_KEY)) * PER_ARTICLE + (at % PER_ARTICLE);
  const quote = "promised to send aid";
  const claim = {
    id: shortHash("claim", String(at)),
    articleId: articleId(Math.floor(at / PER_ARTICLE)),
    quote,
    prefix: "",
    suffix: "",
    start: 0,
    end: quote.length,
    cue: "promised",
    kind: kinds[key % kinds.length] as CommitmentKind,
    polarity: "do" as const,
    status: "pledged" as const,
    certainty: "certain" as const,
    negated: false,
    timeframe: "current" as const,
    voice: "author" as const,
    speakerRole: null,
    promisors: [`org:giver-${key}`],
    promisorCount: null,
    beneficiaries: [`org:taker-${key}`],
    mutual: false,
    principal: null,
    attributedTo: [],
    legalForce: null,
    condition: null,
    trigger: null,
    instrument: null,
    amount: null,
    unit: null,
    currency: null,
    approximate: null,
    performedIn: [],
    announcedIn: [],
    date: null,
    extractor: "bench",
    rule: "bench",
    confidence: 0.5,
  };
  return { ...claim, key: commitmentKey(claim), topic: topicOf(claim) };
}

function articleId(number: number): string {
  return shortHash("article", String(number));
}

/** Articles of one key come within a fortnight. */
function dayOf(id: string): string {
  return `2026-02-${String(1 + (Number.parseInt(id.slice(0, 4), 16) % 14)).padStart(2, "0")}`;
}

function bandsOf(id: string): string[] {
  return Array.from({ length: 16 }, (_, band) => shortHash(id, String(band)));
}

function articleNode(number: number): NodeRow {
  const id = articleId(number);
  const node: ArticleNode = {
    id,
    title: null,
    url: null,
    publishedAt: dayOf(id),
    author: null,
    modifiedAt: null,
    language: "en",
    text: "promised to send aid",
    boilerplate: [],
    duplicateOf: null,
    extractor: "bench",
    ingestedAt: "2026-03-01T00:00:00.000Z",
  };
  return { label: "Article", id, properties: node };
}

function actorNode(id: string): NodeRow {
  return { label: "Actor", id, properties: { name: id, kind: "organisation", aliases: [], countryCode: null, named: true, wikidataId: null } };
}

function published(id: string): RelationshipRow {
  const properties = { title: null, url: null, publishedAt: dayOf(id) };
  return { type: "PUBLISHED", from: { label: "Source", id: "bench.example" }, to: { label: "Article", id }, properties };
}
