import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dueSources, type LastRead, nextDue, type Planned, pauseAfter } from "#src/schedule/due-list";

const HOUR = 3_600_000;
const hourly = (name: string): Planned => ({ name, plan: { kind: "interval", every: HOUR } });
const read = (startedAt: number, failures = 0): LastRead => ({ startedAt, endedAt: startedAt, failures });
const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });

describe("dueSources", () => {
  it("holds what was never read, and nothing that was just read", () => {
    const now = Date.UTC(2026, 0, 1);
    expect(dueSources([hourly("b"), hourly("a")], new Map([["b", read(now)]]), now)).toEqual([hourly("a")]);
  });

  it("puts the longest overdue first, whatever the order in the file", () => {
    const now = Date.UTC(2026, 0, 2);
    const names = ["a", "b", "c", "d"];
    const last = new Map(names.map((name, at) => [name, read(now - (10 - 2 * at) * HOUR)]));
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 4 }), (order) => {
        expect(dueSources(order.map(hourly), last, now).map(({ name }) => name)).toEqual(names);
      }),
    );
  });

  it("is due once after any sleep, and then not before the next time of its plan", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), instant, fc.integer({ min: HOUR, max: 10_000 * HOUR }), (name, last, sleep) => {
        const now = last + sleep;
        expect(dueSources([hourly(name)], new Map([[name, read(last)]]), now)).toHaveLength(1);
        const after = new Map([[name, read(now)]]);
        expect(dueSources([hourly(name)], after, now)).toEqual([]);
        expect(nextDue([hourly(name)], after, now)).toBeGreaterThan(now);
        expect(nextDue([hourly(name)], after, now)).toBeLessThanOrEqual(now + HOUR);
      }),
    );
  });

  it("comes every hour where somebody looks every hour", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), instant, (name, start) => {
        let last = read(start);
        for (let look = 1; look <= 48; look++) {
          const now = start + look * HOUR;
          expect(dueSources([hourly(name)], new Map([[name, last]]), now)).toHaveLength(1);
          last = read(now);
        }
      }),
    );
  });

  it("survives a clock that was set back", () => {
    const now = Date.UTC(2026, 0, 1);
    const next = nextDue([hourly("a")], new Map([["a", read(now + 500 * HOUR, 3)]]), now) ?? 0;
    expect(next - now).toBeLessThanOrEqual(HOUR + pauseAfter(3));
  });

  it("leaves a failing source alone, longer each time, at most a day; a success ends that", () => {
    const now = Date.UTC(2026, 0, 1);
    const waits = Array.from({ length: 40 }, (_, failures) => pauseAfter(failures));
    expect(waits.slice(0, 4)).toEqual([0, HOUR / 4, HOUR / 2, HOUR]);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(24 * HOUR);
    const failed = new Map([["a", read(now, 5)]]);
    expect(nextDue([hourly("a")], failed, now)).toBeGreaterThanOrEqual(now + 4 * HOUR);
    expect(nextDue([hourly("a")], new Map([["a", read(now, 0)]]), now)).toBeLessThanOrEqual(now + HOUR);
  });

  it("says that nothing is due where a plan names no time", () => {
    const never: Planned = { name: "a", plan: { kind: "cron", pattern: "0 0 30 2 *", timezone: "UTC" } };
    expect(nextDue([never], new Map([["a", read(0)]]), 1)).toBeNull();
    expect(dueSources([never], new Map([["a", read(0)]]), 1)).toEqual([]);
  });
});
