import { describe, expect, it } from "@jest/globals";
import type { Claim } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { lifecycleOf } from "#src/commitment/lifecycle";
import { evidenceOf } from "#tests/support/claims";

const on = (day: string | null, status: Claim["status"], more: Partial<Claim> = {}, source = "one.example"): Evidence =>
  evidenceOf(day, { status, ...more }, source);
const stages = (...evidence: Evidence[]): string[] => lifecycleOf(evidence).stages.map(({ status, day }) => `${day ?? "-"} ${status}`);
const rules = (...evidence: Evidence[]): string[] => lifecycleOf(evidence).findings.map(({ rule }) => rule);
const accused = { voice: "attributed", speakerRole: "adversary" } as const;
const own = { voice: "attributed", speakerRole: "promisor" } as const;

describe("lifecycleOf", () => {
  it("goes up from stage to stage", () => {
    expect(stages(on("2026-03-01", "delivered"), on("2026-01-01", "demanded"), on("2026-02-01", "agreed"))).toEqual([
      "2026-01-01 demanded",
      "2026-02-01 agreed",
      "2026-03-01 delivered",
    ]);
  });

  it("takes the highest stage of a day last, and the promisor's own end after it", () => {
    expect(stages(on("2026-02-01", "signed"), on("2026-02-01", "pledged"))).toEqual(["2026-02-01 pledged", "2026-02-01 signed"]);
    expect(stages(on("2026-02-01", "withdrawn", own), on("2026-02-01", "signed")).at(-1)).toBe("2026-02-01 withdrawn");
  });

  it("takes the day of the event before that of the report", () => {
    expect(stages(on("2026-05-01", "pledged", { date: "2026-01-01" }), on("2026-03-01", "signed"))).toEqual([
      "2026-01-01 pledged",
      "2026-03-01 signed",
    ]);
  });

  it("takes nothing back because an older stage is told again", () => {
    const told = [on("2026-02-01", "delivered"), on("2026-03-01", "pledged")];
    expect(stages(...told)).toEqual(["2026-02-01 delivered"]);
    expect(rules(...told)).toEqual(["restated"]);
  });

  it("goes back a step where the text dates it or the promisor only promises what was performed, and says so", () => {
    const dated = [on("2026-02-01", "signed"), on("2026-03-02", "negotiating", { date: "2026-03-01" })];
    expect(stages(...dated)).toEqual(["2026-02-01 signed"]);
    const lowered = [on("2026-02-01", "delivering"), on("2026-03-02", "pledged", own)];
    expect(stages(...lowered)).toEqual(["2026-02-01 delivering", "2026-03-02 pledged"]);
    expect(rules(...lowered)).toEqual(["backward"]);
    const again = [on("2026-02-01", "signed"), on("2026-03-02", "pledged", own)];
    expect(stages(...again)).toEqual(["2026-02-01 signed"]);
    expect(rules(...again)).toEqual(["restated"]);
  });

  it("ends by the promisor's word or the article's own voice", () => {
    expect(stages(on("2026-02-01", "pledged"), on("2026-03-01", "suspended", own)).at(-1)).toBe("2026-03-01 suspended");
    expect(stages(on("2026-02-01", "pledged"), on("2026-03-01", "withdrawn")).at(-1)).toBe("2026-03-01 withdrawn");
  });

  it("does not end by an accusation, only by two sources that see the breach themselves", () => {
    const accusation = [on("2026-02-01", "in_force"), on("2026-03-01", "broken", accused), on("2026-03-02", "broken", accused, "two.example")];
    expect(stages(...accusation)).toEqual(["2026-02-01 in_force"]);
    expect(rules(...accusation)).toEqual(["accusation", "accusation"]);
    const seen = [on("2026-02-01", "in_force"), on("2026-03-01", "broken"), on("2026-03-02", "broken", {}, "two.example")];
    expect(stages(...seen.slice(0, 2))).toEqual(["2026-02-01 in_force"]);
    expect(stages(...seen).at(-1)).toBe("2026-03-02 broken");
  });

  it("adds up witnesses only while the promisor doesn't uphold it and it isn't performed between them", () => {
    const third = { voice: "attributed", speakerRole: "third_party" } as const;
    const rumour = [on("2026-02-01", "pledged"), on("2026-02-10", "withdrawn", third)];
    const second = on("2026-02-20", "withdrawn", third, "two.example");
    expect(stages(...rumour, second).at(-1)).toBe("2026-02-20 withdrawn");
    expect(stages(...rumour, on("2026-02-15", "pledged", own), second)).toEqual(["2026-02-01 pledged"]);
    expect(stages(...rumour, on("2026-02-15", "delivering"), second).at(-1)).toBe("2026-02-15 delivering");
    expect(stages(...rumour, on("2026-02-15", "pledged"), second).at(-1)).toBe("2026-02-20 withdrawn");
    const again = [...rumour, second, on("2026-03-01", "pledged", own), on("2026-03-10", "withdrawn", third, "three.example")];
    expect(stages(...again).at(-1)).toBe("2026-03-01 pledged");
  });

  it.each([
    ["proposed", "broken", true],
    ["pledged", "broken", false],
    ["proposed", "withdrawn", false],
    ["pledged", "refused", false],
    ["signed", "refused", true],
    ["delivered", "suspended", true],
    ["delivered", "broken", false],
    ["delivered", "expired", false],
    ["refused", "withdrawn", true],
    ["expired", "suspended", true],
    ["suspended", "withdrawn", false],
    ["broken", "withdrawn", false],
  ] as const)("from %s to %s is a finding: %s", (before, after, illegal) => {
    const told = [on("2026-02-01", "pledged"), on("2026-02-02", before, own), on("2026-03-01", after, own)];
    const counted = before === "proposed" ? told.slice(1) : told;
    expect(stages(...counted).at(-1)).toBe(`2026-03-01 ${after}`);
    expect(rules(...counted).includes("illegal")).toBe(illegal);
  });

  it("takes two third parties' word for an end that is no breach", () => {
    const third = { voice: "attributed", speakerRole: "third_party" } as const;
    const one = [on("2026-02-01", "pledged"), on("2026-03-01", "suspended", third)];
    expect(stages(...one)).toEqual(["2026-02-01 pledged"]);
    expect(stages(...one, on("2026-03-02", "suspended", third, "two.example")).at(-1)).toBe("2026-03-02 suspended");
  });

  it("revives by performance, by a dated promise, by the promisor's word and by a new stage; not by old news", () => {
    const ended = [on("2026-02-01", "pledged"), on("2026-03-01", "suspended", own)];
    expect(stages(...ended, on("2026-04-01", "pledged")).at(-1)).toBe("2026-03-01 suspended");
    expect(rules(...ended, on("2026-04-01", "pledged"))).toEqual(["restated"]);
    expect(stages(...ended, on("2026-04-01", "pledged", { date: "2026-03-30" })).at(-1)).toBe("2026-03-30 pledged");
    expect(stages(...ended, on("2026-04-01", "pledged", own)).at(-1)).toBe("2026-04-01 pledged");
    expect(stages(...ended, on("2026-04-01", "delivering")).at(-1)).toBe("2026-04-01 delivering");
    expect(stages(...ended, on("2026-04-01", "signed")).at(-1)).toBe("2026-04-01 signed");
    expect(stages(...ended, on("2026-04-01", "delivering", accused)).at(-1)).toBe("2026-03-01 suspended");
  });

  it("is not revived by a report of what came before the end", () => {
    const late = [on("2026-03-01", "withdrawn", own), on("2026-03-09", "pledged", { date: "2026-01-15" })];
    expect(stages(...late)).toEqual(["2026-01-15 pledged", "2026-03-01 withdrawn"]);
  });

  it("lets undated claims raise, never lower or end", () => {
    expect(stages(on("2026-02-01", "pledged"), on(null, "ratified")).at(-1)).toBe("- ratified");
    expect(stages(on("2026-02-01", "pledged"), on(null, "demanded"))).toEqual(["2026-02-01 pledged"]);
    expect(stages(on("2026-02-01", "pledged"), on(null, "withdrawn", own))).toEqual(["2026-02-01 pledged"]);
    expect(stages(on("2026-02-01", "withdrawn"), on(null, "delivered"))).toEqual(["2026-02-01 withdrawn"]);
  });

  it("passes over what is only possible, denied or history, unless there is nothing else", () => {
    const doubtful = [on("2026-04-01", "delivered", { certainty: "possible" }), on("2026-04-01", "signed", { negated: true })];
    expect(stages(on("2026-02-01", "pledged"), ...doubtful, on("2026-04-02", "expired", { timeframe: "historical" }))).toEqual([
      "2026-02-01 pledged",
    ]);
    expect(stages(on("2026-04-01", "proposed", { certainty: "possible" }))).toEqual(["2026-04-01 proposed"]);
  });

  it("shows an accusation where nothing else is known", () => {
    expect(stages(on("2026-03-01", "broken", accused))).toEqual(["2026-03-01 broken"]);
  });
});
