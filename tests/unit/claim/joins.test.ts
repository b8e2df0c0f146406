import { describe, expect, it } from "@jest/globals";
import { joinsOf } from "#src/claim/joins";
import { readingOf } from "../../support/read-text";

describe("joinsOf", () => {
  it("names every path between an act and a mention", () => {
    const { view, reading } = readingOf("Japan pledged to lend rice to Vietnam, Laos said.", "pledged");
    const joins = Object.fromEntries(
      view.mentions.map((mention) => [mention.id, joinsOf(view, reading, mention).map(({ role, path }) => `${role}: ${path}`)]),
    );
    expect(joins).toEqual({
      "state:JPN": ["promisor: own subject"],
      "state:VNM": ["beneficiary: to-phrase", "below: to-phrase"],
      "state:LAO": ["speaker: attributed"],
    });
  });
});
