import { describe, expect, it } from "@jest/globals";
import { featuresOf, normalise, shapeOf } from "#src/language/word-features";

describe("word features", () => {
  it.each([
    ["Don’t", "don't"],
    ["2025", "!num4y"],
    ["1,200.50", "!num5"],
    ["F-16", "f-00"],
    ["https://example.org", "!url"],
  ])("%s is normalised to %s", (form, normal) => expect(normalise(form)).toBe(normal));

  it.each([
    ["McCain", "XxXx"],
    ["F-16", "X-d"],
    ["Über", "Xx"],
    ["e-mail", "x-x"],
  ])("%s has the shape %s", (form, shape) => expect(shapeOf(form)).toBe(shape));

  it("are those that training computed", () => {
    const vocabulary = { words: new Map([["kyiv", 7]]), shapes: new Map([["Xx", 1]]), vectors: new Map([["kyiv", 9]]) };
    // scripts/train-parser/features.py: Vocabulary({"kyiv": 7}, {"Xx": 1}, {"kyiv": 9}).row("Kyiv") and .row("naïve🇺🇦")
    expect(featuresOf("Kyiv", vocabulary)).toEqual({
      word: 7,
      shape: 1,
      vector: 9,
      length: 4,
      affixes: [5293, 8823, 19657, 31009, 40131, 46503, 56783],
    });
    expect(featuresOf("naïve🇺🇦", vocabulary)).toEqual({
      word: 1,
      shape: 0,
      vector: 0,
      length: 7,
      affixes: [53, 8652, 21662, 29591, 33148, 42750, 50031],
    });
  });
});
