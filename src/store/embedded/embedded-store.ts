import { dumpGraph, hashLines } from "#src/store/dump";
import type { Access } from "#src/store/embedded/access";
import { beginRead, beginWrite, readAtOnce } from "#src/store/embedded/embedded-transaction";
import { findCandidates } from "#src/store/embedded/find-candidates";
import { withLoan } from "#src/store/embedded/lease";
import { readMigrations } from "#src/store/embedded/migrate-embedded";
import { runQuery } from "#src/store/embedded/run-query";
import { guardTransaction } from "#src/store/guarded-transaction";
import { retryTransient } from "#src/store/retry";
import { rankHits, soughtWords } from "#src/store/search";
import type {
  AppliedMigration,
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

/** The graph in one file, kept by Grafeo inside this process. */
export class EmbeddedStore implements Store {
  readonly #access: Access;
  readonly #path: string;
  readonly #queue: WriteQueue = writeQueue();
  #closed = false;
  #isLocked = false;

  constructor(access: Access, path: string) {
    this.#access = access;
    this.#path = path;
  }

  async describe(): Promise<StoreDescription> {
    return withLoan(this.#open.borrow(), async (database) => {
      const schemaVersion = (await readMigrations(database)).at(-1)?.version ?? null;
      return { engine: "embedded", engineVersion: database.version(), location: this.#path, schemaVersion };
    });
  }

  async migrations(): Promise<readonly AppliedMigration[]> {
    return withLoan(this.#open.borrow(), readMigrations);
  }

  async read(text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return withLoan(this.#open.borrow(), (database) => readAtOnce(database, (run) => run(text, encodeParameters(parameters))));
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const database = this.#open.writable;
    if (!database) throw this.#openedForReading();
    return this.#queue(() => retryTransient(() => guardTransaction(beginWrite(database), work)));
  }

  async query(text: string, parameters: Parameters, { limit, timeoutMs }: QueryOptions): Promise<QueryResult> {
    return withLoan(this.#open.borrowFile(), (path) => runQuery({ path, text, parameters, limit }, timeoutMs));
  }

  async search(words: string, limit: number): Promise<readonly SearchHit[]> {
    const sought = soughtWords(words);
    if (sought.length === 0) return [];
    const found = await withLoan(this.#open.borrow(), (database) => readAtOnce(database, (run) => findCandidates(run, sought)));
    return rankHits(sought, found, limit);
  }

  async *dump(): AsyncGenerator<string> {
    const { value, release } = await this.#open.borrow();
    const { run, end } = beginRead(value);
    try {
      yield* dumpGraph(run);
    } finally {
      end();
      release();
    }
  }

  async hash(): Promise<string> {
    return hashLines(this.dump());
  }

  /** Who has the file open for writing has it alone, and the system lets go of it when the process ends. */
  async lockRuns(): Promise<RunLock | null> {
    if (!this.#open.writable) throw this.#openedForReading();
    if (this.#isLocked) return null;
    this.#isLocked = true;
    let isHeld = true;
    return {
      isHeld: () => isHeld && !this.#closed,
      release: async () => {
        if (isHeld) this.#isLocked = false;
        isHeld = false;
      },
    };
  }

  async checkpoint(): Promise<void> {
    this.#open.writable?.walCheckpoint();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue(async () => this.#access.close());
  }

  #openedForReading(): StoreError {
    return new StoreError(`The store ${this.#path} was opened for reading.`, { remedy: "Open it for writing." });
  }

  get #open(): Access {
    if (this.#closed) throw new StoreError(`The store ${this.#path} is closed.`);
    return this.#access;
  }
}
