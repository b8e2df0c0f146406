import { z } from "zod";
import { ActorId, ActorKind } from "#schema/actor";
import { Certainty, CommitmentKind, LegalForce, Polarity, Status, Timeframe, Trigger, Voice } from "#schema/claim";
import { PlaceKind } from "#schema/place";
import { CountryCode, PartialDate } from "#schema/primitives";

/** What was read from one article, in the shape in which people code articles by hand: it can be scored against such a record. */
export const ExtractionRecord = z.object({
  /** Stem of the article's file. */
  article: z.string(),
  actors: z.array(z.object({ id: ActorId, name: z.string(), kind: ActorKind, surfaces: z.array(z.string()) })),
  places: z.array(
    z.object({
      id: z.string().regex(/^place:[a-z0-9-]+$/u),
      name: z.string(),
      kind: PlaceKind,
      country: CountryCode.nullable(),
      surfaces: z.array(z.string()),
    }),
  ),
  claims: z.array(
    z.object({
      quote: z.string(),
      cue: z.string(),
      promisors: z.array(z.string()),
      principal: z.string().nullable(),
      beneficiaries: z.array(z.string()),
      mutual: z.boolean(),
      kind: CommitmentKind,
      polarity: Polarity,
      status: Status,
      certainty: Certainty,
      negated: z.boolean(),
      legalForce: LegalForce.nullable(),
      condition: z.string().nullable(),
      trigger: Trigger.nullable(),
      amount: z.number().nullable(),
      unit: z.string().nullable(),
      currency: z.string().nullable(),
      performedIn: z.array(z.string()),
      announcedIn: z.array(z.string()),
      voice: Voice,
      attributedTo: z.array(z.string()),
      timeframe: Timeframe,
      date: PartialDate.nullable(),
      rule: z.string(),
      confidence: z.number(),
    }),
  ),
  boilerplate: z.array(z.string()),
});
export type ExtractionRecord = z.infer<typeof ExtractionRecord>;
