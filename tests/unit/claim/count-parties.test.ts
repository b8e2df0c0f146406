import { describe, expect, it } from "@jest/globals";
import { countParties } from "#src/claim/count-parties";
import { extractText } from "#tests/support/extract-text";

describe("countParties", () => {
  it.each([
    ["A joint statement by 26 governments", 26],
    ["Twenty-six states of the coalition", 26],
    ["twelve European countries", 12],
    ["Thirty nations", 30],
    ["the two governments", null],
    ["The United States", null],
    ["26 tanks and their crews", null],
  ])("%s", (subject, count) => {
    expect(countParties(subject)).toBe(count);
  });

  it("is kept on a claim beside its sum", () => {
    const counts = (text: string) => extractText(text).claims.map(({ promisorCount, amount }) => [promisorCount, amount]);
    expect(counts("Twenty-six European countries pledged on Monday to send Ukraine troops.")).toEqual([[26, null]]);
    expect(counts("Twelve European countries pledged Ukraine 2 billion euros in military aid.")).toEqual([[12, 2e9]]);
  });
});
