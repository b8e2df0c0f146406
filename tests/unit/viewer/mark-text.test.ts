import { describe, expect, it } from "@jest/globals";
import { markText } from "#src/viewer/core/mark-text";

const text = "First words. The quote stands here, it does.\n\nSign up now!\nEnd.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("marking a text", () => {
  it("cuts at every border, also of quotes that overlap", () => {
    const parts = markText(
      text,
      [
        { id: "long", ...at("The quote stands here") },
        { id: "short", ...at("stands here, it") },
      ],
      [],
    );
    expect(parts[0]?.map((part) => [part.text, part.claims])).toEqual([
      ["First words. ", []],
      ["The quote ", ["long"]],
      ["stands here", ["long", "short"]],
      [", it", ["short"]],
      [" does.", []],
    ]);
  });

  it("gives each part the place where it stands", () => {
    for (const part of markText(text, [{ id: "q", ...at("stands") }], [at("Sign up now!")]).flat()) {
      expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
    }
  });

  it("makes a paragraph of each line, leaves out empty ones, and knows what was cut from the article", () => {
    const paragraphs = markText(text, [], [at("Sign up now!")]);
    expect(paragraphs.map((parts) => parts.map((part) => part.boilerplate))).toEqual([[false], [true], [false]]);
  });

  it("follows a quote over a line end", () => {
    const paragraphs = markText("one two\nthree four", [{ id: "q", start: 4, end: 13 }], []);
    expect(paragraphs.map((parts) => parts.filter((part) => part.claims.length > 0).map((part) => part.text))).toEqual([["two"], ["three"]]);
  });

  it("counts UTF-16 units, as the offsets do", () => {
    const parts = markText("😀 agreed 😀", [{ id: "q", start: 3, end: 9 }], []);
    expect(parts[0]?.find((part) => part.claims.length > 0)?.text).toBe("agreed");
  });
});
