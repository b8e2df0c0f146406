import { z } from "zod";
import { Claim, Status } from "#schema/claim";
import { AmountRole, Commitment, Condition, PartyRole } from "#schema/commitment";
import { PartialDate } from "#schema/primitives";

/** A claim with what the commitment stage must know of its article. */
export const Evidence = z.object({
  claim: Claim,
  publishedAt: PartialDate.nullable(),
  /** Independent source: outlet of the earliest publication of the article, or of the one that it copies, or the agency that it cites. */
  sourceId: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A status that a commitment has had. */
export const Stage = z.object({
  status: Status,
  /** Day in full; null where nothing is dated. */
  day: PartialDate.nullable(),
  /** Id of the claim whose quote carries it. */
  claim: z.string(),
});
export type Stage = z.infer<typeof Stage>;

/** Something odd in a commitment's life, as data. */
export const LifecycleFinding = z.object({
  /** `backward`: a step back; `restated`: an older stage told again; `revived`: alive after an end; `accusation`: an end that only others see; `illegal`: an end that can't come after what was (broken before it was promised); `weakened`: softer words than before. */
  rule: z.enum(["backward", "restated", "revived", "accusation", "illegal", "weakened"]),
  claim: z.string(),
  message: z.string().min(1),
});
export type LifecycleFinding = z.infer<typeof LifecycleFinding>;

/** What one claim is to its commitment. */
export const Report = z.object({
  claim: z.string(),
  /** Day that it speaks of. */
  day: PartialDate.nullable(),
  /** Status that it has brought about; null where it only tells it again. */
  stage: Status.nullable(),
  /** Names of what comes from it: values of the commitment, and promisors, beneficiaries, demanders, performedIn, announcedIn, conditions. */
  gives: z.array(z.string()),
  /** Whether it could bring that about by itself: certain or probable, not denied, no history, and an end only from the promisor or the article itself. */
  decides: z.boolean(),
  /** Whether it is one of the two sources that an end needs where the promisor doesn't tell it. */
  witness: z.boolean(),
  /** Whether an end, or doubt of others, before it is over by it: the promisor's word that it stands, or its performance. */
  upholds: z.boolean(),
  /** What tells it from other commitments of its key, as its own article has it: agreement, sum, place; empty where nothing does. */
  mark: z.string(),
  /** Independent source that it counts as: outlet, or the agency that it cites. */
  source: z.string(),
  /** What its sum counts as. */
  amountRole: AmountRole.nullable(),
  /** What is odd about it in the commitment's life: "backward: delivered to pledged". */
  findings: z.array(z.string()),
  /** Whether its own words call its sum a part of something larger. */
  partial: z.boolean(),
  /** Strength of its words, 1 to 4; null where they don't tell. */
  strength: z.int().nullable(),
});
export type Report = z.infer<typeof Report>;

/** A commitment with everything that hangs on it. */
export const DerivedCommitment = z.object({
  commitment: Commitment,
  /** Ids of actors and places, each sorted. */
  promisors: z.array(z.string()),
  beneficiaries: z.array(z.string()),
  parties: z.array(z.object({ actor: z.string(), role: PartyRole })),
  performedIn: z.array(z.string()),
  announcedIn: z.array(z.string()),
  conditions: z.array(Condition),
  /** One for each of its claims, by claim id. */
  reports: z.array(Report),
});
export type DerivedCommitment = z.infer<typeof DerivedCommitment>;

/** Two claims that can't both hold; `one` has the smaller id. */
export const Contradiction = z.object({ one: z.string(), other: z.string(), field: z.string() });
export type Contradiction = z.infer<typeof Contradiction>;

/** A commitment within a larger one, by their ids: a tranche of a pledge, the contents of a package. */
export const Part = z.object({ part: z.string(), whole: z.string() });
export type Part = z.infer<typeof Part>;

/** What the commitment stage computes from the claims of whole topics. */
export const Derivation = z.object({ commitments: z.array(DerivedCommitment), contradictions: z.array(Contradiction), parts: z.array(Part) });
export type Derivation = z.infer<typeof Derivation>;
