import { z } from "zod";
import { Certainty, CommitmentKind, LegalForce, Polarity, Status, Timeframe, Voice } from "#schema/claim";
import { Share } from "#schema/primitives";

/** How probable a mention is as one who is bound, one toward whom, and one who says so. */
export const RoleScores = z.object({
  /** Index of the mention among the article's resolved mentions. */
  mention: z.int().nonnegative(),
  promisor: Share,
  beneficiary: Share,
  attributedTo: Share,
});
export type RoleScores = z.infer<typeof RoleScores>;

/** The values of one field with their probabilities, which sum to 1; the most probable first. */
const distribution = <T extends z.ZodType>(value: T) => z.array(z.object({ value, share: Share })).min(1);

/** What the encoder thinks of one word as the one that carries the act of a claim. Judgements propose; grammar and thresholds decide. */
export const Judgement = z.object({
  /** Index of the sentence among all sentences of the document, in the order of its blocks. */
  sentence: z.int().nonnegative(),
  /** Index of the word among the sentence's tokens. */
  token: z.int().nonnegative(),
  /** That this word is the cue of a claim. */
  probability: Share,
  kind: distribution(CommitmentKind),
  status: distribution(Status),
  polarity: distribution(Polarity),
  certainty: distribution(Certainty),
  negated: Share,
  voice: distribution(Voice),
  timeframe: distribution(Timeframe),
  legalForce: distribution(LegalForce.nullable()),
  /** Mentions of the sentence and of what stands around it, in the order of the text, and those of whom the article speaks most. */
  roles: z.array(RoleScores),
});
export type Judgement = z.infer<typeof Judgement>;
