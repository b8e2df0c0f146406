import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "#src/store/embedded/engine";
import { openFile } from "#src/store/embedded/open-file";

/** A private copy of the store at one moment, open for reading. */
export interface Snapshot {
  readonly database: Database;
  /** The copy's file, which others may open for reading too. */
  readonly path: string;
  /** State of the original when it was copied. */
  readonly state: string;
}

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A private folder for copies, gone when the process ends. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "pledgegraph-"));
  const remove = (): void => {
    process.off("exit", remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on("exit", remove);
  return { path, remove };
}

/**
 * Copies the store into `folder` and opens the copy, so that the original is locked only while it is copied: a reader that keeps its
 * file open would lock out every ingestion.
 *
 * @throws ConfigError when the file is held by a writer for longer than `waitMs`, or is no store.
 */
export async function takeSnapshot(path: string, folder: string, name: string, waitMs: number): Promise<Snapshot> {
  const original = await openFile(path, "read", waitMs);
  const copy = join(folder, name);
  let state: string;
  try {
    state = fileState(path);
    await cp(path, copy);
    if (existsSync(logOf(path))) await cp(logOf(path), logOf(copy), { recursive: true });
  } finally {
    original.close();
  }
  return { database: await openFile(copy, "read", 0), path: copy, state };
}

/** Closes the snapshot and deletes its copy. */
export function dropSnapshot({ database, path }: Snapshot): void {
  database.close();
  removeFile(path);
}

/** Deletes a store's file and its log. */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
  rmSync(logOf(path), { recursive: true, force: true });
}

/** Changes whenever the file or its log of changes does; empty where there is no file. */
export function fileState(path: string): string {
  const state = stateOf(path);
  return state && [state, ...filesOf(logOf(path)).map(stateOf)].join(" ");
}

/** Files of a folder that another process may be deleting meanwhile. */
function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((file) => join(folder, file));
  } catch {
    return [];
  }
}

function stateOf(path: string): string {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false });
  return state ? `${state.ino}:${state.size}:${state.mtimeNs}` : "";
}

/** The folder beside the file in which the engine logs what it has not yet written into the file. */
function logOf(path: string): string {
  return `${path}.wal`;
}
