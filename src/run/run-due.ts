import type { Run } from "#schema/graph";
import type { ScheduleReport, SourceRun } from "#schema/schedule";
import { changesBetween } from "#src/notice/standing";
import { readPolls, writePoll } from "#src/run/polls";
import { describeChanges, type KeptStanding, readStanding } from "#src/run/read-standing";
import { writeRun } from "#src/run/run-node";
import { type RunWorld, runSource } from "#src/run/run-source";
import { dueSources } from "#src/schedule/due-list";
import type { ScheduledSource } from "#src/schedule/sources-file";
import type { RunLock, Store } from "#src/store/store";
import { sortedUnique } from "#src/support/text";

export interface DueRun {
  readonly report: ScheduleReport;
  /** What the next report is compared with. */
  readonly standing: KeptStanding;
}

const LOST = "lock-lost: The store could no longer be reached, so another process may have begun a run.";

/**
 * Reads all sources that are due, one after the other, and reports what has changed since the last report. Who calls it holds the lock.
 *
 * @param before how things stood at the last report, or null; one of another store is not used.
 * @returns null where nothing is due, perhaps because another process was faster.
 */
export async function runDue(
  sources: readonly ScheduledSource[],
  store: Store,
  lock: RunLock,
  before: KeptStanding | null,
  world: RunWorld,
): Promise<DueRun | null> {
  const started = world.now();
  const due = dueSources(sources, await readPolls(store), started.getTime());
  if (due.length === 0) return null;
  const { location } = await store.describe();
  const earlier = before?.store === location ? before : await readStanding(store);
  const node = nodeOf(started, due);
  await writeRun(store, node, []);
  const mustStop = (): string | null => world.mustStop() ?? (lock.isHeld() ? null : LOST);
  const { reports, articles } = await runAll(due, store, { ...world, mustStop });
  const standing = await readStanding(store);
  const changes = await describeChanges(store, changesBetween(earlier, standing));
  const finished = world.now();
  const report: ScheduleReport = {
    runId: node.id,
    store: location,
    startedAt: node.startedAt,
    finishedAt: finished.toISOString(),
    milliseconds: finished.getTime() - started.getTime(),
    ...totalsOf(reports),
    sources: reports,
    ...changes,
  };
  await writeRun(store, { ...node, ...totalsOf(reports), finishedAt: report.finishedAt, ...countsOf(report) }, articles);
  await store.checkpoint();
  return { report, standing };
}

/** Each source's poll is written when it is done: after a crash the others are still due, and that one is not. */
async function runAll(due: readonly ScheduledSource[], store: Store, world: RunWorld) {
  const reports: SourceRun[] = [];
  const articles: string[] = [];
  const polls = await readPolls(store);
  for (const source of due) {
    if (world.mustStop() !== null) break;
    const startedAt = world.now().toISOString();
    const ran = await runSource(source, store, world);
    reports.push(ran.report);
    articles.push(...ran.articles);
    // what was interrupted stays due
    if (ran.report.outcome === "stopped") break;
    const failures = ran.report.outcome === "failed" ? (polls.get(source.name)?.failures ?? 0) + 1 : 0;
    await writePoll(store, { id: source.name, startedAt, endedAt: world.now().toISOString(), failures, reason: ran.report.reason });
  }
  return { reports, articles: sortedUnique(articles) };
}

function nodeOf(started: Date, due: readonly ScheduledSource[]): Run {
  const startedAt = started.toISOString();
  return {
    id: `run-${startedAt}`,
    startedAt,
    finishedAt: null,
    sources: due.map(({ name }) => name),
    ...totalsOf([]),
    statusChanges: 0,
    contradictions: 0,
  };
}

function totalsOf(reports: readonly SourceRun[]): Pick<ScheduleReport, "added" | "changed" | "removed" | "unchanged" | "rejected"> {
  const sum = (name: "added" | "changed" | "removed" | "unchanged" | "rejected"): number =>
    reports.reduce((total, report) => total + report[name], 0);
  return { added: sum("added"), changed: sum("changed"), removed: sum("removed"), unchanged: sum("unchanged"), rejected: sum("rejected") };
}

function countsOf({ statusChanges, contradictions }: ScheduleReport): Pick<Run, "statusChanges" | "contradictions"> {
  return { statusChanges: statusChanges.length, contradictions: contradictions.length };
}
