import { describe, expect, it } from "@jest/globals";
import { findInstrument } from "#src/claim/find-instrument";

describe("findInstrument", () => {
  it.each([
    ["Peru left the Escazu Agreement", "Escazu Agreement"],
    ["Under the Budapest Memorandum Russia is bound", "Budapest Memorandum"],
    ["Chad broke the Algiers accord", "Algiers accord"],
    ["both sides kept to New START", "New START"],
    ["Togo ratified the Convention on the Law of the Sea", "Convention on the Law of the Sea"],
  ])("%s", (quote, name) => {
    expect(findInstrument(quote)).toBe(name);
  });

  it.each(["Chad signed a treaty with Niger", "The agreement was signed", "The EU deal with Chile", "Norway pledged rice"])(
    "no name in %s",
    (quote) => {
      expect(findInstrument(quote)).toBeNull();
    },
  );
});
