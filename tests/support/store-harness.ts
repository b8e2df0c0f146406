import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import type { GraphDelta } from "#schema/graph";
import type { StoreConfig } from "#src/config";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { runOnNeo4j, wipeGraph, wipeNeo4j, wipeNodes } from "#tests/support/wipe-neo4j";

/** An engine as the contract suite sees it. */
export interface StoreHarness {
  readonly engine: StoreConfig["engine"];
  config(): StoreConfig;
  /** No graph, with the schema if there was one. */
  empty(): Promise<void>;
  /** No graph and no record of migrations, as before the first ingestion. */
  bare(): Promise<void>;
  /** The same without constraints and indexes: a new database. */
  wipe(): Promise<void>;
  /** Runs a statement past the store; no store of ours may be open. */
  raw(text: string, parameters?: Record<string, unknown>): Promise<unknown[]>;
}

/** The embedded engine, each time in a new file of a folder that is deleted after the last test. */
export function embeddedHarness(): StoreHarness {
  const folder = mkdtempSync(join(tmpdir(), "pledgegraph-store-"));
  let files = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (): string => join(folder, `${files}.grafeo`);
  const next = async (): Promise<void> => {
    files += 1;
  };
  return {
    engine: "embedded",
    config: () => ({ engine: "embedded", path: path() }),
    empty: next,
    bare: next,
    wipe: next,
    async raw(text, parameters = {}) {
      const database = grafeo.GrafeoDB.create(path());
      try {
        return (await database.executeCypher(text, parameters)).toArray();
      } finally {
        database.close();
      }
    },
  };
}

/** A server, emptied before each test. */
export function neo4jHarness(uri: string): StoreHarness {
  return {
    engine: "neo4j",
    config: () => ({ engine: "neo4j", uri, user: null, password: null, database: null }),
    empty: () => wipeGraph(uri),
    bare: () => wipeNodes(uri),
    wipe: () => wipeNeo4j(uri),
    raw: (text, parameters = {}) => runOnNeo4j(uri, text, parameters),
  };
}

/** One store open for writing for all tests of the group around it, its graph empty before each of them. */
export function freshStore(harness: StoreHarness): () => Store {
  const store = sharedStore(harness);
  beforeEach(() => emptyStore(store()));
  return store;
}

/** The same with this graph in it, for tests that only read. */
export function filledStore(harness: StoreHarness, graph: GraphDelta): () => Store {
  const store = sharedStore(harness);
  beforeAll(async () => {
    await emptyStore(store());
    await store().write((tx) => tx.apply(graph));
  });
  return store;
}

function sharedStore(harness: StoreHarness): () => Store {
  let store: Store | null = null;
  beforeAll(async () => {
    await harness.empty();
    store = await openStore(harness.config(), "write");
  });
  afterAll(() => store?.close());
  return () => {
    if (!store) throw new Error("No store is open.");
    return store;
  };
}

/** Deletes the graph and leaves what the store keeps for itself. */
export async function emptyStore(store: Store): Promise<void> {
  const text = "MATCH (n) WHERE NOT n:Migration AND NOT n:Graph WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS n";
  while ((await store.write((tx) => tx.run(text)))[0]?.n !== 0);
}

/** Lines of the dump. */
export async function dumped(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(line);
  return lines;
}
