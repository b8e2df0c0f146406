import { describe, expect, it } from "@jest/globals";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { gazetteerMentions } from "#src/mention/gazetteer-mentions";
import { wordsOf } from "#src/mention/words";

/** Surfaces of the mentions in a text of one sentence, with spaces around every token. */
function surfacesIn(text: string): string[] {
  const grammar = { upos: "X", xpos: "FW", head: -1, relation: "dep", margin: 0 } as const;
  const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, lemma: word, ...grammar }));
  return gazetteerMentions(wordsOf(text, { start: 0, end: text.length, tokens, entities: [] }), loadGazetteer()).mentions.map(
    ({ surface }) => surface,
  );
}

describe("gazetteerMentions", () => {
  it("takes a common last name only beside the full name", () => {
    expect(surfacesIn("talks resume on May 3 near the Park")).toEqual([]);
    expect(surfacesIn("Theresa May met her cabinet ; May then spoke")).toEqual(["Theresa May", "May"]);
  });

  it("takes an uncommon last name by itself", () => {
    expect(surfacesIn("aides to Zelensky said")).toEqual(["Zelensky"]);
  });

  it("leaves what is part of a longer name", () => {
    expect(surfacesIn("he studied at the Kyiv School of Economics")).toEqual([]);
    expect(surfacesIn("Kyiv Polytechnic opened")).toEqual([]);
  });
});
