import { z } from "zod";
import { Claim } from "#schema/claim";
import { Commitment, Condition, PartyRole } from "#schema/commitment";
import { PartialDate } from "#schema/primitives";

/** A claim with what the commitment stage must know of its article. */
export const Evidence = z.object({
  claim: Claim,
  publishedAt: PartialDate.nullable(),
  /** Outlet of the article's earliest publication: later ones are copies and corroborate nothing. */
  sourceId: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A commitment with everything that hangs on it. */
export const DerivedCommitment = z.object({
  commitment: Commitment,
  /** Ids of actors, places and claims, each sorted. */
  promisors: z.array(z.string()),
  beneficiaries: z.array(z.string()),
  parties: z.array(z.object({ actor: z.string(), role: PartyRole })),
  performedIn: z.array(z.string()),
  announcedIn: z.array(z.string()),
  conditions: z.array(Condition),
  claims: z.array(z.string()),
});
export type DerivedCommitment = z.infer<typeof DerivedCommitment>;

/** Two claims that can't both hold; `one` has the smaller id. */
export const Contradiction = z.object({ one: z.string(), other: z.string(), field: z.string() });
export type Contradiction = z.infer<typeof Contradiction>;

/** What the commitment stage computes from the claims of whole topics. */
export const Derivation = z.object({ commitments: z.array(DerivedCommitment), contradictions: z.array(Contradiction) });
export type Derivation = z.infer<typeof Derivation>;
