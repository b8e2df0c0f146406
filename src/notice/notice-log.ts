import { z } from "zod";
import { Notice } from "#schema/schedule";

/** All notices that were ever given, newest first: the last ones in full, of the others the ids, so that none is given twice. */
export const NoticeLog = z.object({
  notices: z.array(Notice),
  /** Ids of those that the webhook has not taken yet. */
  pending: z.array(z.string()),
  /** Ids of those that are no longer kept in full. */
  older: z.array(z.string()),
});
export type NoticeLog = z.infer<typeof NoticeLog>;

export const EMPTY_LOG: NoticeLog = { notices: [], pending: [], older: [] };
const KEPT = 500;

/** The log with what it doesn't have yet of some notices. Adding the same ones again changes nothing. */
export function addNotices(log: NoticeLog, notices: readonly Notice[]): NoticeLog {
  const known = new Set([...log.older, ...log.notices.map(({ id }) => id)]);
  const fresh: Notice[] = [];
  for (const notice of notices) {
    if (known.has(notice.id)) continue;
    known.add(notice.id);
    fresh.push(notice);
  }
  if (fresh.length === 0) return log;
  const all = [...fresh, ...log.notices];
  const pending = new Set([...fresh.map(({ id }) => id), ...log.pending]);
  // what still has to be delivered is kept however old it is
  const isKept = ({ id }: Notice, at: number): boolean => at < KEPT || pending.has(id);
  return {
    notices: all.filter(isKept),
    pending: [...pending],
    older: [...all.filter((notice, at) => !isKept(notice, at)).map(({ id }) => id), ...log.older],
  };
}

/** Notices that the webhook has still to get, oldest first. */
export function pendingNotices({ notices, pending }: NoticeLog): Notice[] {
  const wanted = new Set(pending);
  return notices.filter(({ id }) => wanted.has(id)).reverse();
}

/** The log after some notices were delivered. */
export function withDelivered(log: NoticeLog, delivered: readonly Notice[]): NoticeLog {
  const done = new Set(delivered.map(({ id }) => id));
  return { ...log, pending: log.pending.filter((id) => !done.has(id)) };
}
