import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdir, readdir, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { packageRoot } from "#src/support/package-root";

const root = packageRoot();
// Not dist/viewer: the test of the package builds dist anew while other tests serve their page.
const page = join(root, "node_modules", ".cache", "pledgegraph-page");
const lock = join(tmpdir(), `pledgegraph-page-${root.replaceAll(/[^A-Za-z0-9]/gu, "-")}.lock`);
const LOOK_EVERY_MS = 100;
/** A lock as old as this is left over from a run that was killed. */
const STALE_MS = 60_000;

/** The folder of the page, built from the sources as they are now; test files that run side by side wait for the one that builds. */
export async function builtPage(): Promise<string> {
  while (!(await taken())) await wait(LOOK_EVERY_MS);
  try {
    if (await isOld()) await build();
    return page;
  } finally {
    await rmdir(lock);
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > STALE_MS) await rmdir(lock).catch(() => undefined);
    return false;
  }
}

async function isOld(): Promise<boolean> {
  const built = join(page, "index.html");
  if (!existsSync(built)) return true;
  const sources = await Promise.all(["src/viewer", "schema"].map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })));
  const times = sources.flat().map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times) > statSync(built).mtimeMs;
}

async function build(): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "src/viewer", "--outDir", page, "--emptyOutDir", "--logLevel", "error"], { cwd: root });
  if (!existsSync(join(page, "index.html"))) throw new Error(`Vite built no ${page}.`);
}
