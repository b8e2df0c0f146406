import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { faultOfPattern, nextTime, type Plan } from "#src/schedule/plan";

const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
const name = fc.string({ minLength: 1 });
const plan: fc.Arbitrary<Plan> = fc.oneof(
  fc.record({ kind: fc.constant("interval" as const), every: fc.integer({ min: 10_000, max: 90 * 86_400_000 }) }),
  fc.record({
    kind: fc.constant("cron" as const),
    pattern: fc.constantFrom("* * * * *", "5 6-22 * * *", "0 3 * * 1", "*/7 * * * *", "30 2 * * *"),
    timezone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"),
  }),
);

describe("nextTime", () => {
  it("is after the instant, and nothing lies between the two", () => {
    fc.assert(
      fc.property(plan, name, instant, fc.double({ min: 0, max: 1, noNaN: true }), (given, of, after, part) => {
        const next = nextTime(given, of, after) ?? 0;
        expect(next).toBeGreaterThan(after);
        // from anywhere before it, the same time is found
        expect(nextTime(given, of, Math.floor(after + (next - 1 - after) * part))).toBe(next);
      }),
    );
  });

  it("keeps an interval to the millisecond, and shifts sources against each other", () => {
    fc.assert(
      fc.property(name, instant, fc.integer({ min: 10_000, max: 86_400_000 }), (of, after, every) => {
        const first = nextTime({ kind: "interval", every }, of, after) ?? 0;
        expect(first - after).toBeLessThanOrEqual(every);
        expect(nextTime({ kind: "interval", every }, of, first)).toBe(first + every);
      }),
    );
    const at = (of: string): number | null => nextTime({ kind: "interval", every: 3_600_000 }, of, 0);
    expect(new Set(["a", "b", "c", "d"].map(at)).size).toBe(4);
    expect(at("a")).toBe(at("a"));
  });

  it("follows a pattern in its time zone, at most a minute late", () => {
    const berlin: Plan = { kind: "cron", pattern: "30 8 * * *", timezone: "Europe/Berlin" };
    for (const [after, hour] of [
      ["2026-01-10T00:00:00Z", "07:30"],
      ["2026-07-10T00:00:00Z", "06:30"],
    ] as const) {
      const late = (nextTime(berlin, "wire", Date.parse(after)) ?? 0) - Date.parse(`${after.slice(0, 10)}T${hour}:00Z`);
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(60_000);
    }
  });

  it("has no time where a pattern names none", () => {
    expect(nextTime({ kind: "cron", pattern: "0 0 30 2 *", timezone: "UTC" }, "never", Date.UTC(2026, 0))).toBeNull();
  });
});

describe("faultOfPattern", () => {
  it("accepts five fields and says what is wrong with others", () => {
    expect(faultOfPattern("*/5 * * * MON-FRI", "UTC")).toBeNull();
    for (const wrong of ["", "* * * *", "* * * * * *", "61 * * * *", "often"]) expect(faultOfPattern(wrong, "UTC")).toEqual(expect.any(String));
  });
});
