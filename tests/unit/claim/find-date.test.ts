import { describe, expect, it } from "@jest/globals";
import { findDate } from "#src/claim/find-date";

describe("findDate", () => {
  it.each([
    ["signed on 30 June 2025", false, "2025-06-30"],
    ["signed on June 30, 2025", false, "2025-06-30"],
    ["signed in June 2025", false, "2025-06"],
    ["signed in 2025", false, "2025"],
    ["signed on 3 December", false, "2025-12-03"],
    ["will sign on 3 December", true, "2026-12-03"],
    ["signed in Sept. 2024", false, "2024-09"],
    ["signed on Monday", false, "2026-03-09"],
    ["will sign on Monday", true, "2026-03-16"],
    ["signed yesterday", false, "2026-03-10"],
    ["will sign tomorrow", true, "2026-03-12"],
    ["agreed at the 2019 summit", false, "2019"],
    ["signed last year", false, "2025"],
    ["signed last month", false, "2026-02"],
    ["will vote next week", true, "2026-03"],
    ["signed last December", false, "2025-12"],
    ["will vote next Friday", true, "2026-03-13"],
    ["sessions on 25-26 January", false, "2026-01-25"],
  ])("%s", (clause, future, expected) => {
    expect(findDate(clause, "2026-03-11", future)).toBe(expected);
  });

  it.each([
    "may sign",
    "sent 2000 soldiers",
    "the 26 members",
    "given since 2012",
    "a programme for 2022 to 2027",
    "from December 2021 to February 2024",
  ])("no date in %s", (clause) => {
    expect(findDate(clause, "2026-03-11", false)).toBeNull();
  });

  it("resolves nothing by an article without a whole day", () => {
    expect(findDate("signed on Monday", null, false)).toBeNull();
    expect(findDate("signed on 3 December", "2026", false)).toBeNull();
    expect(findDate("signed today", "2026-03", false)).toBe("2026-03");
  });
});
