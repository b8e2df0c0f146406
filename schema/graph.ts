import { z } from "zod";
import { Actor } from "#schema/actor";
import { ArticleNode, Publication, Source } from "#schema/article";
import { ClaimNode } from "#schema/claim";
import { Commitment, Condition, PartyRole } from "#schema/commitment";
import { Report } from "#schema/derivation";
import { Place } from "#schema/place";
import { Instant, PartialDate } from "#schema/primitives";

/** An earlier text of an article that changed at its source. */
export const ArticleVersion = z.object({ id: z.string(), hash: z.string(), seenAt: Instant });
export type ArticleVersion = z.infer<typeof ArticleVersion>;

/** A hash of some wording: articles that nearly repeat each other share one, others hardly ever. */
export const Wording = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/u) });
export type Wording = z.infer<typeof Wording>;

/** One run of the schedule. */
export const Run = z.object({
  id: z.string(),
  startedAt: Instant,
  /** Null while it goes on, and of one that was killed. */
  finishedAt: Instant.nullable(),
  /** Names of the sources that were due. */
  sources: z.array(z.string()),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  statusChanges: z.int(),
  contradictions: z.int(),
});
export type Run = z.infer<typeof Run>;

/** When a source of the schedule was last read, and how that went. */
export const Poll = z.object({
  /** Name of the source. */
  id: z.string(),
  startedAt: Instant,
  endedAt: Instant,
  /** Runs without anything of use, one after the other. */
  failures: z.int().nonnegative(),
  /** Why the last one failed. */
  reason: z.string().nullable(),
});
export type Poll = z.infer<typeof Poll>;

/** What a server said of a page or feed when it was last taken over, to ask it later whether that has changed. */
export const Fetched = z.object({
  /** First 16 hex digits of the SHA-256 of the address, which may hold a secret. */
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Ids of the articles that came of it, and what extracted them: without them it is fetched anew. */
  articles: z.array(z.string()),
  extractor: z.string(),
});
export type Fetched = z.infer<typeof Fetched>;

/** Model of the properties of each kind of node. Properties are flat: strings, booleans, numbers and lists of one of these; null is absent. */
export const nodeModels = {
  Source,
  Article: ArticleNode,
  ArticleVersion,
  Actor,
  Place,
  Claim: ClaimNode,
  Commitment,
  Condition,
  Wording,
  Run,
  Poll,
  Fetched,
} as const;
export type NodeLabel = keyof typeof nodeModels;
export const NodeLabel = z.enum(Object.keys(nodeModels) as [NodeLabel, ...NodeLabel[]]);

interface RelationshipModel {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /** Properties that tell two relationships of this type between the same ends apart. */
  readonly key: readonly string[];
  readonly properties: z.ZodObject;
}
const none = z.object({});
/** Ends, key and properties of each kind of relationship. */
export const relationshipModels = {
  PUBLISHED: {
    from: ["Source"],
    to: ["Article"],
    key: [],
    properties: Publication.omit({ source: true }),
  },
  CONTAINS: { from: ["Article"], to: ["Claim"], key: [], properties: none },
  REPORTS: {
    from: ["Claim"],
    to: ["Commitment"],
    key: [],
    properties: Report.omit({ claim: true }),
  },
  MENTIONS: {
    from: ["Article"],
    to: ["Actor", "Place"],
    key: [],
    /** `name`: longest surface in the article; `surfaces`: every distinct one, sorted; `spans`: "start:end" of each mention. */
    properties: z.object({ count: z.int().positive(), name: z.string(), surfaces: z.array(z.string()), spans: z.array(z.string()) }),
  },
  ATTRIBUTED_TO: { from: ["Claim"], to: ["Actor", "Source"], key: [], properties: z.object({ cue: z.string(), order: z.int().nonnegative() }) },
  CONTRADICTS: { from: ["Claim"], to: ["Claim"], key: ["field"], properties: z.object({ field: z.string() }) },
  COMMITS_TO: { from: ["Actor"], to: ["Commitment"], key: [], properties: none },
  BENEFITS: { from: ["Commitment"], to: ["Actor"], key: [], properties: none },
  PARTY_TO: { from: ["Actor"], to: ["Commitment"], key: ["role"], properties: z.object({ role: PartyRole }) },
  PERFORMED_IN: { from: ["Commitment"], to: ["Place"], key: [], properties: none },
  ANNOUNCED_IN: { from: ["Commitment"], to: ["Place"], key: [], properties: none },
  CONDITIONED_ON: { from: ["Commitment"], to: ["Condition"], key: [], properties: none },
  PART_OF: { from: ["Actor", "Commitment"], to: ["Actor", "Commitment"], key: [], properties: none },
  MEMBER_OF: { from: ["Actor"], to: ["Actor"], key: [], properties: z.object({ since: PartialDate.nullable(), until: PartialDate.nullable() }) },
  HOLDS_OFFICE: {
    from: ["Actor"],
    to: ["Actor"],
    key: ["title", "term"],
    /** `term`: start of the term as it is known, else empty: it tells two terms of one office apart. */
    properties: z.object({ title: z.string(), term: z.string(), since: PartialDate.nullable(), until: PartialDate.nullable() }),
  },
  HAS_TERRITORY: { from: ["Actor"], to: ["Place"], key: [], properties: none },
  WITHIN: { from: ["Place"], to: ["Place"], key: [], properties: none },
  WORDED: { from: ["Article"], to: ["Wording"], key: [], properties: none },
  HAS_VERSION: { from: ["Article"], to: ["ArticleVersion"], key: [], properties: none },
  TOUCHED: { from: ["Run"], to: ["Article"], key: [], properties: none },
} as const satisfies Readonly<Record<string, RelationshipModel>>;
export type RelationshipType = keyof typeof relationshipModels;
export const RelationshipType = z.enum(Object.keys(relationshipModels) as [RelationshipType, ...RelationshipType[]]);

/** What differs between two runs over the same articles, and so is no part of the canonical dump. */
export const volatile = {
  labels: ["Run", "Poll", "Fetched", "ArticleVersion"],
  types: ["TOUCHED", "HAS_VERSION"],
  properties: { Article: ["ingestedAt"] },
} as const satisfies {
  labels: readonly NodeLabel[];
  types: readonly RelationshipType[];
  properties: Readonly<Partial<Record<NodeLabel, readonly string[]>>>;
};

/** Value that all three engines keep: no maps, no nested or mixed lists, no null in a list. */
export const PropertyValue = z.union([z.string(), z.boolean(), z.number(), z.array(z.string()), z.array(z.number()), z.array(z.boolean())]);
export type PropertyValue = z.infer<typeof PropertyValue>;
/** null takes the property away. */
export const Properties = z.record(z.string(), PropertyValue.nullable());
export type Properties = z.infer<typeof Properties>;

export const NodeReference = z.object({ label: NodeLabel, id: z.string().min(1) });
export type NodeReference = z.infer<typeof NodeReference>;

export const NodeRow = z.object({ label: NodeLabel, id: z.string().min(1), properties: Properties });
export type NodeRow = z.infer<typeof NodeRow>;

export const RelationshipRow = z.object({ type: RelationshipType, from: NodeReference, to: NodeReference, properties: Properties });
export type RelationshipRow = z.infer<typeof RelationshipRow>;

/**
 * A change of the graph, applied in one transaction in this order: relationships dropped, nodes dropped (with what hangs on them), nodes
 * merged (all properties replaced), relationships merged (all properties replaced). Applying it twice is the same as once.
 */
export const GraphDelta = z.object({
  /** Of their properties only the key counts. */
  dropRelationships: z.array(RelationshipRow),
  dropNodes: z.array(NodeReference),
  mergeNodes: z.array(NodeRow),
  mergeRelationships: z.array(RelationshipRow),
});
export type GraphDelta = z.infer<typeof GraphDelta>;
