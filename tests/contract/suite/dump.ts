import { describe, expect, it } from "@jest/globals";
import type { GraphDelta } from "#schema/graph";
import { actor, article, claim, commitment, delta, hexId, organisation, place, relationship, source } from "#tests/support/delta";
import { dumped, freshStore, type StoreHarness } from "#tests/support/store-harness";

/** Hash of the graph below. One constant, so that it is the same on every engine, today and later. */
const HASH = "ea5076a3b9724d405b6566786cdea2a0c7a0ea9705c161c7379c721c10a2460a";

/** A little of everything that a dump must order and write down. */
function wholeGraph(): GraphDelta {
  const [nhv, vsk, pact] = [
    actor("NHV", { name: "Norhaven 🦊", aliases: ["Z", "a", "Ä"] }),
    actor("VSK", { countryCode: null }),
    organisation("pact"),
  ];
  const [ravik, paper] = [place("ravik", { latitude: 1e-7, longitude: -120, geonamesId: 2 ** 53 - 1 }), source("paper.example")];
  return delta({
    mergeNodes: [
      nhv,
      vsk,
      pact,
      ravik,
      paper,
      article(1, { title: "“Zwölf” \u2028" }),
      claim(1, { amount: 5e9, extractor: "test 1" }),
      claim(2, { amount: 0.1, extractor: "test 1" }),
      commitment(1),
    ],
    mergeRelationships: [
      relationship("PUBLISHED", paper, article(1), { title: "T", url: null, publishedAt: "2026-01" }),
      relationship("CONTAINS", article(1), claim(1)),
      relationship("CONTAINS", article(1), claim(2)),
      relationship("REPORTS", claim(1), commitment(1)),
      relationship("CONTRADICTS", claim(1), claim(2), { field: "status" }),
      relationship("CONTRADICTS", claim(1), claim(2), { field: "amount" }),
      relationship("COMMITS_TO", nhv, commitment(1)),
      relationship("BENEFITS", commitment(1), vsk),
      relationship("PARTY_TO", pact, commitment(1), { role: "monitor" }),
      relationship("PARTY_TO", pact, commitment(1), { role: "broker" }),
      relationship("MENTIONS", article(1), ravik, { count: 1, name: "Ravik", surfaces: ["Ravik"], spans: ["0:5"] }),
      relationship("MENTIONS", article(1), nhv, { count: 2, name: "Norhaven", surfaces: ["Norhaven"], spans: ["0:8", "9:17"] }),
      relationship("PART_OF", vsk, pact),
      relationship("PART_OF", commitment(1), commitment(1)),
      relationship("HAS_TERRITORY", nhv, ravik),
    ],
  });
}

/** The canonical dump: equal graphs, equal bytes. */
export function dumpContract(harness: StoreHarness): void {
  describe("dump and hash", () => {
    const store = freshStore(harness);

    it("of no graph is empty", async () => {
      expect(await dumped(store())).toEqual([]);
      expect(await store().hash()).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    });

    it("of a graph is this one, on every engine", async () => {
      await store().write((tx) => tx.apply(wholeGraph()));
      expect(await store().hash()).toBe(HASH);
    });

    it("does not depend on the order, the batches or the transactions in which the graph was written", async () => {
      const { mergeNodes, mergeRelationships } = wholeGraph();
      for (const row of [...mergeNodes].reverse()) await store().write((tx) => tx.apply(delta({ mergeNodes: [row] })));
      await store().write(async (tx) => {
        for (const row of [...mergeRelationships].reverse()) await tx.apply(delta({ mergeRelationships: [row] }));
      });
      expect(await store().hash()).toBe(HASH);
    });

    it("does not depend on what was there before and dropped", async () => {
      await store().write((tx) =>
        tx.apply(
          delta({ mergeNodes: [place("gone"), actor("NHV")], mergeRelationships: [relationship("HAS_TERRITORY", actor("NHV"), place("gone"))] }),
        ),
      );
      await store().write((tx) => tx.apply({ ...wholeGraph(), dropNodes: [place("gone")] }));
      expect(await store().hash()).toBe(HASH);
    });

    it("changes with a property, a node or a relationship", async () => {
      await store().write((tx) => tx.apply(wholeGraph()));
      const hashes = new Set([await store().hash()]);
      for (const change of [
        delta({ mergeNodes: [commitment(1, { contested: true })] }),
        delta({ mergeNodes: [place("new")] }),
        delta({ dropRelationships: [relationship("PART_OF", commitment(1), commitment(1))] }),
      ]) {
        await store().write((tx) => tx.apply(change));
        hashes.add(await store().hash());
      }
      expect(hashes.size).toBe(4);
    });

    it("leaves out runs, what the schedule keeps, versions of articles, times of ingestion and what the store keeps for itself", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [article(1)] })));
      const once = await store().hash();
      const counts = { added: 1, changed: 0, removed: 0, unchanged: 0, rejected: 0, statusChanges: 0, contradictions: 0 };
      const version = { label: "ArticleVersion" as const, id: "v1", properties: { hash: "x", seenAt: "2026-03-01T00:00:00.000Z" } };
      const run = {
        label: "Run" as const,
        id: "r1",
        properties: { startedAt: "2026-03-01T00:00:00.000Z", finishedAt: null, sources: ["wire"], ...counts },
      };
      const poll = {
        label: "Poll" as const,
        id: "wire",
        properties: { startedAt: "2026-03-01T00:00:00.000Z", endedAt: "2026-03-01T00:00:01.000Z", failures: 0, reason: null },
      };
      const fetched = {
        label: "Fetched" as const,
        id: "0123456789abcdef",
        properties: { etag: "x", lastModified: null, articles: [], extractor: "test 1" },
      };
      await store().write((tx) =>
        tx.apply(
          delta({
            mergeNodes: [article(1, { ingestedAt: "2026-03-01T00:00:00.000Z" }), version, run, poll, fetched],
            mergeRelationships: [relationship("TOUCHED", run, article(1)), relationship("HAS_VERSION", article(1), version)],
          }),
        ),
      );
      expect(await store().hash()).toBe(once);
      expect((await dumped(store())).join("\n")).not.toMatch(/ingestedAt|Migration|Graph|Run|Poll|Fetched/u);
    });

    it("orders by UTF-16 unit, which no engine does with every character", async () => {
      const ids = ["a", "Z", "é", "\uFF21", "\u{1F98A}", "z\u{1F98A}", "z\uFF21", "10", "9"];
      await store().write((tx) => tx.apply(delta({ mergeNodes: ids.map((id) => source(id)), mergeRelationships: [] })));
      const lines = await dumped(store());
      expect(lines.map((line) => JSON.parse(line).id)).toEqual([...ids].sort());
    });

    it("writes each line as JSON with its keys in order and nothing that is absent", async () => {
      await store().write((tx) => tx.apply(delta({ mergeNodes: [source("paper.example"), article(1)], mergeRelationships: [] })));
      expect((await dumped(store()))[1]).toBe(
        '{"id":"paper.example","label":"Source","properties":{"id":"paper.example","kind":"newspaper","name":"paper.example"}}',
      );
      await store().write((tx) =>
        tx.apply(
          delta({
            mergeRelationships: [relationship("PUBLISHED", source("paper.example"), article(1), { title: null, url: "u", publishedAt: null })],
          }),
        ),
      );
      expect((await dumped(store()))[2]).toBe(
        `{"from":{"id":"paper.example","label":"Source"},"properties":{"url":"u"},"to":{"id":"${hexId(1)}","label":"Article"},"type":"PUBLISHED"}`,
      );
    });
  });
}
