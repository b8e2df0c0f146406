import { describe, expect, it } from "@jest/globals";
import { noClaimRules } from "#src/claim/no-claim";
import { readingOf, readText } from "../../support/read-text";

const reasons = (text: string): string[] => readText(text).flatMap(({ readings }) => readings.flatMap(({ against }) => against));

describe("what is no claim", () => {
  it.each(noClaimRules.map(({ name, example }) => [name, example]))("%s: %s", (name, example) => {
    expect(reasons(example)).toContain(name);
  });

  it.each([
    "Should Chad agree to a truce, nobody would watch the border.",
    "Imagine that Peru pledged to close every mine.",
    "Norway will pay until Chad ratifies the charter.",
  ])("an act that is only supposed or awaited: %s", (text) => {
    expect(reasons(text)).toEqual(expect.arrayContaining([expect.stringMatching(/hypothetical|awaited/u)]));
  });

  it.each([
    ["a condition on the content", "Norway will rebuild the dam if Chad asks for it.", "rebuild"],
    ["the content of a promise", "Japan promised to lend Vietnam the money.", "promised"],
    ["a vow of restraint", "The rebels vowed not to attack the harbour.", "vowed"],
    ["a meeting to come", "The ministers of Chile and Peru will meet in Quito in May.", "meet"],
    ["a demand of an official", "The premier of Tuvalu said that rich states should cut their emissions.", "cut"],
    ["a refusal to act", "Tonga declined to sign the protocol.", "declined"],
  ])("nothing speaks against %s: %s", (_what, text, cue) => {
    expect(readingOf(text, cue).reading.against).toEqual([]);
  });
});
