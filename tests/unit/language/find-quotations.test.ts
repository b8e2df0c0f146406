import { describe, expect, it } from "@jest/globals";
import { findQuotations } from "#src/language/find-quotations";

const quotations = (text: string): string[] => {
  let start = 0;
  const blocks = text.split("\n").map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return findQuotations(text, blocks).map((span) => text.slice(span.start, span.end));
};

describe("findQuotations", () => {
  it.each([
    ["Kyiv called it “a start”.", ["a start"]],
    ['"We will stay," he said. "For now."', ["We will stay,", "For now."]],
    ["“He told me ‘never’ again,” she said.", ["He told me ‘never’ again,", "never"]],
    ["“The allies’ aid won’t come,” he said.", ["The allies’ aid won’t come,"]],
    ["'We will not yield', says minister", ["We will not yield"]],
    ["The '90s and the allies' aid", []],
    ["She said «oui» and „nein“.", ["oui", "nein"]],
    ["“First paragraph,\n“second paragraph,” he said.", ["First paragraph,", "second paragraph,"]],
    ["“” and “ ”", []],
  ])("%s", (text, expected) => expect(quotations(text)).toEqual(expected));
});
