import { dumpGraph, hashLines } from "#src/store/dump";
import { guardTransaction } from "#src/store/guarded-transaction";
import type { Connection } from "#src/store/neo4j/connection";
import { findCandidates } from "#src/store/neo4j/find-candidates";
import { readMigrations } from "#src/store/neo4j/migrate-neo4j";
import { beginRead, beginWrite, readAtOnce } from "#src/store/neo4j/neo4j-transaction";
import { lockRuns } from "#src/store/neo4j/run-lock";
import { runQuery } from "#src/store/neo4j/run-query";
import { retryTransient } from "#src/store/retry";
import { rankHits, soughtWords } from "#src/store/search";
import type {
  AppliedMigration,
  OpenMode,
  Parameters,
  QueryOptions,
  QueryResult,
  Row,
  RunLock,
  SearchHit,
  Store,
  StoreDescription,
  Transaction,
} from "#src/store/store";
import { encodeParameters } from "#src/store/value";
import { type WriteQueue, writeQueue } from "#src/store/write-queue";
import { StoreError } from "#src/support/errors";

/** The graph in a Neo4j server. */
export class Neo4jStore implements Store {
  readonly #connection: Connection;
  readonly #mode: OpenMode;
  readonly #queue: WriteQueue = writeQueue();
  #closed = false;

  constructor(connection: Connection, mode: OpenMode) {
    this.#connection = connection;
    this.#mode = mode;
  }

  async describe(): Promise<StoreDescription> {
    const schemaVersion = (await this.migrations()).at(-1)?.version ?? null;
    const { serverVersion, location } = this.#open;
    return { engine: "neo4j", engineVersion: serverVersion, location, schemaVersion };
  }

  async migrations(): Promise<readonly AppliedMigration[]> {
    return readMigrations(this.#open);
  }

  async read(text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return retryTransient(() => readAtOnce(this.#open, (run) => run(text, encodeParameters(parameters))));
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const connection = this.#open;
    if (this.#mode === "read") throw this.#openedForReading();
    return this.#queue(() => retryTransient(() => writeOnce(connection, work)));
  }

  async query(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
    return runQuery(this.#open, text, parameters, options);
  }

  async search(words: string, limit: number): Promise<readonly SearchHit[]> {
    const sought = soughtWords(words);
    if (sought.length === 0) return [];
    return rankHits(sought, await readAtOnce(this.#open, (run) => findCandidates(run, sought)), limit);
  }

  async *dump(): AsyncGenerator<string> {
    const { run, end } = await beginRead(this.#open);
    try {
      yield* dumpGraph(run);
    } finally {
      await end();
    }
  }

  async hash(): Promise<string> {
    return hashLines(this.dump());
  }

  async lockRuns(): Promise<RunLock | null> {
    const connection = this.#open;
    if (this.#mode === "read") throw this.#openedForReading();
    return lockRuns(connection);
  }

  /** The server has made durable what it has acknowledged. */
  async checkpoint(): Promise<void> {
    void this.#open;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue(() => this.#connection.close());
  }

  #openedForReading(): StoreError {
    return new StoreError(`The store ${this.#connection.location} was opened for reading.`, { remedy: "Open it for writing." });
  }

  get #open(): Connection {
    if (this.#closed) throw new StoreError(`The store ${this.#connection.location} is closed.`);
    return this.#connection;
  }
}

async function writeOnce<T>(connection: Connection, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const session = connection.session("WRITE");
  try {
    return await guardTransaction(await beginWrite(session), work);
  } finally {
    await session.close().catch(() => undefined);
  }
}
