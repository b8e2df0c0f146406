import { z } from "zod";
import { Article } from "#schema/article";
import { Claim } from "#schema/claim";
import { Entities } from "#schema/mention";
import { EntityRelation } from "#schema/relation";

/** Something worth a reader's eye that is no error: data, not an exception. */
export const Finding = z.object({
  /** Kebab-case name of the phenomenon ("claim-without-promisor"). */
  rule: z.string().min(1),
  message: z.string().min(1),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** All that the pure stages read from one article. */
export const Extraction = z.object({
  article: Article,
  entities: Entities,
  relations: z.array(EntityRelation),
  claims: z.array(Claim),
  findings: z.array(Finding),
});
export type Extraction = z.infer<typeof Extraction>;
