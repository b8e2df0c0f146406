import { existsSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Database, GrafeoDB } from "#src/store/embedded/engine";
import { explainOpening, isLocked } from "#src/store/embedded/explain-error";

const PAUSE_MS = 50;

/** How a file is opened: `create` makes it where it isn't there. */
export type FileMode = "read" | "write" | "create";

/**
 * A handle on the file. A writer excludes everybody else and readers exclude a writer, across processes; while the file is held by
 * another, this tries again until `waitMs` have passed.
 *
 * @throws ConfigError that says why the file can't be opened.
 */
export async function openFile(path: string, mode: FileMode, waitMs: number): Promise<Database> {
  dropSpillAtExit();
  const end = Date.now() + waitMs;
  for (;;) {
    try {
      if (mode === "read") return GrafeoDB.openReadOnly(path);
      return mode === "create" ? GrafeoDB.create(path) : GrafeoDB.open(path);
    } catch (error) {
      if (!isLocked(error) || Date.now() >= end) throw explainOpening(error, path);
      await wait(PAUSE_MS);
    }
  }
}

let watching = false;

/** The engine keeps a spill folder for each handle, named by the process, and leaves it where the process ends before the handle is closed. */
function dropSpillAtExit(): void {
  if (watching) return;
  watching = true;
  const ours = new RegExp(`^grafeo-.*-${process.pid}-[0-9a-f]+\\.spill$`, "u");
  process.once("exit", () => {
    // a temporary folder that was lent to the process may be gone before it
    if (!existsSync(tmpdir())) return;
    for (const name of readdirSync(tmpdir()).filter((entry) => ours.test(entry))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  });
}
