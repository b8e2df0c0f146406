import { describe, expect, it } from "@jest/globals";
import { buildSearchIndex } from "#src/viewer/core/search-index";
import { smallView } from "#tests/support/small-view";

const index = buildSearchIndex(smallView);
const titles = (words: string) => index.find(words, 6).map(({ group, title }) => `${group}: ${title}`);

describe("the search index", () => {
  it("finds an actor by the beginning of its name, in any case", () => {
    expect(titles("BOLO")[0]).toBe("actor: Bolonia");
  });

  it("finds an actor by another name, and a place", () => {
    expect(titles("port alma")).toEqual(["actor: Alland"]);
    expect(titles("delta")[0]).toBe("place: Delta");
  });

  it("forgives a letter", () => {
    expect(titles("bolinia")).toContain("actor: Bolonia");
  });

  it("finds commitments by kind and status, titled by who and whom", () => {
    expect(titles("military refused")).toEqual(["commitment: Alland to Bolonia"]);
    expect(titles("ceasefire")).toEqual(["commitment: Alland and Bolonia to each other"]);
    expect(index.find("ceasefire", 6)[0]?.stop).toEqual({ type: "commitment", id: "truce" });
  });

  it("gives so many of each group and no more, and nothing for nothing", () => {
    expect(index.find("military", 1)).toHaveLength(1);
    expect(index.find("zeppelin", 6)).toEqual([]);
    expect(index.find("", 6)).toEqual([]);
  });
});
