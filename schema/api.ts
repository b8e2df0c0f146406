import { z } from "zod";
import { ActorKind } from "#schema/actor";
import { Certainty, Claim, CommitmentKind, Family, LegalForce, Polarity, Status } from "#schema/claim";
import { Commitment } from "#schema/commitment";
import { PlaceKind } from "#schema/place";
import { PartialDate } from "#schema/primitives";

/** A node of the picture: an actor, or a place where a commitment without a beneficiary is performed. */
export const GraphNode = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(["actor", "place"]),
  kind: z.union([ActorKind, PlaceKind]),
  /** Commitments that touch it. */
  degree: z.int().nonnegative(),
});
export type GraphNode = z.infer<typeof GraphNode>;

/** An edge of the picture: one commitment from one promisor to one beneficiary (or to a place, or back to itself where there is neither). */
export const GraphEdge = z.object({
  id: z.string(),
  commitmentId: z.string(),
  source: z.string(),
  target: z.string(),
  kind: CommitmentKind,
  family: Family,
  polarity: Polarity,
  status: Status,
  certainty: Certainty.nullable(),
  legalForce: LegalForce.nullable(),
  contested: z.boolean(),
  summary: z.string(),
  sourceCount: z.int(),
  claimCount: z.int(),
  firstReportedAt: PartialDate.nullable(),
  lastReportedAt: PartialDate.nullable(),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

/** GET /api/graph */
export const GraphView = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  totals: z.object({ articles: z.int(), actors: z.int(), places: z.int(), claims: z.int(), commitments: z.int() }),
});
export type GraphView = z.infer<typeof GraphView>;

/** The article that carries a piece of evidence, without its text. */
export const ArticleCard = z.object({
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: PartialDate.nullable(),
  /** Names of the outlets that published it. */
  sources: z.array(z.string()),
});
export type ArticleCard = z.infer<typeof ArticleCard>;

const Party = z.object({ id: z.string(), name: z.string() });

/** GET /api/commitments/{id} */
export const CommitmentView = z.object({
  commitment: Commitment,
  promisors: z.array(Party),
  beneficiaries: z.array(Party),
  performedIn: z.array(Party),
  /** Claims by date of publication, each with its article and with the ids of claims that contradict it. */
  evidence: z.array(z.object({ claim: Claim, article: ArticleCard, contradictedBy: z.array(z.string()) })),
});
export type CommitmentView = z.infer<typeof CommitmentView>;

/** GET /api/articles/{id}: the text with the claims made in it, to highlight. */
export const ArticleView = z.object({
  article: ArticleCard.extend({ text: z.string(), boilerplate: z.array(z.object({ start: z.int(), end: z.int(), rule: z.string() })) }),
  claims: z.array(z.object({ id: z.string(), start: z.int(), end: z.int(), commitmentId: z.string() })),
});
export type ArticleView = z.infer<typeof ArticleView>;

/** GET /api/search?q= */
export const SearchView = z.object({
  hits: z.array(z.object({ type: z.enum(["actor", "place", "commitment", "article"]), id: z.string(), text: z.string() })),
});
export type SearchView = z.infer<typeof SearchView>;

/** Body of every answer that is no success. */
export const Problem = z.object({ error: z.string(), remedy: z.string().nullable() });
export type Problem = z.infer<typeof Problem>;
