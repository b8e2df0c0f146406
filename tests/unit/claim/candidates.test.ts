import { describe, expect, it } from "@jest/globals";
import { readingOf, readText } from "../../support/read-text";

describe("findCandidates", () => {
  it.each([
    ["Japan to lend Vietnam money", "lend"],
    ["Chile and Peru to send doctors to Haiti", "send"],
  ])("reads what a headline says will be done: %s", (text, cue) => {
    expect(readingOf(text, cue).reading.candidate.context).toMatchObject({ modal: "will", purpose: false });
  });

  it("leaves an infinitive of purpose one", () => {
    expect(readingOf("The envoy of Japan flew to Hanoi to lend Vietnam money.", "lend").reading.candidate.context).toMatchObject({
      modal: null,
      purpose: true,
    });
  });

  it("takes no party that promises for one that is party to something", () => {
    const cues = readText("Mali's ruling party promised to hold the vote in June.").flatMap(({ readings }) =>
      readings.map(({ candidate }) => [candidate.trigger.lemma, ...candidate.trigger.rest].join(" ")),
    );
    expect(cues).not.toContain("party to");
  });
});
