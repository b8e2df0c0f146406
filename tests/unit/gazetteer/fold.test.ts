import { describe, expect, it } from "@jest/globals";
import { foldLetters, piecesOf, slugOf } from "#src/gazetteer/fold";

describe("foldLetters", () => {
  it.each([
    ["Erdoğan", "Erdogan"],
    ["Türkiye", "Turkiye"],
    ["São Paulo", "Sao Paulo"],
    ["Łódź", "Lodz"],
    ["Støre", "Store"],
    ["Yıldırım", "Yildirim"],
    ["plain", "plain"],
  ])("%s becomes %s", (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe("piecesOf", () => {
  it.each([
    ["U.S.", ["US"]],
    ["Russia’s", ["Russia", "'s"]],
    ["'s", ["'s"]],
    ["Guinea-Bissau", ["Guinea", "-", "Bissau"]],
    ["Sana’a", ["Sanaa"]],
    ["Nukuʻalofa", ["Nukualofa"]],
    ["People's Republic", ["People", "'s", "Republic"]],
    ["Washington, D.C.", ["Washington", ",", "DC"]],
    ["N'Djamena", ["NDjamena"]],
    ["’", []],
  ])("%s", (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});

describe("slugOf", () => {
  it.each([
    ["Donetsk region", "donetsk-region"],
    ["Côte d'Ivoire", "cote-divoire"],
    ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
    ["H.R. McMaster", "hr-mcmaster"],
  ])("%s becomes %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
