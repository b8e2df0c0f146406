import { z } from "zod";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** What a graph was made of, by what, and what came out: two graphs of one certificate are the same. */
export const Certificate = z.object({
  articles: z.int().nonnegative(),
  /** SHA-256 over the articles' texts and where and when they appeared, whatever their order. */
  corpusHash: Sha256,
  /** What extracted the claims; several where some articles are still due again. */
  extractors: z.array(z.string()),
  schemaVersion: z.int().nullable(),
  /** SHA-256 of the canonical dump. */
  graphHash: Sha256,
});
export type Certificate = z.infer<typeof Certificate>;

/** The first place at which a graph and what follows from its articles differ. */
export const Difference = z.object({
  /** "Commitment 0123456789abcdef", "REPORTS from Claim ... to Commitment ...". */
  what: z.string().min(1),
  /** Null where one of the two doesn't have it at all. */
  property: z.string().nullable(),
  stored: z.json(),
  recomputed: z.json(),
});
export type Difference = z.infer<typeof Difference>;

/** Certificate of a stored graph, the one that its articles give when all is computed anew, and where they part. */
export const Verification = z.object({ holds: z.boolean(), stored: Certificate, recomputed: Certificate, difference: Difference.nullable() });
export type Verification = z.infer<typeof Verification>;
