import { describe, expect, it } from "@jest/globals";
import { type Candidate, rankHits, searchWords, soughtWords } from "#src/store/search";

describe("words of a search", () => {
  it.each([
    ["NATO's F-16s, 3.5bn", ["16s", "3", "5bn", "f", "nato", "s"]],
    ["Zürich zu\u0308rich", ["zürich"]],
    ["Київ 日本", ["київ", "日本"]],
    ["", []],
  ])("of %j", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("are single characters only where there is nothing longer", () => {
    expect(soughtWords("f 16")).toEqual(["16"]);
    expect(soughtWords("f")).toEqual(["f"]);
  });

  it("are few and short enough for any engine", () => {
    expect(soughtWords(`${"x".repeat(65)} ${Array.from({ length: 99 }, (_, index) => `w${index}`).join(" ")}`)).toHaveLength(32);
    expect(soughtWords("x".repeat(65))).toEqual([]);
  });
});

describe("rankHits", () => {
  const candidate = (label: Candidate["label"], id: string, ...texts: string[]): Candidate => ({ label, id, texts });
  const ids = (words: string[], candidates: Candidate[], limit = 10) => rankHits(words, candidates, limit).map(({ id }) => id);

  it("puts more of the words first, then whole names, then actors, then shorter texts, then the id", () => {
    const candidates = [
      candidate("Claim", "claim", "north sends south"),
      candidate("Actor", "longer", "north of here"),
      candidate("Place", "place", "north"),
      candidate("Actor", "b", "north x"),
      candidate("Actor", "a", "north y"),
      candidate("Actor", "alias", "elsewhere", "north"),
    ];
    expect(ids(["north", "south"], candidates)).toEqual(["claim", "alias", "place", "a", "b", "longer"]);
    expect(ids(["north", "south"], [...candidates].reverse(), 2)).toEqual(["claim", "alias"]);
  });

  it("leaves out what an index offered without one of the words in it", () => {
    expect(ids(["north"], [candidate("Actor", "a", "northern")])).toEqual([]);
  });

  it("lists a node once and shows its first text", () => {
    expect(rankHits(["north"], [candidate("Actor", "a", "A", "north"), candidate("Actor", "a", "A", "north")], 5)).toEqual([
      { label: "Actor", id: "a", text: "A" },
    ]);
  });
});
