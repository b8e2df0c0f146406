import { describe, expect, it } from "@jest/globals";
import { findTriggers, triggerGroups } from "#src/claim/lexicon/find-triggers";
import { readText } from "../../support/read-text";

describe("lexicon of triggers", () => {
  it("has several hundred entries in groups of different names", () => {
    expect(triggerGroups.flatMap(({ words }) => words.split(", ")).length).toBeGreaterThan(700);
    expect(new Set(triggerGroups.map(({ name }) => name)).size).toBe(triggerGroups.length);
  });

  it.each(triggerGroups.map(({ name, example }) => [name, example]))("finds %s in its example: %s", (name, example) => {
    const groups = readText(example).flatMap(({ readings }) => readings.map(({ candidate }) => candidate.trigger.name));
    expect(groups).toContain(name);
  });

  it("takes the entry with most words", () => {
    const lemmas = "they call on spain to wait".split(" ");
    expect(findTriggers(lemmas, 1, "verb").map(({ trigger }) => trigger.rest)).toEqual([["on"]]);
  });

  it("bridges what stands between a verb and its particle, but not a whole clause", () => {
    expect(findTriggers(["rule", "it", "out"], 0, "verb")[0]?.trigger.name).toBe("refusal verbs");
    expect(findTriggers(["rule", "that", "the", "court", "stay", "out"], 0, "verb")[0]?.trigger.name).not.toBe("refusal verbs");
  });
});
