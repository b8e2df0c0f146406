import { describe, expect, it } from "@jest/globals";
import { findCondition } from "#src/claim/find-condition";

describe("findCondition", () => {
  it.each([
    ["would defend it in the event of renewed Russian aggression", "in the event of renewed Russian aggression", "armed_attack"],
    ["will send troops once a ceasefire holds, he said", "once a ceasefire holds", "ceasefire"],
    ["pledged the money subject to approval by parliament", "subject to approval by parliament", "ratification"],
    ["offered to withdraw in exchange for an end to the blockade", "in exchange for an end to the blockade", "reciprocity"],
    ["will come if asked", "if asked", "request"],
    ["agreed to stay unless the weather turns", "unless the weather turns", "other"],
  ])("%s", (clause, text, trigger) => {
    expect(findCondition(clause)).toEqual({ text, trigger });
  });

  it("finds none where there is none", () => {
    expect(findCondition("Norway pledged missiles to Ukraine")).toBeNull();
  });
});
