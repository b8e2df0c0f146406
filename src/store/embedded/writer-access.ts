import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Access } from "#src/store/embedded/access";
import { readAtOnce } from "#src/store/embedded/embedded-transaction";
import type { Database } from "#src/store/embedded/engine";
import { explainOpening } from "#src/store/embedded/explain-error";
import { type Lease, lease } from "#src/store/embedded/lease";
import { applyMigrations, readMigrations } from "#src/store/embedded/migrate-embedded";
import { openFile } from "#src/store/embedded/open-file";
import { removeFile, type TemporaryFolder, temporaryFolder } from "#src/store/embedded/snapshot";
import { loadMigrations, type Migration } from "#src/store/migration/load-migrations";
import { planMigrations } from "#src/store/migration/plan-migrations";
import { refuseForeign } from "#src/store/migration/refuse-foreign";

/** The log of changes is written into the file once it has this size, or after this time. */
const CHECKPOINT = { walBytes: 32_000_000, intervalMs: 60_000 };

/**
 * Holds the file for writing: makes it where it isn't there, and brings its schema up to date.
 *
 * @throws ConfigError for a file that is held by another handle for longer than `waitMs`, can't be made, is no store, or has a newer schema.
 */
export async function writerAccess(path: string, waitMs: number): Promise<Access> {
  const available = loadMigrations("embedded");
  if (existsSync(path)) await lookBefore(path, available, waitMs);
  else makeFolder(path);
  const database = await openFile(path, existsSync(path) ? "write" : "create", waitMs);
  try {
    database.setCheckpointTriggers(CHECKPOINT);
    await applyMigrations(database, planMigrations(available, await readMigrations(database), path));
  } catch (error) {
    database.close();
    throw error;
  }
  const copies = copiesOf(database);
  return {
    borrow: async () => ({ value: database, release: () => undefined }),
    borrowFile: async () => copies.current().borrow(),
    writable: database,
    close() {
      copies.close();
      database.close();
    },
  };
}

/** Looks at the store through a handle that can't write, because even opening for writing changes the file. */
async function lookBefore(path: string, available: readonly Migration[], waitMs: number): Promise<void> {
  const database = await openFile(path, "read", waitMs);
  try {
    const applied = await readMigrations(database);
    planMigrations(available, applied, path);
    await readAtOnce(database, (run) => refuseForeign(run, applied, path));
  } finally {
    database.close();
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw explainOpening(error, path);
  }
}

/** Copies for other processes to read, one for each state of the graph that somebody asks for. */
function copiesOf(database: Database): { current(): Lease<string>; close(): void } {
  let folder: TemporaryFolder | null = null;
  let copy: { readonly epoch: bigint; readonly file: Lease<string> } | null = null;
  return {
    current() {
      const epoch = database.currentEpoch();
      if (copy?.epoch === epoch) return copy.file;
      copy?.file.retire();
      folder ??= temporaryFolder();
      const path = join(folder.path, `${epoch}.grafeo`);
      database.save(path);
      copy = { epoch, file: lease(path, removeFile) };
      return copy.file;
    },
    close() {
      copy?.file.retire();
      folder?.remove();
    },
  };
}
