import type { Database } from "#src/store/embedded/engine";

/** How a store reaches its file: a writer holds the file itself, a reader a copy of it. */
export interface Access {
  /** Lends the database for reading, as it is now. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Lends a file that another process may open for reading. */
  useFile<T>(work: (path: string) => Promise<T>): Promise<T>;
  /** The database to write to; null where the store was opened for reading. */
  readonly writable: Database | null;
  close(): void;
}
