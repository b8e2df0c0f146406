import { describe, expect, it } from "@jest/globals";
import { findLegalForce } from "#src/claim/find-legal-force";

describe("findLegalForce", () => {
  it.each([
    ["Chad and Niger agreed on a legally binding cap", "binding"],
    ["the treaty obliges members to share the water", "binding"],
    ["an amendment to the charter entered into force", "binding"],
    ["Peru signed the politically binding declaration", "politically_binding"],
    ["ministers adopted a non-binding text", "non_binding"],
  ])("%s: %s", (quote, force) => {
    expect(findLegalForce(quote)).toBe(force);
  });

  it.each(["Ghana's parliament passed a law on mines", "Mali must respect humanitarian law", "an informal meeting"])(
    "says nothing of %s",
    (quote) => {
      expect(findLegalForce(quote)).toBeNull();
    },
  );
});
