import { describe, expect, it } from "@jest/globals";
import type { Claim } from "#schema/claim";
import { findContradictions } from "#src/commitment/find-contradictions";
import { evidenceOf } from "../../support/claims";

const around = (place: string): string[] => (place === "place:kyiv" ? ["place:ukraine"] : []);
const fields = (one: Partial<Claim>, other: Partial<Claim>, days: [string | null, string | null] = ["2026-02-01", "2026-02-02"]): string[] =>
  findContradictions([evidenceOf(days[0], { ...one, quote: "one" }), evidenceOf(days[1], { ...other, quote: "other" })], around).map(
    ({ field }) => field,
  );

describe("findContradictions", () => {
  it.each<[string, Partial<Claim>, Partial<Claim>, string]>([
    ["made against refused", { status: "pledged" }, { status: "refused" }, "status"],
    ["signed against broken", { status: "broken" }, { status: "signed" }, "status"],
    ["held against denied", {}, { negated: true }, "negated"],
    ["binding against not binding", { legalForce: "binding" }, { legalForce: "non_binding" }, "legalForce"],
    ["amounts more than a twentieth apart", { amount: 100, unit: "EUR" }, { amount: 110, unit: "EUR" }, "amount"],
    ["places that share nothing", { performedIn: ["place:a"] }, { performedIn: ["place:b"] }, "performedIn"],
    ["a part of the promisors", { promisors: ["state:NOR", "state:SWE"] }, { status: "refused" }, "status"],
  ])("finds %s", (_what, one, other, field) => {
    expect(fields(one, other)).toEqual([field]);
  });

  it.each<[string, Partial<Claim>, Partial<Claim>]>([
    ["a later stage", { status: "pledged" }, { status: "delivered" }],
    ["a demand that is refused", { status: "demanded" }, { status: "refused" }],
    ["amounts in two units", { amount: 100, unit: "EUR" }, { amount: 110, unit: "USD" }],
    ["amounts that are nearly equal", { amount: 100, unit: "EUR" }, { amount: 104, unit: "EUR" }],
    ["two instruments", { instrument: "Treaty A" }, { instrument: "Treaty B", status: "refused" }],
    ["two triggers", { trigger: "ceasefire" }, { trigger: "armed_attack", status: "refused" }],
    ["two persons' packages", { principal: "person:a" }, { principal: "person:b", status: "refused" }],
    ["other promisors", { promisors: ["state:SWE"] }, { status: "refused" }],
    ["abstaining against doing", { polarity: "refrain" }, { status: "refused" }],
    ["a place within the other", { performedIn: ["place:kyiv"] }, { performedIn: ["place:ukraine"] }],
    ["a place that is not told", { performedIn: ["place:a"] }, {}],
  ])("leaves %s alone", (_what, one, other) => {
    expect(fields(one, other)).toEqual([]);
  });

  it("holds only within three days, or where a day is missing", () => {
    expect(fields({}, { status: "refused" }, ["2026-02-01", "2026-02-04"])).toEqual(["status"]);
    expect(fields({}, { status: "refused" }, ["2026-02-01", "2026-02-05"])).toEqual([]);
    expect(fields({}, { status: "refused" }, ["2026-02-01", null])).toEqual(["status"]);
  });
});
