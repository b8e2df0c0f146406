import { describe, expect, it } from "@jest/globals";
import { compareText, slug, sortedUnique } from "#src/support/text";

describe("slug", () => {
  it.each([
    ["Volodymyr Zelenskyy", "volodymyr-zelenskyy"],
    ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
    ["Türkiye’s army", "turkiyes-army"],
    ["U.S. Congress", "us-congress"],
    ["  —  ", ""],
  ])("%j becomes %j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe("compareText", () => {
  it("orders by unit, whatever the locale", () => {
    expect(["ä", "b", "Z", "a"].sort(compareText)).toEqual(["Z", "a", "b", "ä"]);
  });
});

describe("sortedUnique", () => {
  it("keeps each once", () => {
    expect(sortedUnique(["b", "a", "b"])).toEqual(["a", "b"]);
  });
});
