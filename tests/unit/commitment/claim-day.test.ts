import { describe, expect, it } from "@jest/globals";
import { dayOf, dueDayOf, isDatedByText, lastDayOf } from "#src/commitment/claim-day";
import { evidenceOf } from "#tests/support/claims";

describe("dayOf", () => {
  it.each<[string, string | null, string | null, string | null]>([
    ["the report's, where the text gives none", "2026-03-04", null, "2026-03-04"],
    ["the event's, where it had come", "2026-03-04", "2026-03-01", "2026-03-01"],
    ["the last day of an earlier month", "2026-03-04", "2026-02", "2026-02-28"],
    ["the report's, where the event may be of the same month", "2026-03-04", "2026-03", "2026-03-04"],
    ["the report's, where the date lies ahead", "2026-03-04", "2027", "2026-03-04"],
    ["the event's alone", null, "2024", "2024-12-31"],
    ["none", null, null, null],
  ])("is %s", (_what, published, date, expected) => {
    expect(dayOf(evidenceOf(published, { date }))).toBe(expected);
  });
});

describe("dueDayOf", () => {
  it("is a date that lay ahead of the report", () => {
    expect(dueDayOf(evidenceOf("2026-03-04", { date: "2026-06" }))).toBe("2026-06-30");
    expect(dueDayOf(evidenceOf("2026-03-04", { date: "2026-03" }))).toBeNull();
    expect(dueDayOf(evidenceOf(null, { date: "2026-06" }))).toBeNull();
    expect(dueDayOf(evidenceOf("2026-03-04"))).toBeNull();
  });
});

describe("isDatedByText", () => {
  it("is so for an event that had come", () => {
    expect(isDatedByText(evidenceOf("2026-03-04", { date: "2026-03-01" }))).toBe(true);
    expect(isDatedByText(evidenceOf("2026-03-04", { date: "2026-12-31" }))).toBe(false);
    expect(isDatedByText(evidenceOf("2026-03-04"))).toBe(false);
  });
});

describe("lastDayOf", () => {
  it("knows leap years", () => {
    expect(["2024-02", "2025-02", "2025-04", "2025", "2025-06-07"].map(lastDayOf)).toEqual([
      "2024-02-29",
      "2025-02-28",
      "2025-04-30",
      "2025-12-31",
      "2025-06-07",
    ]);
  });
});
