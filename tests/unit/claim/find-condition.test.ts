import { describe, expect, it } from "@jest/globals";
import { findCondition } from "#src/claim/find-condition";
import { findQuote } from "#src/claim/find-quote";
import { readingOf } from "../../support/read-text";

function conditionOf(text: string, cue: string): ReturnType<typeof findCondition> {
  const { view, reading } = readingOf(text, cue);
  return findCondition(view, reading.candidate, findQuote(view, reading.candidate, reading.roles.promisors.mentions));
}

describe("findCondition", () => {
  it.each([
    ["Japan would defend Palau in the event of an attack.", "defend", "in the event of an attack", "armed_attack"],
    ["Kenya will send police once a ceasefire holds.", "send", "once a ceasefire holds", "ceasefire"],
    ["If the war ends by a peace deal, Oman will rebuild the port.", "rebuild", "If the war ends by a peace deal", "peace_deal"],
    ["Norway pledged the money subject to approval by parliament.", "pledged", "subject to approval by parliament", "ratification"],
    ["Chad offered to withdraw in exchange for an end to the blockade.", "offered", "in exchange for an end to the blockade", "reciprocity"],
    ["Oman will rebuild the port as part of a peace deal.", "rebuild", "as part of a peace deal", "peace_deal"],
    ["Kenya offered to send monitors after a ceasefire.", "offered", "after a ceasefire", "ceasefire"],
    ["If Peru signs, Chile will open the border.", "open", "If Peru signs", "other"],
    ["Brazil said it would retaliate if Canada raises its duties.", "retaliate", "if Canada raises its duties", "reciprocity"],
    ["Sudan agreed to halt the dam until the end of the inquiry.", "agreed", "until the end of the inquiry", "other"],
    ["Ghana will help if asked.", "help", "if asked", "request"],
    ["Peru agreed to stay unless the weather turns.", "agreed", "unless the weather turns", "other"],
  ])("%s", (text, cue, condition, trigger) => {
    expect(conditionOf(text, cue)).toEqual({ text: condition, trigger });
  });

  it("finds none where there is none", () => {
    expect(conditionOf("Norway pledged rice to Chad.", "pledged")).toBeNull();
    expect(conditionOf("Norway sent rice to Chad after a ceasefire.", "sent")).toBeNull();
    expect(conditionOf("Until now, Norway has sent rice to Chad.", "sent")).toBeNull();
  });
});
