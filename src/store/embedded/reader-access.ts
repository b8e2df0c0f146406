import type { Access } from "#src/store/embedded/access";
import { isHeldByWriter } from "#src/store/embedded/explain-error";
import { type Lease, lease } from "#src/store/embedded/lease";
import { readMigrations } from "#src/store/embedded/migrate-embedded";
import { dropSnapshot, fileState, type Snapshot, takeSnapshot, temporaryFolder } from "#src/store/embedded/snapshot";
import { loadMigrations } from "#src/store/migration/load-migrations";
import { requireCurrent } from "#src/store/migration/plan-migrations";

/**
 * Reads from a copy of the store, taken again whenever the store has changed. So a server that runs for days never keeps an ingestion
 * from its file; while one is under way, it goes on showing the graph from before.
 *
 * @throws ConfigError for a file that is held by a writer for longer than `waitMs`, is no store, or has another schema than ours.
 */
export async function readerAccess(path: string, waitMs: number): Promise<Access> {
  const available = loadMigrations("embedded");
  const folder = temporaryFolder();
  let taken = 0;
  let refreshing: Promise<void> | null = null;

  const take = async (patience: number): Promise<Lease<Snapshot>> => {
    taken += 1;
    const snapshot = await takeSnapshot(path, folder.path, `${taken}.grafeo`, patience);
    try {
      requireCurrent(available, await readMigrations(snapshot.database), path);
    } catch (error) {
      dropSnapshot(snapshot);
      throw error;
    }
    return lease(snapshot, dropSnapshot);
  };

  let current = await take(waitMs).catch((error: unknown) => {
    folder.remove();
    throw error;
  });
  const refresh = async (): Promise<void> => {
    try {
      const next = await take(0);
      current.retire();
      current = next;
    } catch (error) {
      if (!isHeldByWriter(error)) throw error;
    }
  };
  const upToDate = async (): Promise<Lease<Snapshot>> => {
    const state = fileState(path);
    if (state !== "" && state !== current.value.state) {
      refreshing ??= refresh().finally(() => {
        refreshing = null;
      });
      await refreshing;
    }
    return current;
  };

  return {
    borrow: async () => {
      const { value, release } = (await upToDate()).borrow();
      return { value: value.database, release };
    },
    borrowFile: async () => {
      const { value, release } = (await upToDate()).borrow();
      return { value: value.path, release };
    },
    writable: null,
    close() {
      current.retire();
      folder.remove();
    },
  };
}
