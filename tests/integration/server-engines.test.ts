import { beforeAll, describe, expect, it } from "@jest/globals";
import type { CommitmentView, GraphView, SearchView } from "#schema/api";
import { createApp } from "#src/server/app";
import type { Store } from "#src/store/store";
import { graphFixture } from "#tests/support/graph-fixture";
import { sampleGraph } from "#tests/support/sample-graph";
import { neo4jServices } from "#tests/support/service-names";
import { describeWithService } from "#tests/support/services";
import { embeddedHarness, filledStore, neo4jHarness } from "#tests/support/store-harness";

const embedded = embeddedHarness();
const embeddedSamples = embeddedHarness();

/** What the server answers from a store. */
async function ask<T>(store: Store, path: string): Promise<T> {
  const options = { version: "1.2.3", questions: [], query: { limit: 10, timeoutMs: 20_000 }, page: null, hosts: null, onFault: () => undefined };
  const response = await createApp(store, options).request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as T;
}

/** Answers of every route that shows the graph, by path. */
async function everyAnswer(store: Store): Promise<ReadonlyMap<string, unknown>> {
  const graph = await ask<GraphView>(store, "/api/graph");
  const answers = new Map<string, unknown>([["/api/graph", graph]]);
  for (const { id } of graph.commitments) {
    const view = await ask<CommitmentView>(store, `/api/commitments/${id}`);
    answers.set(`/api/commitments/${id}`, view);
    for (const path of view.evidence.map(({ article }) => `/api/articles/${article.id}`)) {
      if (!answers.has(path)) answers.set(path, await ask(store, path));
    }
  }
  return answers;
}

/** What is found for a word, without order: engines rank in ways of their own. */
async function everyHit(store: Store): Promise<ReadonlySet<string>> {
  const { hits } = await ask<SearchView>(store, "/api/search?q=guarantee&limit=50");
  return new Set(hits.map(({ type, id, commitmentId }) => `${type} ${id} ${commitmentId}`));
}

describe("the server's answers from the embedded store", () => {
  const store = filledStore(embedded, graphFixture());
  let answers: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    answers = await everyAnswer(store());
  });

  it("are one for each commitment and each article, and the graph", () => {
    expect(answers.size).toBe(1 + 37 + 8);
  });

  for (const { name } of neo4jServices) {
    describeWithService(name, `compared with those from ${name}`, (uri) => {
      const other = filledStore(neo4jHarness(uri), graphFixture());

      it("are the same", async () => {
        expect(await everyAnswer(other())).toEqual(answers);
      });

      it("find the same for a word", async () => {
        const found = await everyHit(other());
        expect(found.size).toBeGreaterThan(4);
        expect(found).toEqual(await everyHit(store()));
      });

      describe("of the samples, with lives, parts and conditions", () => {
        const samples = filledStore(embeddedSamples, sampleGraph());
        const otherSamples = filledStore(neo4jHarness(uri), sampleGraph());

        it("are the same", async () => {
          const expected = await everyAnswer(samples());
          expect(expected.size).toBeGreaterThan(60);
          expect(await everyAnswer(otherSamples())).toEqual(expected);
        });
      });
    });
  }
});
