import { describe, expect, it } from "@jest/globals";
import { createWordPieces } from "#src/encoder/word-pieces";

const vocabulary = [
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "guarantee",
  "##s",
  "un",
  "##guarantee",
  "##d",
  "-",
  "'",
  "$",
  "5",
  "##0",
  "ky",
  "##iv",
  "zelensky",
  "中",
  "uk",
];
const split = createWordPieces(vocabulary, 0);
const pieces = (form: string): string[] => split(form).map((number) => vocabulary[number] ?? "?");

describe("word pieces", () => {
  it.each([
    ["Guarantees", ["guarantee", "##s"]],
    ["unguaranteed", ["un", "##guarantee", "##d"]],
    ["$50", ["$", "5", "##0"]],
    ["UK-Kyiv's", ["uk", "-", "ky", "##iv", "'", "[UNK]"]],
    ["Zélenský", ["zelensky"]],
    ["中中", ["中", "中"]],
    ["guaranteex", ["[UNK]"]],
    ["\u200b", ["[UNK]"]],
    ["", ["[UNK]"]],
    ["u\u00adk", ["uk"]],
    ["5".repeat(101), ["[UNK]"]],
  ])("of %j are %j", (form, expected) => expect(pieces(form)).toEqual(expected));

  it("are at most six of one word", () => expect(pieces("----------")).toHaveLength(6));

  it("are the same when a word comes again", () => expect(split("guarantees")).toEqual(split("guarantees")));
});
