import { z } from "zod";
import { PartialDate } from "#schema/primitives";

/** A fact that the gazetteer gives about what an article mentions: an organ of a body, the holder of an office, a territory, a city in its country. */
export const EntityRelation = z.object({
  type: z.enum(["PART_OF", "MEMBER_OF", "HOLDS_OFFICE", "HAS_TERRITORY", "WITHIN"]),
  /** Ids of actors or places. */
  from: z.string().min(1),
  to: z.string().min(1),
  /** Of an office. */
  title: z.string().nullable(),
  since: PartialDate.nullable(),
  until: PartialDate.nullable(),
});
export type EntityRelation = z.infer<typeof EntityRelation>;
