import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/**
 * Type declarations of src and schema into a folder. Our own `#schema/x` and `#src/x` become relative paths, since they mean the sources
 * in package.json and the sources are not in the package.
 *
 * @throws Error where the compiler finds a fault.
 */
export async function declareTypes(root: string, target: string): Promise<void> {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const run = spawnSync(
    process.execPath,
    [compiler, "-p", "src/tsconfig.json", "--outDir", target, "--tsBuildInfoFile", join(target, ".tsbuildinfo")],
    { cwd: root, encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`The types can't be declared:\n${run.stdout}${run.stderr}`);
  for (const file of await readdir(target, { recursive: true })) {
    if (!file.endsWith(".d.ts")) continue;
    const path = join(target, file);
    const upward = relative(dirname(file), "").split(sep).join("/") || ".";
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(/"#(schema|src)\/([^"]+)"/gu, `"${upward}/$1/$2.js"`));
  }
}
