import { describe, expect, it } from "@jest/globals";
import { extractText } from "#tests/support/extract-text";

const actors = (text: string): string[] => extractText(text).entities.actors.map(({ id }) => id);

describe("campaigns of candidates", () => {
  it.each([
    ["a last name before it", "Senator Anna Kral won in June. The Kral campaign promised three debates."],
    ["a full name that owns it", "Anna Kral’s campaign promised three debates."],
    ["a word of the contest between", "Anna Kral’s presidential campaign promised three debates."],
  ])("acts under %s: %s", (_what, text) => {
    expect(actors(text)).toContain("org:kral-campaign");
  });

  it.each([
    ["a person's own deed", "The minister praised Anna Kral’s campaign against the tax."],
    ["one of a country", "The Norway campaign promised three debates."],
    ["one without a name", "The campaign promised three debates."],
  ])("is no party as %s: %s", (_what, text) => {
    expect(actors(text).filter((id) => id.endsWith("-campaign"))).toEqual([]);
  });

  it("tells the last name alone whose full name it has", () => {
    expect(actors("Anna Kral’s campaign hired two experts. Kral promised three debates.")).toContain("person:anna-kral");
  });
});
