import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { ScheduleReport } from "#schema/schedule";
import { readJsonFile, writeWhole } from "#src/cli/run-files";
import { redactAddress } from "#src/fetch/redact-address";
import { atomFeed } from "#src/notice/atom-feed";
import { noticesOf } from "#src/notice/make-notices";
import { addNotices, EMPTY_LOG, NoticeLog, pendingNotices, withDelivered } from "#src/notice/notice-log";
import { deliver, type Webhook, type WebhookWorld } from "#src/notice/webhook";

export interface NoticeTargets {
  /** Folder of notices.atom and notices.json. */
  readonly folder: string;
  readonly webhook: Webhook | null;
  /** Address of the viewer, for links. */
  readonly viewer: string;
}

/** Notices in one post. */
const BATCH = 100;
const POST_MS = 10_000;

const world: WebhookWorld = {
  async post(url, headers, body) {
    const answer = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal: AbortSignal.timeout(POST_MS) });
    await answer.body?.cancel();
    return answer.status;
  },
  wait: (milliseconds) => wait(milliseconds),
};

/**
 * Adds a run's news to the log, writes feed and JSON, and posts what the webhook has not taken yet. The log is written before the post and after
 * each: a crash in between gives the same delivery again under the same name.
 *
 * @returns null, or why the webhook has not taken all: the rest comes with the next run.
 */
export async function giveNotice(report: ScheduleReport, { folder, webhook, viewer }: NoticeTargets): Promise<string | null> {
  const path = join(folder, "notices.json");
  const save = (log: NoticeLog): Promise<void> => writeWhole(path, `${JSON.stringify(log, null, 2)}\n`);
  let log = addNotices((await readJsonFile(path, NoticeLog)) ?? EMPTY_LOG, noticesOf(report, viewer));
  if (webhook === null) log = { ...log, pending: [] };
  await save(log);
  await writeWhole(join(folder, "notices.atom"), atomFeed(log.notices, report.finishedAt));
  if (webhook === null) return null;
  for (let batch = pendingNotices(log).slice(0, BATCH); batch.length > 0; batch = pendingNotices(log).slice(0, BATCH)) {
    const fault = await deliver(batch, webhook, world);
    if (fault !== null)
      return `The webhook ${redactAddress(webhook.url)} has not taken ${batch.length} notices: ${fault}. They come again with the next run.`;
    log = withDelivered(log, batch);
    await save(log);
  }
  return null;
}
