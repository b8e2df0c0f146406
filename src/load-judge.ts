import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createJudge, type Judge } from "#src/encoder/judge";
import { packageRoot } from "#src/support/package-root";

let shared: Judge | null = null;

/** The judge over the shipped weights, loaded once a thread. */
export function loadJudge(): Judge {
  shared ??= createJudge(readFileSync(join(packageRoot(), "src", "encoder", "weights", "claims.bin")));
  return shared;
}
