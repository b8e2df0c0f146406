import { z } from "zod";
import { CommitmentKind, Family, LegalForce, Polarity, Status, Trigger } from "#schema/claim";
import { PartialDate } from "#schema/primitives";
import { vocabulary } from "#schema/vocabulary";

export const partyRoles = {
  demander: { label: "demander", definition: "Asks for it" },
  proposer: { label: "proposer", definition: "Suggests it" },
  endorser: { label: "endorser", definition: "Backs it without being bound" },
  broker: { label: "broker", definition: "Mediates it" },
  host: { label: "host", definition: "Hosts the talks or forces" },
  monitor: { label: "monitor", definition: "Watches that it is kept" },
  adversary: { label: "adversary", definition: "The side against which it is made" },
} as const;
export const PartyRole = vocabulary(partyRoles);
export type PartyRole = z.infer<typeof PartyRole>;

/** The thing in the world, computed from its claims and recomputed whenever they change. Status stands here, never on an edge. */
export const Commitment = z.object({
  /** First 16 hex digits of the SHA-256 of its key. */
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  /** sorted promisors > sorted beneficiaries | kind | polarity. */
  key: z.string().min(1),
  kind: CommitmentKind,
  family: Family,
  polarity: Polarity,
  mutual: z.boolean(),
  /** One line for people: "United States to Ukraine: security guarantee". */
  summary: z.string().min(1),
  status: Status,
  statusAsOf: PartialDate.nullable(),
  legalForce: LegalForce.nullable(),
  condition: z.string().nullable(),
  trigger: Trigger.nullable(),
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  announcedOn: PartialDate.nullable(),
  contested: z.boolean(),
  /** Names of claim fields on which its claims contradict each other or another commitment's. */
  contestedFields: z.array(z.string()),
  claimCount: z.int().positive(),
  /** Independent sources, near-duplicates collapsed. */
  sourceCount: z.int().positive(),
  firstReportedAt: PartialDate.nullable(),
  lastReportedAt: PartialDate.nullable(),
});
export type Commitment = z.infer<typeof Commitment>;

/** An awaited event, shared by all commitments that wait for it. */
export const Condition = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  trigger: Trigger,
  text: z.string().min(1),
});
export type Condition = z.infer<typeof Condition>;
