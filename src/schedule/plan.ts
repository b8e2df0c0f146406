import { createHash } from "node:crypto";
import { Cron } from "croner";

/** When a source is read: each so many milliseconds, or at the times that a cron pattern names in a time zone. */
export type Plan =
  | { readonly kind: "interval"; readonly every: number }
  | { readonly kind: "cron"; readonly pattern: string; readonly timezone: string };

/** By how much a source may be late, so that those of one pattern don't come all at once. */
const MAX_JITTER_MS = 60_000;
const JITTER_PART = 10;

/**
 * The first time of a plan after an instant. An interval's times lie on a grid whose start the name gives, and a pattern's times are shifted
 * by the name: the same on every machine and in every run, without drift.
 *
 * @param name of the source.
 * @param after milliseconds since 1970.
 * @returns null where a pattern names no further time.
 */
export function nextTime(plan: Plan, name: string, after: number): number | null {
  if (plan.kind === "interval") {
    const offset = Math.floor(share(name) * plan.every);
    return (Math.floor((after - offset) / plan.every) + 1) * plan.every + offset;
  }
  return nextOfPattern(cronOf(plan.pattern, plan.timezone), name, after);
}

/** What is wrong with a cron pattern, or null. */
export function faultOfPattern(pattern: string, timezone: string): string | null {
  try {
    cronOf(pattern, timezone).nextRun(new Date(0));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^CronPattern: /u, "") : String(error);
  }
}

/** A time that lies before `after` counts where its shift carries it past: so the search starts one shift earlier. */
function nextOfPattern(cron: Cron, name: string, after: number): number | null {
  let from = after - MAX_JITTER_MS;
  for (;;) {
    const time = cron.nextRun(new Date(from));
    if (time === null) return null;
    const following = cron.nextRun(time);
    const room = following === null ? MAX_JITTER_MS : Math.min(MAX_JITTER_MS, (following.getTime() - time.getTime()) / JITTER_PART);
    const shifted = time.getTime() + Math.floor(share(name) * room);
    if (shifted > after) return shifted;
    from = time.getTime();
  }
}

/** Five fields, as cron has them; without a function nothing is started. */
function cronOf(pattern: string, timezone: string): Cron {
  return new Cron(pattern, { timezone, mode: "5-part", paused: true });
}

/** A number from 0 to below 1 that a name stands for. */
function share(name: string): number {
  return createHash("sha256").update(name, "utf8").digest().readUInt32BE() / 2 ** 32;
}
