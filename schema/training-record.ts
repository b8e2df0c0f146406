import { z } from "zod";
import { ExtractionRecord } from "#schema/record";

const { article, actors, claims } = ExtractionRecord.shape;
const coded = claims.element.shape;

/** A record coded by hand to train on: actors and claims, without places and boilerplate. Fields that seldom hold may be left out. */
export const TrainingRecord = z.strictObject({
  article,
  actors,
  claims: z.array(
    z.strictObject({
      quote: coded.quote.min(1),
      cue: coded.cue.min(1),
      promisors: coded.promisors.min(1),
      beneficiaries: coded.beneficiaries,
      kind: coded.kind,
      polarity: coded.polarity,
      status: coded.status,
      certainty: coded.certainty,
      negated: coded.negated,
      condition: coded.condition,
      voice: coded.voice,
      attributedTo: coded.attributedTo,
      timeframe: coded.timeframe,
      mutual: coded.mutual.optional(),
      principal: coded.principal.optional(),
      legalForce: coded.legalForce.optional(),
      trigger: coded.trigger.optional(),
      amount: coded.amount.optional(),
      unit: coded.unit.optional(),
      currency: coded.currency.optional(),
      date: coded.date.optional(),
    }),
  ),
});
export type TrainingRecord = z.infer<typeof TrainingRecord>;
