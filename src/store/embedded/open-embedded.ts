import { existsSync } from "node:fs";
import { EmbeddedStore } from "#src/store/embedded/embedded-store";
import { readerAccess } from "#src/store/embedded/reader-access";
import { writerAccess } from "#src/store/embedded/writer-access";
import { nothingIngested } from "#src/store/migration/plan-migrations";
import type { OpenMode, Store } from "#src/store/store";

/**
 * Opens the file at `path`.
 *
 * @param waitMs how long to wait for another process to let go of the file.
 * @throws ConfigError where it can't be opened, saying why and what to do.
 */
export async function openEmbedded(path: string, mode: OpenMode, waitMs: number): Promise<Store> {
  if (mode === "read" && !existsSync(path)) throw nothingIngested(path);
  return new EmbeddedStore(mode === "read" ? await readerAccess(path, waitMs) : await writerAccess(path, waitMs), path);
}
