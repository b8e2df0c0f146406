import { z } from "zod";
import { ActorKind } from "#schema/actor";
import { Certainty, Claim } from "#schema/claim";
import { Commitment, Condition } from "#schema/commitment";
import { Report } from "#schema/derivation";
import { PlaceKind } from "#schema/place";
import { PartialDate } from "#schema/primitives";
import { Question } from "#schema/question";

/** GET /api/health */
export const Health = z.object({
  status: z.literal("ok"),
  version: z.string(),
  engine: z.enum(["embedded", "neo4j"]),
  engineVersion: z.string(),
  schemaVersion: z.int().nullable(),
});
export type Health = z.infer<typeof Health>;

const nodeParts = { id: z.string(), name: z.string(), aliases: z.array(z.string()) };
/** A node of the picture: an actor that is a party of a commitment, or a place where one without a beneficiary is performed. */
export const GraphNode = z.discriminatedUnion("type", [
  z.object({ type: z.literal("actor"), ...nodeParts, kind: ActorKind }),
  z.object({ type: z.literal("place"), ...nodeParts, kind: PlaceKind }),
]);
export type GraphNode = z.infer<typeof GraphNode>;

/** What a list, a filter and an edge need to know of a commitment. */
export const CommitmentCard = z.object({
  ...Commitment.pick({
    id: true,
    kind: true,
    family: true,
    polarity: true,
    mutual: true,
    summary: true,
    status: true,
    legalForce: true,
    contested: true,
    claimCount: true,
    sourceCount: true,
    firstReportedAt: true,
    lastReportedAt: true,
  }).shape,
  /** The surest of its claims; null while it has none. */
  certainty: Certainty.nullable(),
  /** Ids of actors and places, sorted. Mutual: promisors and beneficiaries are the same list. */
  promisors: z.array(z.string()),
  beneficiaries: z.array(z.string()),
  performedIn: z.array(z.string()),
});
export type CommitmentCard = z.infer<typeof CommitmentCard>;

/**
 * An edge of the picture: one commitment from one promisor to one beneficiary; without a beneficiary to each place where it is performed; with
 * neither, `target` is null. A mutual commitment has one edge for each pair of its parties.
 */
export const GraphEdge = z.object({ commitment: z.string(), source: z.string(), target: z.string().nullable() });
export type GraphEdge = z.infer<typeof GraphEdge>;

/** GET /api/graph: every commitment. Every end of an edge is a node of the answer; arrays are sorted by id. */
export const GraphView = z.object({
  nodes: z.array(GraphNode),
  commitments: z.array(CommitmentCard),
  edges: z.array(GraphEdge),
  totals: z.object({ sources: z.int(), articles: z.int(), actors: z.int(), places: z.int(), claims: z.int(), commitments: z.int() }),
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
  /** Id of the older article that this one nearly repeats. */
  duplicateOf: z.string().nullable(),
});
export type ArticleCard = z.infer<typeof ArticleCard>;

/** An actor or a place by name. */
export const Party = z.object({ id: z.string(), name: z.string() });
export type Party = z.infer<typeof Party>;

/** A claim that contradicts another, with enough of it to read both side by side. */
export const Contradiction = z.object({
  claimId: z.string(),
  /** Field of the claims in which they differ. */
  field: z.string(),
  quote: z.string(),
  commitmentId: z.string(),
  article: ArticleCard,
});
export type Contradiction = z.infer<typeof Contradiction>;

/** A commitment within which another stands, or which stands within it. */
export const Kin = Commitment.pick({ id: true, summary: true, status: true, amount: true, unit: true });
export type Kin = z.infer<typeof Kin>;

/** GET /api/commitments/{id}: `commitment` has its contested fields, its findings and what its sum counts as. */
export const CommitmentView = z.object({
  commitment: Commitment,
  promisors: z.array(Party),
  beneficiaries: z.array(Party),
  performedIn: z.array(Party),
  announcedIn: z.array(Party),
  /** Who has asked for it and isn't bound by it. */
  demanders: z.array(Party),
  /** Events that it waits for. */
  conditions: z.array(Condition),
  /** What it is a part of, and what are parts of it: tranches, shares, the contents of a package. */
  partOf: z.array(Kin),
  parts: z.array(Kin),
  /** Claims by date of publication (undated last), then by article and place in it. */
  evidence: z.array(
    z.object({
      claim: Claim,
      article: ArticleCard,
      /** What the claim is to the commitment: the stage that it brought about, the values that it gives, what is odd about it, the role of its sum. */
      report: Report.omit({ claim: true }),
      principal: Party.nullable(),
      attributedTo: z.array(Party),
      contradictedBy: z.array(Contradiction),
    }),
  ),
});
export type CommitmentView = z.infer<typeof CommitmentView>;

/** GET /api/articles/{id}: the text with the claims made in it, to highlight. */
export const ArticleView = z.object({
  article: ArticleCard,
  /** Author line of the page, and when it says that it was changed last. */
  author: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  text: z.string(),
  boilerplate: z.array(z.object({ start: z.int(), end: z.int(), rule: z.string() })),
  claims: z.array(z.object({ id: z.string(), start: z.int(), end: z.int(), commitmentId: z.string() })),
});
export type ArticleView = z.infer<typeof ArticleView>;

/** GET /api/search?q=&limit=: full text, best first. */
export const SearchView = z.object({
  hits: z.array(
    z.object({
      type: z.enum(["actor", "place", "commitment", "claim", "article", "source", "condition"]),
      id: z.string(),
      text: z.string(),
      /** Of a claim: the commitment that it reports. */
      commitmentId: z.string().nullable(),
    }),
  ),
});
export type SearchView = z.infer<typeof SearchView>;

/** GET /api/questions */
export const QuestionList = z.object({ questions: z.array(Question) });
export type QuestionList = z.infer<typeof QuestionList>;

/** GET /api/questions/{name}?parameter=value */
export const QuestionAnswer = z.object({
  name: z.string(),
  title: z.string(),
  /** The values that were used, the examples among them where the asker gave none. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.json())),
  /** There were more rows than the cap. */
  truncated: z.boolean(),
});
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** Body of every answer that is no success. */
export const Problem = z.object({ error: z.string(), remedy: z.string().nullable() });
export type Problem = z.infer<typeof Problem>;
