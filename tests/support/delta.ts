import type { Actor } from "#schema/actor";
import type { ArticleNode, Source } from "#schema/article";
import type { ClaimNode } from "#schema/claim";
import type { Commitment } from "#schema/commitment";
import type { GraphDelta, NodeReference, NodeRow, Properties, RelationshipRow, RelationshipType } from "#schema/graph";
import type { Place } from "#schema/place";
import { claimOf } from "#tests/support/claims";

/** A delta of these parts; what isn't given is empty. */
export function delta(parts: Partial<GraphDelta>): GraphDelta {
  return { dropRelationships: [], dropNodes: [], mergeNodes: [], mergeRelationships: [], ...parts };
}

/** The id that articles, claims, commitments and conditions have: 16 hex digits, here of a number. */
export function hexId(number: number): string {
  return number.toString(16).padStart(16, "0");
}

/** A state, known by its letters. */
export function actor(letters: string, properties: Partial<Actor> = {}): NodeRow {
  const given: Omit<Actor, "id"> = { name: letters, kind: "state", aliases: [], countryCode: letters, named: true, wikidataId: null, ...properties };
  return { label: "Actor", id: `state:${letters}`, properties: given };
}

export function organisation(slug: string, properties: Partial<Actor> = {}): NodeRow {
  return { ...actor(slug, { kind: "organisation", countryCode: null, ...properties }), id: `org:${slug}` };
}

export function place(slug: string, properties: Partial<Place> = {}): NodeRow {
  const given: Omit<Place, "id"> = {
    name: slug,
    kind: "city",
    aliases: [],
    countryCode: null,
    geonamesId: null,
    latitude: null,
    longitude: null,
    ...properties,
  };
  return { label: "Place", id: `place:${slug}`, properties: given };
}

export function source(id: string, properties: Partial<Source> = {}): NodeRow {
  return { label: "Source", id, properties: { name: id, kind: "newspaper", countryCode: null, ...properties } };
}

export function article(number: number, properties: Partial<ArticleNode> = {}): NodeRow {
  const given: Omit<ArticleNode, "id"> = {
    title: null,
    url: null,
    publishedAt: "2026-01-31",
    author: null,
    modifiedAt: null,
    language: "en",
    text: "Norhaven will send ten ships to Veskaria.",
    boilerplate: [],
    duplicateOf: null,
    extractor: "test 1",
    ingestedAt: "2026-02-01T08:00:00.000Z",
    ...properties,
  };
  return { label: "Article", id: hexId(number), properties: given };
}

export function claim(number: number, properties: Partial<ClaimNode> = {}): NodeRow {
  const { id: _, ...given } = claimOf({
    articleId: hexId(1),
    quote: "Norhaven will send ten ships to Veskaria",
    suffix: ".",
    cue: "will send",
    extractor: "test 1",
    promisors: ["state:NHV"],
    beneficiaries: ["state:VSK"],
    confidence: 0.5,
  });
  return {
    label: "Claim",
    id: hexId(number),
    properties: { ...given, key: "state:NHV > state:VSK | military_aid | do", topic: "military_aid > state:VSK", ...properties },
  };
}

export function commitment(number: number, properties: Partial<Commitment> = {}): NodeRow {
  const given: Omit<Commitment, "id"> = {
    key: `state:NHV > state:VSK | military_aid | do ${number}`,
    kind: "military_aid",
    family: "security",
    polarity: "do",
    mutual: false,
    summary: "Norhaven to Veskaria: military aid",
    denied: false,
    status: "pledged",
    statusAsOf: null,
    legalForce: null,
    condition: null,
    trigger: null,
    amount: null,
    unit: null,
    currency: null,
    approximate: null,
    amountRole: null,
    deliveredAmount: null,
    dueOn: null,
    findings: [],
    announcedOn: null,
    contested: false,
    contestedFields: [],
    claimCount: 1,
    sourceCount: 1,
    firstReportedAt: null,
    lastReportedAt: null,
    ...properties,
  };
  return { label: "Commitment", id: hexId(number), properties: given };
}

export function relationship(
  type: RelationshipType,
  from: NodeReference,
  to: NodeReference,
  properties: Properties = type === "REPORTS" ? plainReport : {},
): RelationshipRow {
  return { type, from: { label: from.label, id: from.id }, to: { label: to.label, id: to.id }, properties };
}

/** What a claim is to its commitment where a test doesn't ask. */
export const plainReport = {
  day: null,
  stage: null,
  gives: [],
  decides: true,
  witness: false,
  upholds: false,
  mark: "",
  amountRole: null,
  findings: [],
  partial: false,
  source: "paper.example",
  strength: null,
};
