import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a command that prints one JSON value, on one core and with one thread for each library. Needs util-linux's `taskset`. */
export function runPinned<T>(command: string, parameters: readonly string[]): T {
  const env = { ...process.env, OMP_NUM_THREADS: "1" };
  return JSON.parse(execFileSync("taskset", ["-c", "0", command, ...parameters], { encoding: "utf8", env })) as T;
}

/** Lends a file that holds the texts as a JSON array. */
export async function withTextFile<T>(texts: readonly string[], use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const path = join(folder, "texts.json");
    writeFileSync(path, JSON.stringify(texts));
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Middle one of an odd number of measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
