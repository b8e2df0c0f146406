import type { Actor } from "#schema/actor";
import { type Claim, commitmentKinds } from "#schema/claim";
import type { Commitment } from "#schema/commitment";
import type { GraphDelta, NodeRow, RelationshipRow } from "#schema/graph";
import type { Place } from "#schema/place";
import { shortHash } from "#src/support/hash";
import { claimOf } from "#tests/support/claims";
import { plainReport } from "#tests/support/delta";
import { type ArticleSketch, type ClaimSketch, fixtureArticles, fixtureContradictions } from "#tests/support/fixture-articles";

const actorNames: Readonly<Record<string, readonly [name: string, ...aliases: string[]]>> = {
  "state:NHV": ["Norhaven", "Government of Norhaven"],
  "state:VSK": ["Veskaria", "Ravik"],
  "state:CLD": ["Caldora"],
  "state:TLD": ["Tolland"],
  "state:MRN": ["Marenia"],
  "state:BRV": ["Brevia"],
  "state:ARK": ["Arkania"],
  "state:SND": ["Sundria"],
  "state:LWM": ["Lowmark"],
  "state:PRL": ["Perel"],
  "state:KST": ["Kestria"],
  "igo:NAL": ["Northern Alliance"],
  "igo:CU": ["Continental Union"],
  "igo:UL": ["United League"],
  "body:NHV:senate": ["Norhaven Senate"],
  "body:CLD:finance-ministry": ["Ministry of Finance of Caldora"],
  "body:UL:observer-mission": ["United League Observer Mission"],
  "coalition:coalition-for-veskaria": ["Coalition for Veskaria"],
  "coalition:blue-coast-compact": ["Countries of the Blue Coast Compact"],
  "group:donor-countries": ["Donor countries"],
  "org:harbour-relief": ["Harbour Relief"],
  "org:delta-steel": ["Delta Steel"],
  "org:dawn-front": ["Dawn Front"],
  "person:ilse-marrow": ["Ilse Marrow"],
  "person:tomas-reck": ["Tomas Reck"],
  "person:ana-velde": ["Ana Velde"],
};
const kindOfPrefix: Readonly<Record<string, Actor["kind"]>> = {
  state: "state",
  igo: "igo",
  body: "government_body",
  coalition: "coalition",
  group: "group",
  org: "organisation",
  person: "person",
};
const placeNames: Readonly<Record<string, readonly [name: string, kind: Place["kind"]]>> = {
  "place:ravik": ["Ravik", "city"],
  "place:eastern-veskaria": ["Eastern Veskaria", "region"],
  "place:sundra-valley": ["Sundra valley", "region"],
  "place:kesten": ["Kesten", "city"],
  "place:blue-coast": ["Blue Coast", "sea"],
  "place:brevia": ["Brevia", "country"],
  "place:lowmark": ["Lowmark", "country"],
  "place:gulf-of-mar": ["Gulf of Mar", "sea"],
};

/** A claim with every field: its span is where its quote stands in the text, once and only once. */
function completeClaim(articleId: string, text: string, sketch: ClaimSketch): Claim {
  const start = text.indexOf(sketch.quote);
  const end = start + sketch.quote.length;
  if (start < 0 || text.indexOf(sketch.quote, start + 1) >= 0) throw new Error(`The quote must stand once in its article: ${sketch.quote}`);
  return claimOf({
    cue: sketch.quote,
    beneficiaries: [],
    extractor: "fixture 1",
    rule: "written by hand",
    confidence: 0.9,
    ...sketch,
    id: shortHash(articleId, String(start), String(end), sketch.kind, ...sketch.promisors),
    articleId,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  });
}

interface Evidence {
  readonly claim: Claim;
  readonly article: ArticleSketch;
}

function commitmentKey(claim: Claim): string {
  return `${claim.promisors.join(",")}>${claim.beneficiaries.join(",")}|${claim.kind}|${claim.polarity}`;
}

function topicOf(claim: Claim): string {
  return `${claim.kind}>${claim.beneficiaries.join(",")}`;
}

function nameOf(id: string): string {
  return actorNames[id]?.[0] ?? placeNames[id]?.[0] ?? id;
}

function firstKnown<K extends keyof Claim>(evidence: readonly Evidence[], field: K): Claim[K] | null {
  return evidence.find(({ claim }) => claim[field] !== null)?.claim[field] ?? null;
}

function commitmentOf(key: string, evidence: readonly Evidence[], contestedFields: readonly string[]): Commitment {
  const claims = evidence.map(({ claim }) => claim);
  const first = claims[0] as Claim;
  const dates = evidence.map(({ article }) => article.publishedAt).sort();
  const newest = evidence.filter(({ claim }) => claim.certainty !== "possible").at(-1) ?? evidence.at(-1);
  const parties = first.promisors.map(nameOf).join(" and ");
  const others = first.mutual ? "" : ` to ${first.beneficiaries.map(nameOf).join(" and ")}`;
  return {
    id: shortHash(key),
    key,
    kind: first.kind,
    family: commitmentKinds[first.kind].family,
    polarity: first.polarity,
    mutual: first.mutual,
    summary: `${parties}${first.beneficiaries.length > 0 ? others : ""}: ${commitmentKinds[first.kind].label}`,
    denied: false,
    status: (newest as Evidence).claim.status,
    statusAsOf: (newest as Evidence).article.publishedAt,
    legalForce: firstKnown(evidence, "legalForce"),
    condition: firstKnown(evidence, "condition"),
    trigger: firstKnown(evidence, "trigger"),
    amount: firstKnown(evidence, "amount"),
    unit: firstKnown(evidence, "unit"),
    currency: firstKnown(evidence, "currency"),
    approximate: null,
    amountRole: null,
    deliveredAmount: null,
    dueOn: null,
    findings: [],
    announcedOn: dates[0] ?? null,
    contested: contestedFields.length > 0,
    contestedFields: [...contestedFields],
    claimCount: claims.length,
    sourceCount: new Set(evidence.map(({ article }) => article.outlet.id)).size,
    firstReportedAt: dates[0] ?? null,
    lastReportedAt: dates.at(-1) ?? null,
  };
}

function relationship(
  type: RelationshipRow["type"],
  from: RelationshipRow["from"],
  to: RelationshipRow["to"],
  properties: RelationshipRow["properties"] = {},
): RelationshipRow {
  return { type, from, to, properties };
}

function actorRow(id: string): NodeRow {
  const [name, ...aliases] = actorNames[id] ?? [id];
  const [prefix = "", code = ""] = id.split(":");
  const kind = kindOfPrefix[prefix] ?? "organisation";
  const countryCode = kind === "state" ? code : null;
  return { label: "Actor", id, properties: { id, name, kind, aliases, countryCode, named: kind !== "group", wikidataId: null } };
}

function placeRow(id: string): NodeRow {
  const [name, kind] = placeNames[id] ?? [id, "other"];
  return {
    label: "Place",
    id,
    properties: { id, name, kind, aliases: [], countryCode: null, geonamesId: null, latitude: null, longitude: null },
  };
}

function articleRows(article: ArticleSketch, id: string): { readonly nodes: NodeRow[]; readonly relationships: RelationshipRow[] } {
  const { outlet, publishedAt, title, text, slug, url = `https://${outlet.id}/${slug}` } = article;
  const start = article.cut === undefined ? -1 : text.indexOf(article.cut);
  const boilerplate = start < 0 ? [] : [`${start}:${start + (article.cut ?? "").length}:newsletter pitch`];
  const node = { id, title, url, publishedAt, language: "en", text, boilerplate, duplicateOf: null, extractor: "fixture 1" };
  return {
    nodes: [
      { label: "Source", id: outlet.id, properties: { ...outlet, countryCode: null } },
      { label: "Article", id, properties: { ...node, ingestedAt: "2026-04-02T08:00:00.000Z" } },
    ],
    relationships: [relationship("PUBLISHED", { label: "Source", id: outlet.id }, { label: "Article", id }, { title, url, publishedAt })],
  };
}

function claimRelationships(claim: Claim, commitmentId: string): RelationshipRow[] {
  const self = { label: "Claim", id: claim.id } as const;
  return [
    relationship("CONTAINS", { label: "Article", id: claim.articleId }, self),
    relationship("REPORTS", self, { label: "Commitment", id: commitmentId }, { ...plainReport }),
    ...claim.attributedTo.map((id, order) => relationship("ATTRIBUTED_TO", self, { label: "Actor", id }, { cue: claim.cue, order })),
  ];
}

function commitmentRelationships(id: string, claims: readonly Claim[]): RelationshipRow[] {
  const self = { label: "Commitment", id } as const;
  const first = claims[0] as Claim;
  const places = (field: "performedIn" | "announcedIn") => [...new Set(claims.flatMap((claim) => claim[field]))].sort();
  return [
    ...first.promisors.map((actor) => relationship("COMMITS_TO", { label: "Actor", id: actor }, self)),
    ...first.beneficiaries.map((actor) => relationship("BENEFITS", self, { label: "Actor", id: actor })),
    ...places("performedIn").map((place) => relationship("PERFORMED_IN", self, { label: "Place", id: place })),
    ...places("announcedIn").map((place) => relationship("ANNOUNCED_IN", self, { label: "Place", id: place })),
  ];
}

/**
 * The graph of the fixture's articles as one change to write: what the whole pipeline would make of them, built by hand so that the server
 * and the viewer are tested without it.
 */
export function graphFixture(articles: readonly ArticleSketch[] = fixtureArticles): GraphDelta {
  const evidence = articles.flatMap((article) =>
    article.claims.map((sketch) => ({ claim: completeClaim(shortHash(article.text), article.text, sketch), article })),
  );
  const claimOf = new Map(evidence.map(({ claim }) => [claim.quote, claim]));
  const contradictions = fixtureContradictions.flatMap(({ a, b, field }) => {
    const [one, other] = [claimOf.get(a), claimOf.get(b)];
    return one && other ? [{ one, other, field }] : [];
  });
  const clusters = new Map<string, Evidence[]>();
  for (const item of evidence) clusters.set(commitmentKey(item.claim), [...(clusters.get(commitmentKey(item.claim)) ?? []), item]);
  const commitments = [...clusters].map(([key, members]) => {
    const ids = new Set(members.map(({ claim }) => claim.id));
    const fields = contradictions.filter(({ one, other }) => ids.has(one.id) || ids.has(other.id)).map(({ field }) => field);
    return { commitment: commitmentOf(key, members, [...new Set(fields)]), claims: members.map(({ claim }) => claim) };
  });
  const articleParts = articles.map((article) => articleRows(article, shortHash(article.text)));
  const nodes = [
    ...articleParts.flatMap((part) => part.nodes),
    ...Object.keys(actorNames).map(actorRow),
    ...Object.keys(placeNames).map(placeRow),
    ...evidence.map(
      ({ claim }): NodeRow => ({ label: "Claim", id: claim.id, properties: { ...claim, key: commitmentKey(claim), topic: topicOf(claim) } }),
    ),
    ...commitments.map(({ commitment }): NodeRow => ({ label: "Commitment", id: commitment.id, properties: commitment })),
  ];
  return {
    dropRelationships: [],
    dropNodes: [],
    mergeNodes: [...new Map(nodes.map((node) => [`${node.label} ${node.id}`, node])).values()],
    mergeRelationships: [
      ...articleParts.flatMap((part) => part.relationships),
      ...commitments.flatMap(({ commitment, claims }) => [
        ...claims.flatMap((claim) => claimRelationships(claim, commitment.id)),
        ...commitmentRelationships(commitment.id, claims),
      ]),
      ...contradictions.map(({ one, other, field }) =>
        relationship("CONTRADICTS", { label: "Claim", id: one.id }, { label: "Claim", id: other.id }, { field }),
      ),
    ],
  };
}
