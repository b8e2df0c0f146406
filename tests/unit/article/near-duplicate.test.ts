import { describe, expect, it } from "@jest/globals";
import { areNearDuplicates, bandsOf } from "#src/article/near-duplicate";

/** So many words, none twice in a row of five, the same for the same seed. */
function prose(words: number, seed: number): string {
  return Array.from({ length: words }, (_, at) => `w${(at * 7919 + seed * 104_729) % 9973}`).join(" ");
}
const plain = (text: string) => ({ text, boilerplate: [] });
const share = (one: string, other: string): boolean => bandsOf(plain(one)).some((band) => bandsOf(plain(other)).includes(band));

describe("near-duplicates", () => {
  const text = prose(300, 1);

  it("have the same bands where they are the same, in any letters and with any marks", () => {
    expect(bandsOf(plain(text))).toEqual(bandsOf(plain(text.toUpperCase().replaceAll(" ", ", "))));
    expect(bandsOf(plain(text))).toHaveLength(16);
  });

  it.each([
    ["cut at its end", text.split(" ").slice(0, 180).join(" ")],
    ["with a paragraph of another's", `${prose(40, 5)} ${text}`],
    ["with some words changed", text.replaceAll("w7919", "weapons").replace(/w1\d\d\b/gu, "arms")],
  ])("are found where one is the other %s", (_what, copy) => {
    expect([share(text, copy), areNearDuplicates(plain(text), plain(copy)), areNearDuplicates(plain(copy), plain(text))]).toEqual([true, true, true]);
  });

  it("are not two reports in words of their own, of which a quotation is the same", () => {
    const other = `${prose(250, 9)} ${text.split(" ").slice(20, 70).join(" ")}`;
    expect(areNearDuplicates(plain(text), plain(other))).toBe(false);
  });

  it("are not told of short texts", () => {
    expect(bandsOf(plain(prose(30, 1)))).toEqual([]);
    expect(areNearDuplicates(plain(prose(30, 1)), plain(prose(30, 1)))).toBe(false);
  });

  it("don't depend on what a site puts around its texts", () => {
    const pitch = "Sign up for our daily letter and never miss a story from us again. ";
    const around = { text: `${pitch}${text}`, boilerplate: [{ start: 0, end: pitch.length, rule: "newsletter pitch" }] };
    expect(bandsOf(around)).toEqual(bandsOf(plain(text)));
  });
});
