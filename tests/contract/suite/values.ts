import { describe, expect, it } from "@jest/globals";
import type { PropertyValue } from "#schema/graph";
import { StoreError } from "#src/support/errors";
import { actor, claim, commitment, delta, place, relationship } from "#tests/support/delta";
import { dumped, freshStore, type StoreHarness } from "#tests/support/store-harness";

const texts: readonly (readonly [string, string])[] = [
  ["accents, composed and decomposed", "Café and Cafe\u0301"],
  ["Cyrillic and Han", "Договор 条約"],
  ["right-to-left text with marks of direction", "\u200Fהסכם\u200E اتفاق"],
  ["characters beyond the first plane", "𐍈𝔸🇺🇦"],
  ["an emoji of several characters", "👩🏽‍🚀 👨‍👩‍👧"],
  ["line breaks, tabs and a null character", "a\r\nb\tc\u0000d\u2028e"],
  ["quotes, backslashes and dollar signs", `"'\`\\ $id {x: 1} //`],
  ["what would be Cypher", "'}) DETACH DELETE n //"],
  ["only blanks", "   "],
  ["a number", "007"],
  ["a date", "2026-01-31"],
  ["the word null", "null"],
];

const floats = [0, 0.1, -0.1, 1 / 3, 1e-7, 5e-324, 1.7976931348623157e308, 5e10, 2 ** 53, 2 ** 53 + 2, 1e20, -1e20, 3.0000000000000004];
const integers = [0, 1, -1, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, -(2 ** 53 - 1)];

/** Every value that schema/graph.ts allows comes back as it went in, on every engine. */
export function valuesContract(harness: StoreHarness): void {
  describe("values", () => {
    const store = freshStore(harness);
    const readBack = async (label: string, property: string) => (await store().read(`MATCH (x:${label}) RETURN x.${property} AS value`))[0]?.value;

    it.each(texts)("keep text: %s", async (_, text) => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV", { name: text, aliases: [text, text] })] })));
      expect(await readBack("Actor", "name")).toBe(text);
      expect(await readBack("Actor", "aliases")).toEqual([text, text]);
      expect(await store().read("MATCH (a:Actor) WHERE a.name = $text RETURN count(a) AS n", { text })).toEqual([{ n: 1 }]);
    });

    it("keep the empty text and the empty list", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [claim(1, { prefix: "", beneficiaries: [] }), actor("NHV", { aliases: [""] })] })));
      expect(await readBack("Claim", "prefix")).toBe("");
      expect(await readBack("Claim", "beneficiaries")).toEqual([]);
      expect(await readBack("Actor", "aliases")).toEqual([""]);
    });

    it("keep a text of a megabyte", async () => {
      const text = "Norhaven will send ten ships. 🚢\n".repeat(32_000);
      await store().write((tx) => tx.apply(delta({ mergeNodes: [claim(1, { condition: text })] })));
      expect(await readBack("Claim", "condition")).toBe(text);
    });

    it("keep a list of a thousand texts, in its order", async () => {
      const aliases = Array.from({ length: 1_000 }, (_, index) => `name ${(index * 7) % 1_000}`);
      await store().write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV", { aliases })] })));
      expect(await readBack("Actor", "aliases")).toEqual(aliases);
    });

    it.each(integers)("keep the integer %d", async (value) => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [place("ravik", { geonamesId: value })] })));
      expect(await readBack("Place", "geonamesId")).toBe(value);
      expect(await store().read("MATCH (p:Place) WHERE p.geonamesId = $value RETURN count(p) AS n", { value })).toEqual([{ n: 1 }]);
    });

    it.each(floats)("keep the float %d", async (value) => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [commitment(1, { amount: value })] })));
      expect(await readBack("Commitment", "amount")).toBe(value);
      expect(JSON.parse((await dumped(store()))[0] ?? "").properties.amount).toBe(value);
    });

    it("keep a whole amount as a float, so that it divides as one", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [commitment(1, { amount: 5 })] })));
      expect(await store().read("MATCH (c:Commitment) RETURN c.amount / 2 AS half")).toEqual([{ half: 2.5 }]);
    });

    it("keep an integer as one, so that it divides as one", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [commitment(1, { claimCount: 5 })] })));
      expect(await store().read("MATCH (c:Commitment) RETURN c.claimCount / 2 AS half")).toEqual([{ half: 2 }]);
    });

    it("keep true and false", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [commitment(1, { contested: true, mutual: false })] })));
      expect(await store().read("MATCH (c:Commitment) WHERE c.contested AND NOT c.mutual RETURN c.contested AS yes, c.mutual AS no")).toEqual([
        { yes: true, no: false },
      ]);
    });

    it("keep the properties of relationships too", async () => {
      const mentions = { count: 2, name: "Räv 🦊", surfaces: ["Rav", "Räv 🦊"], spans: ["0:3", "9:15"] };
      const article = { label: "Article" as const, id: "00000000000000ff" };
      await store().write(async (tx) => {
        await tx.run("CREATE (:Article {id: $id})", { id: article.id });
        await tx.apply(delta({ mergeNodes: [place("rav")], mergeRelationships: [relationship("MENTIONS", article, place("rav"), mentions)] }));
      });
      expect(await store().read("MATCH ()-[m:MENTIONS]->() RETURN properties(m) AS properties")).toEqual([{ properties: mentions }]);
    });
  });

  describe("values that an engine would refuse or change", () => {
    const store = freshStore(harness);
    const refused: readonly (readonly [string, unknown, string])[] = [
      ["a map", { a: 1 }, "property aliases is neither text, number, truth value nor a list of these"],
      ["a list in a list", [["a"]], "property aliases is a list in a list"],
      ["a list of two types", ["a", 1], "property aliases is a list of more than one type"],
      ["a list that holds null", ["a", null], "property aliases is a list that holds null"],
      ["a list that holds undefined", ["a", undefined], "property aliases is undefined"],
      ["a date object", new Date(0), "property aliases is neither text"],
      ["half of a surrogate pair", ["\ud83d"], "property aliases holds half of a surrogate pair"],
      ["not a number", Number.NaN, "property aliases is not a finite number"],
      ["infinity", [Number.POSITIVE_INFINITY], "property aliases is not a finite number"],
      ["undefined", undefined, "property aliases is undefined"],
    ];

    it.each(refused)("are refused before anything is written: %s", async (_, value, words) => {
      const bad = { ...actor("VSK"), properties: { ...actor("VSK").properties, aliases: value as PropertyValue } };
      const write = store().write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV"), bad] })));
      await expect(write).rejects.toThrow(StoreError);
      await expect(write).rejects.toThrow(`Actor state:VSK: ${words}`);
      expect(await dumped(store())).toEqual([]);
    });
  });
}
