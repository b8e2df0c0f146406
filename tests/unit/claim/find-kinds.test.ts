import { describe, expect, it } from "@jest/globals";
import { readingOf } from "../../support/read-text";

const kinds = (text: string, cue: string): string[] => readingOf(text, cue).reading.kinds.map(({ kind }) => kind);

describe("findKinds", () => {
  it.each([
    ["Samoa pledged to halve its emissions.", "pledged", ["environment"]],
    ["Japan pledged Vietnam a loan of 80 billion yen.", "pledged", ["financial_aid"]],
    ["Kenya promised to shelter refugees from Somalia.", "promised", ["humanitarian_aid"]],
    ["The two camps agreed to a truce.", "agreed", ["ceasefire"]],
    ["Chile promised to lower its tariffs and to open its market.", "promised", ["trade_investment"]],
    ["Parliament passed a law on sanctions against Belarus.", "passed", ["sanctions"]],
    ["Finland promised to train the army of Mali.", "promised", ["military_cooperation"]],
    ["Nepal promised to stroll.", "promised", ["other"]],
    ["Norway pledged Mali 200 million kroner for missiles.", "pledged", ["military_aid"]],
  ])("%s", (text, cue, expected) => {
    expect(kinds(text, cue)).toEqual(expected);
  });

  it("gives each content of a list its kind", () => {
    expect(kinds("Canada promised Jordan training, missiles and grants.", "promised")).toEqual([
      "military_cooperation",
      "military_aid",
      "financial_aid",
    ]);
  });
});
