import { readConfig } from "#src/config";
import { openStore } from "#src/store/open-store";
import type { OpenMode, Store } from "#src/store/store";

/** Options that every command with a store has. */
export interface StoreOptions {
  readonly store?: string;
  /** Seconds to wait for another process that writes to an embedded store. */
  readonly wait?: number;
}

/** Opens the store that environment and `--store` name, runs the work, and closes the store whatever happens. */
export async function withStore<T>(options: StoreOptions, mode: OpenMode, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(
    readConfig(process.env, { storePath: options.store }).store,
    mode,
    options.wait === undefined ? {} : { waitMs: options.wait * 1000 },
  );
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
