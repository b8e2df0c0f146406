import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { expect, it } from "@jest/globals";
import type { StoreConfig } from "#src/config";
import { ingest } from "#src/ingest/ingest";
import { loadQuestions } from "#src/questions/load-questions";
import { questionParameters } from "#src/questions/question-parameters";
import { openStore } from "#src/store/open-store";
import { packageRoot } from "#src/support/package-root";
import { describeWithService } from "#tests/support/services";

const options = { now: () => new Date(), standardInput: Readable.from([]) };
const corpus = resolve(packageRoot(), "..", "shared", "corpus");
/** The articles that the project was created from, where they lie beside it. */
const seeds = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((file) => /^seed-\d+\.md$/u.test(file))
      .map((file) => join(corpus, file))
  : [];

/** Ingests twice, and gives the hash and what every saved question answers. */
async function graphOf(config: StoreConfig): Promise<{ hash: string; answers: unknown[] }> {
  const paths = [join(packageRoot(), "samples"), ...seeds];
  const writer = await openStore(config, "write");
  const first = await ingest(paths, writer, options);
  const second = await ingest(paths, writer, options);
  await writer.close();
  expect(first).toMatchObject({ added: 10 + seeds.length, rejected: 0 });
  expect(second).toMatchObject({ added: 0, unchanged: 10 + seeds.length, rejected: 0, graphHash: first.graphHash });
  const reader = await openStore(config, "read");
  const answers: unknown[] = [];
  for (const question of await loadQuestions()) {
    const { rows } = await reader.query(question.cypher, questionParameters(question, {}), { limit: 1000, timeoutMs: 30_000 });
    answers.push([question.name, rows]);
  }
  await reader.close();
  return { hash: first.graphHash, answers };
}

describeWithService("neo4j-5.26", "the same articles", (five) => {
  describeWithService("neo4j-2026.09", "on all three engines", (newest) => {
    it("give the same graph hash, and every saved question the same answer", async () => {
      const embedded = await graphOf({ engine: "embedded", path: join(mkdtempSync(join(tmpdir(), "pledgegraph-one-")), "graph.grafeo") });
      expect(embedded.hash).toMatch(/^[0-9a-f]{64}$/u);
      for (const uri of [five, newest]) expect(await graphOf({ engine: "neo4j", uri, user: null, password: null, database: null })).toEqual(embedded);
    }, 300_000);
  });
});
