import { describe, expect, it } from "@jest/globals";
import { readingOf } from "../../support/read-text";

describe("stageOf", () => {
  it.each([
    ["Japan gave Vietnam a loan.", "gave", { status: "delivered", certainty: "certain" }],
    ["Japan will give Vietnam a loan.", "give", { status: "pledged" }],
    ["Japan is sending rice to Vietnam.", "sending", { status: "delivering" }],
    ["Japan did not sign the treaty with Vietnam.", "sign", { status: "refused" }],
    ["Japan may lend Vietnam the money.", "lend", { certainty: "possible" }],
    ["Japan is considering a loan to Vietnam.", "considering", { status: "proposed", certainty: "possible" }],
    ["Rich states should pay Tuvalu for the dykes.", "pay", { status: "demanded" }],
    ["Japan decided to withdraw its ships from Djibouti.", "decided", { status: "withdrawn" }],
    ["Japan decided not to attend the summit in Hanoi.", "decided", { status: "refused" }],
    ["Peru pledged not to raise its tariffs.", "pledged", { status: "pledged", polarity: "refrain" }],
    ["Chad denied that its army had violated the truce.", "violated", { status: "broken", negated: true }],
    ["Kyrgyzstan wants to join the customs union.", "wants", { status: "proposed" }],
    ["The envoy reiterated that Libya must pay Italy.", "reiterated", { status: "demanded" }],
    ["Turkey threatened to impose tariffs on Cyprus.", "impose", { status: "pledged" }],
  ])("%s", (text, cue, expected) => {
    expect(readingOf(text, cue).reading.stage).toMatchObject(expected);
  });
});
