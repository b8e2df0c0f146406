import { z } from "zod";
import { PageFacts } from "#schema/page";
import { Instant } from "#schema/primitives";

/** What became of one input of an ingestion. */
export const ArticleOutcome = z.object({
  /** Path as it was given or found; "-" for standard input. */
  path: z.string(),
  outcome: z.enum(["added", "unchanged", "rejected"]),
  articleId: z.string().nullable(),
  title: z.string().nullable(),
  /** Why it was rejected, with the remedy. */
  reason: z.string().nullable(),
  claims: z.int().nonnegative(),
  findings: z.array(z.string()),
  /** What a page says of itself, each with where it says so; null for text files and for what was rejected. */
  facts: PageFacts.nullable(),
});
export type ArticleOutcome = z.infer<typeof ArticleOutcome>;

/** What one run of the ingestion did; exit code 0 when nothing was rejected, 1 otherwise. */
export const RunReport = z.object({
  runId: z.string(),
  store: z.string(),
  startedAt: Instant,
  milliseconds: z.number().nonnegative(),
  added: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  commitments: z.int().nonnegative(),
  graphHash: z.string(),
  articles: z.array(ArticleOutcome),
});
export type RunReport = z.infer<typeof RunReport>;
