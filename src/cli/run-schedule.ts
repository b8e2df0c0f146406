import { setTimeout as wait } from "node:timers/promises";
import { giveNotice, type NoticeTargets } from "#src/cli/give-notice";
import { print } from "#src/cli/output";
import { readKeptStanding, writeKeptStanding, writeReport } from "#src/cli/run-files";
import { webFetcher } from "#src/cli/web-fetcher";
import type { StoreConfig } from "#src/config";
import type { Fetcher } from "#src/fetch/create-fetcher";
import { readPolls } from "#src/run/polls";
import { reportText } from "#src/run/report-text";
import { type DueRun, runDue } from "#src/run/run-due";
import type { RunWorld } from "#src/run/run-source";
import { nextDue } from "#src/schedule/due-list";
import type { ScheduledSource } from "#src/schedule/sources-file";
import { openStore } from "#src/store/open-store";
import type { RunLock, Store } from "#src/store/store";
import { explainError, InUseError } from "#src/support/errors";

export interface ScheduleSettings {
  readonly store: StoreConfig;
  readonly sources: readonly ScheduledSource[];
  readonly notices: NoticeTargets | null;
  /** Folder of the reports. */
  readonly reports: string;
  readonly isOnce: boolean;
  readonly isJson: boolean;
}

/** Readers copy an embedded file in a moment; a writer has it for as long as it runs. */
const PATIENCE_MS = 2_000;
const BUSY_MS = 15_000;
const FAULT_MS = 60_000;
/** The clock is looked at so often while nothing is due: a machine that slept, or whose clock was set, is on time again. */
const LOOK_MS = 30_000;

/**
 * Runs what is due, once or whenever something is, until a signal comes: then the article at hand is finished, the report written and the
 * store let go. Faults of the store end it only at the start, when the settings may be wrong.
 */
export async function runSchedule(settings: ScheduleSettings): Promise<void> {
  const stop = stopOnSignals();
  const world = worldOf(stop);
  let next = await runNow(settings, world);
  while (!settings.isOnce && !stop.aborted) {
    await sleepUntil(next, stop);
    if (stop.aborted) return;
    next = await runNow(settings, world).catch((error: unknown) => {
      complain(explainError(error));
      return Date.now() + FAULT_MS;
    });
  }
}

function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  // a second signal ends the process at once
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

/** Sources of the same limits share a fetcher, and with it the pauses between requests to one host. */
function worldOf(stop: AbortSignal): RunWorld {
  const fetchers = new Map<string, Fetcher>();
  return {
    now: () => new Date(),
    mustStop: () => (stop.aborted ? "stopped: The program was told to stop." : null),
    fetcherFor({ limits: { seconds, megabytes, delay }, allowHosts }) {
      const limits = { timeout: seconds * 1000, maxBytes: megabytes * 1_000_000, delay: delay * 1000 };
      const key = JSON.stringify([limits, allowHosts]);
      const fetcher = fetchers.get(key) ?? webFetcher(allowHosts, limits);
      fetchers.set(key, fetcher);
      return fetcher;
    },
  };
}

/** Runs what is due if no other process runs. Returns when to look again. */
async function runNow(settings: ScheduleSettings, world: RunWorld): Promise<number | null> {
  const store = await openStore(settings.store, "write", { waitMs: PATIENCE_MS }).catch((error: unknown) => {
    if (error instanceof InUseError) return null;
    throw error;
  });
  if (store === null) return busy(settings);
  try {
    const lock = await store.lockRuns();
    if (lock === null) return busy(settings);
    try {
      return await runLocked(settings, store, lock, world);
    } finally {
      await lock.release();
    }
  } finally {
    await store.close();
  }
}

function busy({ isOnce }: ScheduleSettings): number {
  if (isOnce) complain("Another process is at work on the store; nothing was done.");
  return Date.now() + BUSY_MS;
}

async function runLocked(settings: ScheduleSettings, store: Store, lock: RunLock, world: RunWorld): Promise<number | null> {
  const done = await runDue(settings.sources, store, lock, await readKeptStanding(settings.reports), world);
  if (done !== null) await tell(done, settings);
  else if (settings.isOnce && !settings.isJson) print("Nothing is due.");
  return nextDue(settings.sources, await readPolls(store), Date.now());
}

async function tell({ report, standing }: DueRun, { reports, notices, isJson, isOnce }: ScheduleSettings): Promise<void> {
  await writeReport(reports, report);
  const fault = notices === null ? null : await giveNotice(report, notices);
  await writeKeptStanding(reports, standing);
  print(isJson ? JSON.stringify(report) : reportText(report).trimEnd());
  if (fault !== null) complain(fault);
  if (isOnce && report.sources.some(({ outcome }) => outcome === "failed")) process.exitCode = 1;
}

/** Waits for an instant of the clock, not for a length of time; null is never. */
async function sleepUntil(instant: number | null, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const left = (instant ?? Number.POSITIVE_INFINITY) - Date.now();
    if (left <= 0) return;
    await wait(Math.min(left, LOOK_MS), undefined, { signal: stop }).catch(() => undefined);
  }
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
