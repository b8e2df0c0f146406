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

export const amountRoles = {
  new: { label: "new money", definition: "Promised for the first time; counted once" },
  tranche: { label: "part", definition: "A part of a sum that was promised as a whole" },
  allocation: { label: "allocation", definition: "Earmarked or approved: new money, or money for what was promised before" },
  delivery: { label: "delivery", definition: "What has arrived of it" },
  total: { label: "total", definition: "A sum of what was promised before" },
} as const;
export const AmountRole = vocabulary(amountRoles);
export type AmountRole = z.infer<typeof AmountRole>;

/** The thing in the world, computed from its claims and recomputed whenever they change. Status stands here, never on an edge. */
export const Commitment = z.object({
  /** First 16 hex digits of the SHA-256 of its key and of what tells it from others of that key (agreement, sum, place, first day). */
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  /** sorted promisors > sorted beneficiaries | kind | polarity. */
  key: z.string().min(1),
  kind: CommitmentKind,
  family: Family,
  polarity: Polarity,
  mutual: z.boolean(),
  /** One line for people: "United States to Ukraine: security guarantee". */
  summary: z.string().min(1),
  /** Every claim of it denies that it holds: what a text excludes, kept so that it can be found. */
  denied: z.boolean(),
  status: Status,
  statusAsOf: PartialDate.nullable(),
  legalForce: LegalForce.nullable(),
  condition: z.string().nullable(),
  trigger: Trigger.nullable(),
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  /** "about", "up to", as the text has it. */
  approximate: z.string().nullable(),
  amountRole: AmountRole.nullable(),
  /** What has arrived of it, of the same unit, by the latest claim that says so. */
  deliveredAmount: z.number().nullable(),
  /** Last day by which it falls due, as far as a text says. */
  dueOn: PartialDate.nullable(),
  announcedOn: PartialDate.nullable(),
  contested: z.boolean(),
  /** Names of claim fields on which its claims contradict each other or another commitment's; "status" where its end is an accusation only. */
  contestedFields: z.array(z.string()),
  /** What is odd in its life, as data: "backward: delivered to pledged". */
  findings: z.array(z.string()),
  claimCount: z.int().positive(),
  /** Independent sources: near-duplicates are one, and whoever cites an agency is that agency. */
  sourceCount: z.int().positive(),
  firstReportedAt: PartialDate.nullable(),
  lastReportedAt: PartialDate.nullable(),
});
export type Commitment = z.infer<typeof Commitment>;

/** An awaited event, shared by all commitments that wait for it, in whatever words. */
export const Condition = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  trigger: Trigger,
  /** The event by its kind and subject ("ceasefire: Ukraine"); the exact words stand in the claims. */
  text: z.string().min(1),
});
export type Condition = z.infer<typeof Condition>;
