import { describe, expect, it } from "@jest/globals";
import { findAmount } from "#src/claim/find-amount";

describe("findAmount", () => {
  it.each<[string, number, string, string | null]>([
    ["up to $4.5 billion in aid", 4.5e9, "USD", "up to"],
    ["a loan of €50bn", 5e10, "EUR", null],
    ["about 600 million euros", 6e8, "EUR", "about"],
    ["EUR 1,200,000 for schools", 1.2e6, "EUR", null],
    ["£342 million", 3.42e8, "GBP", null],
    ["2.5 billion kroner", 2.5e9, "NOK", null],
    ["US$100m", 1e8, "USD", null],
    ["two billion euros a year", 2e9, "EUR", null],
    ["half a billion dollars", 5e8, "USD", null],
    ["300 million Canadian dollars", 3e8, "CAD", null],
    ["A$45 million for the reef", 4.5e7, "AUD", null],
    ["900 million Danish kroner", 9e8, "DKK", null],
    ["$4.1 billion", 4.1e9, "USD", null],
  ])("%s", (text, amount, currency, approximate) => {
    expect(findAmount(text, "NOR")).toEqual({ amount, unit: currency, currency, approximate });
  });

  it("gives kroner the currency of the giver, and none where that isn't known", () => {
    expect(["DNK", "NOR", null].map((country) => findAmount("2.1 billion kroner", country)?.currency)).toEqual(["DKK", "NOK", null]);
    expect(findAmount("800 million kronor", "SWE")?.currency).toBe("SEK");
  });

  it.each(["26 countries", "5,000 troops", "in 2026", "Article 5", "a million reasons"])("no sum in %s", (text) => {
    expect(findAmount(text, "NOR")).toBeNull();
  });
});
