import { describe, expect, it } from "@jest/globals";
import { dateOf } from "#src/claim/date-of";
import { findQuote } from "#src/claim/find-quote";
import { readingOf } from "../../support/read-text";

function dated(text: string, cue: string, status: "pledged" | "agreed" | "signed" = "pledged"): string | null {
  const { view, reading } = readingOf(text, cue);
  const quote = findQuote(view, reading.candidate, reading.roles.promisors.mentions);
  return dateOf(view, reading.candidate, quote, status, "2026-03-11");
}

describe("dateOf", () => {
  it.each([
    ["outside of the quote", "In May 2024, Norway pledged rice to Chad.", "pledged", "2024-05"],
    ["at the act, in the past", "Norway pledged rice to Chad on Monday.", "pledged", "2026-03-09"],
    ["of a plan, in the future", "Peru will send doctors to Haiti on Monday.", "send", "2026-03-16"],
    ["at the verb that reports it", "On Tuesday, Ghana said it would lend Mali the money.", "lend", "2026-03-10"],
    ["the act's before its deadline's", "On 3 March Kenya agreed to close the mine by the end of 2027.", "agreed", "2026-03-03"],
    ["of an event's name", "Members agreed at the 2019 Lima summit to protect the reef.", "agreed", "2019"],
  ])("a date %s: %s", (_what, text, cue, expected) => {
    expect(dated(text, cue)).toBe(expected);
  });

  it.each([
    ["Chad agreed to resume the talks that it left in 2009.", "agreed"],
    ["Since the flood in 2022, Oman has promised more help to Yemen.", "promised"],
  ])("no date of another event: %s", (text, cue) => {
    expect(dated(text, cue, "agreed")).toBeNull();
  });
});
