import { describe, expect, it } from "@jest/globals";
import { extractText } from "#tests/support/extract-text";

/** Roles of a name, in the order of the text. */
const roles = (text: string, name: string): string[] =>
  extractText(text)
    .entities.mentions.filter(({ surface }) => surface === name)
    .map(({ role }) => role);

describe("a government or its land", () => {
  it.each([
    ["subject", "Turkey signed the pact."],
    ["agent of a passive", "The pact was signed by Turkey."],
    ["who is told", "Norway told Turkey to pay."],
    ["who is given something", "Norway pledged Turkey 2.5 billion kroner."],
    ["owner of a deed", "Turkey's offer was refused by Norway."],
    ["taker of goods", "Norway sent tanks to Turkey."],
    ["giver", "Norway received tanks from Turkey."],
    ["partner", "Norway signed a pact with Turkey."],
    ["what sanctions are on", "Norway imposed sanctions on Turkey."],
  ])("the party: %s", (_what, text) => {
    expect(roles(text, "Turkey")).toEqual(["actor"]);
  });

  it.each([
    ["after in", "The envoys met in Turkey."],
    ["the second after in", "The envoys met in Syria and Turkey."],
    ["goal of a movement", "Norway sent troops to Turkey."],
    ["origin of a movement", "The troops withdrew from Turkey."],
    ["object of a visit", "The envoys visited Turkey."],
    ["owner of a border", "Turkey's border was closed."],
    ["a part of it", "The fighting in eastern Turkey went on."],
    ["behind its city", "The envoys met in Ankara, Turkey."],
  ])("the place: %s", (_what, text) => {
    expect(roles(text, "Turkey")).toEqual(["place"]);
  });

  it("may be both in one article", () => {
    expect(roles("Turkey signed the pact. Troops stayed in Turkey.", "Turkey")).toEqual(["actor", "place"]);
  });

  it("is where a meeting was held, but not what an agreement is called after", () => {
    expect(roles("They recalled the 2008 Bucharest summit.", "Bucharest")).toEqual(["place"]);
    expect(roles("They recalled the Minsk agreements.", "Minsk")).toEqual([]);
  });
});

describe("an adjective of nationality", () => {
  it.each([
    ["of those who govern", "Syrian officials protested.", ["actor"]],
    ["of a deed", "Syrian aid was refused by Norway.", ["actor"]],
    ["of land", "The troops stayed on Syrian soil.", ["place"]],
    ["of what is neither", "The Syrian climate is dry.", []],
  ])("%s: %s", (_what, text, expected) => {
    expect(roles(text, "Syrian")).toEqual(expected);
  });
});

describe("an outlet", () => {
  it("is an actor where it is cited, and none in a credit", () => {
    expect(roles("Anna Kral told Reuters that Norway would pay.", "Reuters")).toEqual(["actor"]);
    expect(roles("The harbour of Oslo. Reuters/Anna Kral", "Reuters")).toEqual([]);
  });
});
