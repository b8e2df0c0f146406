import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeRows } from "#src/graph/merge-rows";
import { dropOrphans } from "#src/ingest/contribution";
import { copiesOf } from "#src/ingest/copies";
import { staleOf, writeTopics } from "#src/ingest/recompute";
import { openStore } from "#src/store/open-store";
import type { Store, Transaction } from "#src/store/store";
import { shortHash } from "#src/support/hash";
import { commitmentGraph, topicsOfArticle } from "./commitment-graph";
import { median } from "./run-pinned";
import type { BenchRow, Section } from "./section";

const SIZES = [1000, 10_000, 100_000];

/** Recomputing after one article of ten claims, each of a key with ten, in graphs of three sizes: the cost is that of the keys it touches. */
export const benchCommitments: Section = async ({ turns }) => {
  const rows: BenchRow[] = [];
  const times: number[] = [];
  for (const size of SIZES) {
    const { recompute, copies } = await withGraph(size, (store) => measure(store, turns));
    times.push(recompute);
    rows.push([`recompute after an article, ${size.toLocaleString("en")} claims, ms`, recompute.toFixed(1), ""]);
    rows.push([`look for copies, ${(size / 10).toLocaleString("en")} articles, ms`, copies.toFixed(1), ""]);
  }
  rows.push(["recompute, the largest against the smallest", ((times.at(-1) ?? 0) / (times[0] ?? 1)).toFixed(2), "at most 2"]);
  return rows;
};

async function measure(store: Store, turns: number): Promise<{ recompute: number; copies: number }> {
  const articles = Array.from({ length: turns + 1 }, (_, at) => at * 7);
  const recompute: number[] = [];
  for (const number of articles)
    recompute.push(await timed(() => store.write((transaction) => recomputeTopics(transaction, topicsOfArticle(number)))));
  const read = (text: string, parameters?: Parameters<Store["read"]>[1]) => store.read(text, parameters);
  const copies: number[] = [];
  for (const number of articles) {
    const article = { id: shortHash("new", String(number)), text: "none", boilerplate: [], publishedAt: "2026-02-01" };
    const bands = Array.from({ length: 16 }, (_, band) => shortHash(article.id, String(band)));
    copies.push(await timed(() => copiesOf(read, article, bands)));
  }
  // the first of each warms up
  return { recompute: median(recompute.slice(1)), copies: median(copies.slice(1)) };
}

async function recomputeTopics(transaction: Transaction, topics: readonly string[]): Promise<void> {
  const read = (text: string, parameters?: Parameters<Transaction["run"]>[1]) => transaction.run(text, parameters);
  const stale = await staleOf(read, topics);
  await transaction.apply(mergeRows([], { nodes: stale.nodes, relationships: stale.relationships }));
  await writeTopics(transaction, read, topics);
  await dropOrphans(transaction, stale.conditions);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function withGraph<T>(claims: number, work: (store: Store) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "pledgegraph-bench-"));
  const store = await openStore({ engine: "embedded", path: join(folder, "graph.grafeo") }, "write");
  try {
    await store.write((transaction) => transaction.apply(commitmentGraph(claims)));
    return await work(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}
