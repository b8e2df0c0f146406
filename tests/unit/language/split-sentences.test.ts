import { describe, expect, it } from "@jest/globals";
import { splitSentences } from "#src/language/split-sentences";

const sentences = (text: string): string[] => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["The talks failed. Nobody signed.", ["The talks failed.", "Nobody signed."]],
    ["“We agreed.” He left.", ["“We agreed.”", "He left."]],
    ["“Will you pay?” he asked. She did.", ["“Will you pay?” he asked.", "She did."]],
    ["Mr. Kos met Dr. Berg. They agreed.", ["Mr. Kos met Dr. Berg.", "They agreed."]],
    ["He works for Acme Inc. The firm pays.", ["He works for Acme Inc.", "The firm pays."]],
    ["He works for Acme Inc. in Oslo.", ["He works for Acme Inc. in Oslo."]],
    ["It cost $1.5 billion. 20 states paid.", ["It cost $1.5 billion.", "20 states paid."]],
    ["We left the U.S. It rained.", ["We left the U.S.", "It rained."]],
    ["Warming must stay under 2C. Many doubt it.", ["Warming must stay under 2C.", "Many doubt it."]],
    ["It was ... odd. It was…", ["It was ... odd.", "It was…"]],
    ["", []],
    [" \u200B ", []],
  ])("%s", (text, expected) => expect(sentences(text)).toEqual(expected));

  it("cuts what has no full stop, at a comma where there is one", () => {
    const text = `${"word ".repeat(140)}, ${"word ".repeat(140)}`;
    const parts = splitSentences(text, 0, text.length);
    expect(parts.map(({ tokens }) => tokens.length)).toEqual([141, 140]);
    expect(text.charAt((parts[0]?.end ?? 0) - 1)).toBe(",");
  });
});
