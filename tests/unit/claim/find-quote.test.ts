import { describe, expect, it } from "@jest/globals";
import { findQuote } from "#src/claim/find-quote";
import { readingOf } from "../../support/read-text";

function quote(text: string, cue: string): string {
  const { view, reading } = readingOf(text, cue);
  const { start, end } = findQuote(view, reading.candidate, reading.roles.promisors.mentions);
  return view.text.slice(start, end);
}

describe("findQuote", () => {
  it.each([
    ["On Monday, Japan pledged to lend Vietnam money, while China said that it would wait.", "pledged", "Japan pledged to lend Vietnam money"],
    ["Japan pledged a loan, Vietnam said.", "pledged", "Japan pledged a loan"],
    ["Vietnam said that Japan had pledged a loan.", "pledged", "Japan had pledged a loan"],
    ["Norway's pledge to send Mali rice was praised.", "pledge", "Norway's pledge to send Mali rice was praised"],
    ["Peru closed a port and urged Chile to wait.", "urged", "urged Chile to wait"],
    ["“Japan will pay,” Vietnam said.", "pay", "Japan will pay"],
  ])("%s", (text, cue, expected) => {
    expect(quote(text, cue)).toBe(expected);
  });
});
