import { describe, expect, it } from "@jest/globals";
import type { Store } from "#src/store/store";
import { actor, article, claim, commitment, delta, organisation, place } from "#tests/support/delta";
import { filledStore, freshStore, type StoreHarness } from "#tests/support/store-harness";

const graph = delta({
  mergeNodes: [
    actor("NHV", { name: "Norhaven", aliases: ["Kingdom of Norhaven", "the Haven"] }),
    actor("VSK", { name: "Veskaria", aliases: ["Ravik"] }),
    organisation("nal", { name: "Northern Alliance's council", aliases: ["N.A.L.", "Alliance"] }),
    organisation("ua", { name: "Україна", aliases: ["Ukraïna 🇺🇦"] }),
    place("ravik", { name: "Ravik", aliases: ["Ravík", "Port d’Ouest"] }),
    article(1, { title: "Norhaven pledges F-16 jets and 3.5 billion to Veskaria" }),
    claim(1, { quote: "will send ten ships to Veskaria and to the Northern Alliance" }),
    commitment(1, { summary: "Norhaven to Veskaria: military aid" }),
  ],
});

async function find(store: Store, words: string): Promise<string[]> {
  return (await store.search(words, 20)).map(({ label, id }) => `${label} ${id.replace(/^0+/u, "")}`);
}

/** The same words find the same nodes, in the same order, whatever the engine's index makes of them. */
export function searchContract(harness: StoreHarness): void {
  describe("search", () => {
    const store = filledStore(harness, graph);

    it.each([
      ["norhaven", ["Actor state:NHV", "Commitment 1", "Article 1"]],
      ["NORHAVEN", ["Actor state:NHV", "Commitment 1", "Article 1"]],
      ["norhaven veskaria", ["Commitment 1", "Article 1", "Actor state:NHV", "Actor state:VSK", "Claim 1"]],
      ["ravik", ["Actor state:VSK", "Place place:ravik"]],
      ["haven", ["Actor state:NHV"]],
      ["have", []],
      ["alliance", ["Actor org:nal", "Claim 1"]],
      ["council", ["Actor org:nal"]],
      ["f 16", ["Article 1"]],
      ["F-16", ["Article 1"]],
      ["3.5", ["Article 1"]],
      ["ouest", ["Place place:ravik"]],
      ["україна", ["Actor org:ua"]],
      ["ten the", ["Claim 1", "Actor state:NHV"]],
      ["unheard", []],
      ["", []],
      [" ,.;!? ", []],
      ["AND OR NOT", ["Article 1", "Claim 1"]],
      ['"norhaven~ +(:*? -veskaria^ \\ / [a TO b] {x} && ||', ["Commitment 1", "Article 1", "Claim 1", "Actor state:NHV", "Actor state:VSK"]],
    ])("for %j", async (words, hits) => {
      expect(await find(store(), words)).toEqual(hits);
    });

    it("gives the text to show, and no more than the limit", async () => {
      expect(await store().search("norhaven", 1)).toEqual([{ label: "Actor", id: "state:NHV", text: "Norhaven" }]);
    });

    it("stands any number of words of any length", async () => {
      expect(await find(store(), `norhaven ${"x".repeat(100_000)} ${"word ".repeat(10_000)}`)).toEqual([
        "Actor state:NHV",
        "Commitment 1",
        "Article 1",
      ]);
    });
  });

  describe("search after changes", () => {
    const store = freshStore(harness);

    it("follows what is changed and dropped", async () => {
      await store().write((tx) => tx.apply(graph));
      await store().write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV", { name: "Westhaven" })], dropNodes: [article(1), commitment(1)] })));
      expect(await find(store(), "norhaven")).toEqual([]);
      expect(await find(store(), "westhaven")).toEqual(["Actor state:NHV"]);
    });

    it("shows nothing of a transaction that was rolled back", async () => {
      await store()
        .write(async (tx) => {
          await tx.apply(graph);
          throw new Error("stop");
        })
        .catch(() => undefined);
      expect(await find(store(), "norhaven")).toEqual([]);
    });
  });
}
