import type { GraphDelta, NodeLabel } from "#schema/graph";

/** What a query may take and give: JSON values, integers as JS numbers where they are safe. Maps and nested lists travel, but are never stored. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

export interface DeltaCounts {
  readonly nodes: number;
  readonly relationships: number;
  readonly droppedNodes: number;
  readonly droppedRelationships: number;
}

/** Work inside one transaction; whatever throws in it rolls everything back. */
export interface Transaction {
  /** Rows of a statement of ours in the portable subset. Numbers that are whole go out as integers; use toFloat($x) where a float is meant. */
  run(text: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Checks the rows against schema/graph.ts, then writes them in batches. Idempotent. */
  apply(delta: GraphDelta): Promise<DeltaCounts>;
}

export interface QueryOptions {
  /** At most so many rows; one more is read to know whether any were left out. */
  readonly limit: number;
  readonly timeoutMs: number;
}
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

export interface SearchHit {
  readonly label: NodeLabel;
  readonly id: string;
  readonly text: string;
}

export interface StoreDescription {
  readonly engine: "embedded" | "neo4j";
  readonly engineVersion: string;
  /** File or address, never a credential. */
  readonly location: string;
  /** Null before the first migration. */
  readonly schemaVersion: number | null;
}

export interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** The right to run, which one process at a time has. It ends with the process, however that ends. */
export interface RunLock {
  /** False once it was released, or was lost because the store could no longer be reached. */
  isHeld(): boolean;
  release(): Promise<void>;
}

/**
 * The graph, whichever engine keeps it. Both implementations pass one contract suite (tests/contract).
 *
 * Errors: ConfigError where settings or the store's version are wrong, StoreError where a statement or a write is refused,
 * TransientError where trying again may help (after the store's own retries).
 */
export interface Store {
  describe(): Promise<StoreDescription>;
  /** Migrations recorded in the graph, oldest first. */
  migrations(): Promise<readonly AppliedMigration[]>;
  /** Rows of a statement of ours that only reads. */
  read(text: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Runs `work` in one transaction, alone among writers, again after a conflict: `work` must have no effect outside the transaction. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Somebody else's statement: read-only, capped, ended after its time. */
  query(text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult>;
  /** Full-text search by plain words (any of them, any case) over names, summaries, titles and quotes, best first. */
  search(words: string, limit: number): Promise<readonly SearchHit[]>;
  /** Canonical lines: sorted nodes, then sorted relationships, own ids only, volatile parts left out. Equal graphs give equal bytes on every engine. */
  dump(): AsyncIterable<string>;
  /** SHA-256 of the dump, 64 hex digits. */
  hash(): Promise<string>;
  /** The right to run, of a store that is open for writing; null while another process, or another caller here, has it. Writing needs it not. */
  lockRuns(): Promise<RunLock | null>;
  /** Makes what was acknowledged durable. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

/**
 * How a store is opened: `write` creates what is missing and brings an older schema up to date; `read` changes nothing and
 * refuses a store that isn't there.
 */
export type OpenMode = "read" | "write";
