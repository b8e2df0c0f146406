import type { Database } from "#src/store/embedded/engine";
import type { Loan } from "#src/store/embedded/lease";

/** How a store reaches its file: a writer holds the file itself, a reader a copy of it. */
export interface Access {
  /** The database as it is now, for reading. */
  borrow(): Promise<Loan<Database>>;
  /** A file that another process may open for reading, with the graph as it is now. */
  borrowFile(): Promise<Loan<string>>;
  /** The database to write to; null where the store was opened for reading. */
  readonly writable: Database | null;
  close(): void;
}
