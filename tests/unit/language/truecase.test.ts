import { describe, expect, it } from "@jest/globals";
import { truecase } from "#src/language/truecase";

const common = new Map([
  ["pledges", true],
  ["to", true],
  ["free", true],
  ["prisoners", true],
  ["kyiv", false],
  ["new", true],
  ["talks", true],
]);
const cased = (text: string): string => truecase(text.split(" "), (word) => common.get(word) ?? null).join(" ");

describe("truecase", () => {
  it.each([
    ["Kyiv Pledges To Free Prisoners", "Kyiv pledges to free prisoners"],
    ["KYIV PLEDGES NEW TALKS", "Kyiv pledges new talks"],
    ["New Talks In Zaporizhzhia", "New talks in Zaporizhzhia"],
    ["NATO Pledges New Talks", "NATO pledges new talks"],
    ["Kyiv pledges to free prisoners", "Kyiv pledges to free prisoners"],
    ["New Talks", "New Talks"],
  ])("%s", (text, expected) => expect(cased(text)).toBe(expected));
});
