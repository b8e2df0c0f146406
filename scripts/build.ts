import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { packageRoot } from "#src/support/package-root";
import { declareTypes } from "./build/declare-types";

// npm run build: dist/ with the command line, the library, the child process for queries, the worker for extractions, the types and the page.
const root = packageRoot();
const dist = join(root, "dist");
await rm(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    cli: "src/cli/main.ts",
    index: "src/index.ts",
    "query-child": "src/store/embedded/query-child.ts",
    "extract-worker": "src/pool/extract-worker.ts",
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  target: "node20.19",
  format: "esm",
  logLevel: "warning",
});
await declareTypes(root, join(dist, "types"));
const page = spawnSync("npm", ["run", "-s", "build:viewer"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
process.exitCode = page.status ?? 1;
