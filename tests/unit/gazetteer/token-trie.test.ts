import { describe, expect, it } from "@jest/globals";
import { addName, createTrie, matchTokens } from "#src/gazetteer/token-trie";

function trieOf(names: readonly (readonly [string, "exact" | "capitals"])[]) {
  const trie = createTrie<string>();
  for (const [name, rule] of names) addName(trie, name, rule, name);
  return trie;
}

describe("matchTokens", () => {
  it("prefers the longest name and goes on after it", () => {
    const trie = trieOf([
      ["New York", "capitals"],
      ["New York Times", "capitals"],
      ["Times", "capitals"],
    ]);
    expect(matchTokens(trie, ["The", "New", "York", "Times", "of", "New", "York"])).toEqual([
      { from: 1, to: 4, values: ["New York Times"] },
      { from: 5, to: 7, values: ["New York"] },
    ]);
  });

  it("falls back to the longest name that is complete", () => {
    const trie = trieOf([
      ["New York", "capitals"],
      ["New York Stock Exchange", "capitals"],
    ]);
    expect(matchTokens(trie, ["New", "York", "Stock", "market"])).toEqual([{ from: 0, to: 2, values: ["New York"] }]);
  });

  it("begins and ends with a token", () => {
    const trie = trieOf([["Russia", "capitals"]]);
    expect(matchTokens(trie, ["Russia-Ukraine"])).toEqual([]);
    expect(matchTokens(trie, ["Russia", "-", "Ukraine"])).toEqual([{ from: 0, to: 1, values: ["Russia"] }]);
    expect(matchTokens(trie, ["Russian"])).toEqual([]);
  });

  it("takes a possessive that was left on its token", () => {
    expect(matchTokens(trieOf([["Russia", "capitals"]]), ["Russia’s", "army"])).toEqual([{ from: 0, to: 1, values: ["Russia"] }]);
  });

  it("returns every value that shares a name, in the order of adding, where the case agrees", () => {
    const trie = createTrie<string>();
    addName(trie, "US", "exact", "state");
    addName(trie, "Us", "capitals", "film");
    expect(matchTokens(trie, ["US"])).toEqual([{ from: 0, to: 1, values: ["state", "film"] }]);
    expect(matchTokens(trie, ["Us"])).toEqual([{ from: 0, to: 1, values: ["film"] }]);
    expect(matchTokens(trie, ["us"])).toEqual([]);
  });

  it("is empty for no tokens and no names", () => {
    expect(matchTokens(createTrie<string>(), ["Kyiv"])).toEqual([]);
    expect(matchTokens(trieOf([["Kyiv", "capitals"]]), [])).toEqual([]);
    expect(matchTokens(trieOf([["’", "capitals"]]), ["’"])).toEqual([]);
  });
});
