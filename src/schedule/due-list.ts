import { nextTime, type Plan } from "#src/schedule/plan";

/** A source as the due list sees it. */
export interface Planned {
  readonly name: string;
  readonly plan: Plan;
}

/** How a source was read last; all instants in milliseconds since 1970. */
export interface LastRead {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Runs without anything of use, one after the other. */
  readonly failures: number;
}

const FIRST_PAUSE_MS = 15 * 60_000;
const LONGEST_PAUSE_MS = 24 * 3_600_000;

/** How long a source is left alone after so many failures in a row: a quarter of an hour, doubled with each, at most a day. */
export function pauseAfter(failures: number): number {
  return failures < 1 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 20));
}

/**
 * When a source is due: at once where it was never read, else at the first time of its plan after it was last begun, and never within the
 * pause that its failures ask for. However many times have gone by meanwhile, it is due once.
 *
 * @param now a last read that lies in the future, because a clock was set back, counts as now.
 * @returns null where its plan names no further time.
 */
export function dueAt({ name, plan }: Planned, last: LastRead | undefined, now: number): number | null {
  if (last === undefined) return now;
  const planned = nextTime(plan, name, Math.min(last.startedAt, now));
  if (planned === null) return null;
  return Math.max(planned, Math.min(last.endedAt, now) + pauseAfter(last.failures));
}

/** What is due, longest overdue first, then by name. */
export function dueSources<Source extends Planned>(sources: readonly Source[], last: ReadonlyMap<string, LastRead>, now: number): Source[] {
  return withTimes(sources, last, now)
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || (a.source.name < b.source.name ? -1 : 1))
    .map(({ source }) => source);
}

/** When the next source is due, or null where none ever is. */
export function nextDue(sources: readonly Planned[], last: ReadonlyMap<string, LastRead>, now: number): number | null {
  const times = withTimes(sources, last, now).map(({ at }) => at);
  return times.length === 0 ? null : Math.min(...times);
}

function withTimes<Source extends Planned>(
  sources: readonly Source[],
  last: ReadonlyMap<string, LastRead>,
  now: number,
): { readonly source: Source; readonly at: number }[] {
  return sources.flatMap((source) => {
    const at = dueAt(source, last.get(source.name), now);
    return at === null ? [] : [{ source, at }];
  });
}
