import { z } from "zod";
import { Status } from "#schema/claim";
import { Instant, PartialDate } from "#schema/primitives";

/** What became of one source in a run of the schedule. */
export const SourceRun = z.object({
  name: z.string(),
  /** `done`: read to its end; `limited`: a limit ended it, the rest comes with the next runs; `failed`: nothing of use; `stopped`: the program was told to stop. */
  outcome: z.enum(["done", "limited", "failed", "stopped"]),
  /** Why, for all but `done`. */
  reason: z.string().nullable(),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  milliseconds: z.number().nonnegative(),
  rejections: z.array(z.object({ path: z.string(), reason: z.string() })),
});
export type SourceRun = z.infer<typeof SourceRun>;

/** A claim as a notice shows it: its exact words, where and when they were printed, and where to see them. */
export const NoticeEvidence = z.object({
  claim: z.string(),
  commitment: z.string(),
  summary: z.string(),
  quote: z.string(),
  /** Day that it speaks of. */
  day: PartialDate.nullable(),
  article: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: PartialDate.nullable(),
  /** Name of the outlet that printed it first. */
  outlet: z.string(),
});
export type NoticeEvidence = z.infer<typeof NoticeEvidence>;

/** A commitment that was known before stands otherwise now, by the words of `evidence`. */
export const StatusChange = z.object({
  commitment: z.string(),
  key: z.string(),
  summary: z.string(),
  from: Status,
  to: Status,
  asOf: PartialDate.nullable(),
  evidence: NoticeEvidence,
});
export type StatusChange = z.infer<typeof StatusChange>;

/** Two claims that can't both hold, at least one of which is new. */
export const NewContradiction = z.object({ field: z.string(), one: NoticeEvidence, other: NoticeEvidence });
export type NewContradiction = z.infer<typeof NewContradiction>;

/** What one run of the schedule did. Changes and contradictions are those since the report before it. */
export const ScheduleReport = z.object({
  runId: z.string(),
  store: z.string(),
  startedAt: Instant,
  finishedAt: Instant,
  milliseconds: z.number().nonnegative(),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  sources: z.array(SourceRun),
  statusChanges: z.array(StatusChange),
  contradictions: z.array(NewContradiction),
});
export type ScheduleReport = z.infer<typeof ScheduleReport>;

const noticeBase = {
  /** The same for the same change, whenever it is found. */
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  /** When it was found. */
  seenAt: Instant,
  title: z.string(),
  /** The words in the viewer. */
  link: z.string(),
};
/** News for people and programs: one for each change, never a second one for the same. */
export const Notice = z.discriminatedUnion("type", [
  z.object({ type: z.literal("status"), ...noticeBase, change: StatusChange }),
  z.object({ type: z.literal("contradiction"), ...noticeBase, contradiction: NewContradiction }),
]);
export type Notice = z.infer<typeof Notice>;
