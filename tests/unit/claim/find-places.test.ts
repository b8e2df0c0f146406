import { describe, expect, it } from "@jest/globals";
import { findPlaces } from "#src/claim/find-places";
import { findQuote } from "#src/claim/find-quote";
import { readingOf } from "../../support/read-text";

function placesOf(text: string, cue: string): string {
  const { view, reading } = readingOf(text, cue);
  const quote = findQuote(view, reading.candidate, reading.roles.promisors.mentions);
  const { performedIn, announcedIn } = findPlaces(view, reading.candidate, quote, reading.kinds[0]?.kind ?? "other");
  const namesOf = (ids: readonly string[]): string => ids.map((id) => view.mentions.find((mention) => mention.id === id)?.surface).join("+");
  return `${namesOf(performedIn)} / ${namesOf(announcedIn)}`;
}

describe("findPlaces", () => {
  it.each([
    ["the place of the content", "Norway pledged to build schools in Mombasa.", "pledged", "Mombasa / "],
    ["the place of the announcement", "Kenya agreed in Geneva to open the border.", "agreed", " / Geneva"],
    ["both", "Norway agreed in Geneva to send doctors to Mombasa.", "agreed", "Mombasa / Geneva"],
    ["the place of an event", "At the 2019 Lima summit, Chile agreed to protect the reef.", "agreed", " / Lima"],
    ["the place of who reports it", "A minister said in Warsaw that Chile would send doctors.", "send", " / Warsaw"],
    ["the place before the sentence", "In Oslo, Kenya signed a law on mines.", "signed", " / Oslo"],
  ])("%s: %s", (_what, text, cue, expected) => {
    expect(placesOf(text, cue)).toBe(expected);
  });

  it("no place that another event is told of", () => {
    expect(placesOf("Norway pledged money to those whom the floods in Lima left homeless.", "pledged")).toBe(" / ");
  });
});
