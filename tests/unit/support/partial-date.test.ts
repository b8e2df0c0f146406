import { describe, expect, it } from "@jest/globals";
import { holdsOn } from "#src/support/partial-date";

describe("holdsOn", () => {
  it.each([
    ["2025-02-03", "2025-01-20", null, true],
    ["2025-01-19", "2025-01-20", null, false],
    ["2021-01-20", "2017-01-20", "2021-01-20", true],
    ["2021-01-21", "2017-01-20", "2021-01-20", false],
    ["2024-05-01", "2020", "2024", true],
    ["2024", "2023-06", null, true],
    ["2025-02-03", null, null, true],
    [null, "2017-01-20", "2021-01-20", false],
    [null, "2017-01-20", null, true],
  ])("%s from %s to %s: %s", (day, since, until, expected) => {
    expect(holdsOn(day, since, until)).toBe(expected);
  });
});
