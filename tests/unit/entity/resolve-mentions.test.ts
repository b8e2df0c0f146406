import { describe, expect, it } from "@jest/globals";
import { extractText } from "../../support/extract-text";

const read = (text: string): string[] => extractText(text).entities.mentions.map(({ surface, id }) => `${surface}=${id}`);

describe("mentions resolved", () => {
  it.each([
    [
      "a government by its capital, seat and adjective",
      "The Kremlin, Moscow and Russian officials protested.",
      ["Kremlin=state:RUS", "Moscow=state:RUS", "Russian=state:RUS"],
    ],
    ["a capital as a place", "The ministers met in Moscow on Monday.", ["Moscow=geo:524901"]],
    [
      "an organisation by name and letters",
      "NATO and the North Atlantic Treaty Organization are one.",
      ["NATO=igo:NATO", "North Atlantic Treaty Organization=igo:NATO"],
    ],
    ["a person by a title", "Deputy Minister Anna Kral spoke.", ["Anna Kral=person:anna-kral"]],
    ["no country in a longer name", "He taught at the Kyiv School of Economics.", []],
    ["no country in a person's name", "Michael Jordan played basketball again.", []],
  ])("%s: %s", (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("tells a government from its territory", () => {
    const { mentions } = extractText("Ukraine signed the pact. Troops in Ukraine stayed in their barracks.").entities;
    expect(mentions.map(({ surface, role }) => [surface, role])).toEqual([
      ["Ukraine", "actor"],
      ["Ukraine", "place"],
    ]);
  });

  it("gives each its score and its reasons", () => {
    for (const { score, reasons } of extractText("Norway and the European Union met in Oslo.").entities.mentions) {
      expect(score).toBeGreaterThan(0.5);
      expect(reasons.length).toBeGreaterThan(1);
    }
  });

  it("brings what the gazetteer knows of them: territory, containment, organs, offices", () => {
    const { relations } = extractText("The Bundestag and Emmanuel Macron spoke of Odesa.");
    expect(relations.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual(
      expect.arrayContaining([
        "body:DEU:bundestag PART_OF state:DEU",
        "person:emmanuel-macron HOLDS_OFFICE state:FRA",
        expect.stringMatching(/^state:DEU HAS_TERRITORY geo:/u),
      ]),
    );
  });

  it("bring the members of an organisation with their days, and of a state no organisation", () => {
    const { relations, entities } = extractText("The Visegrad Group met on Monday, and Norway watched.");
    expect(relations.filter(({ type }) => type === "MEMBER_OF").map(({ from, to }) => `${from} ${to}`)).toEqual(
      ["CZE", "HUN", "POL", "SVK"].map((code) => `state:${code} coalition:visegrad-group`),
    );
    expect(entities.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(["state:CZE", "state:NOR"]));
    expect(entities.actors.map(({ id }) => id)).not.toContain("igo:NATO");
    const left = extractText("The European Union met.").relations.find(({ from }) => from === "state:GBR");
    expect(left).toMatchObject({ type: "MEMBER_OF", since: "1973", until: "2020-01-31" });
  });
});
