import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InvariantError } from "#src/support/errors";

/** Folder of this package, wherever it runs from (sources, dist/, node_modules of somebody else): where its data files lie. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isOurs(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new InvariantError("The package's own package.json was not found above its code.");
    folder = parent;
  }
  return folder;
}

function isOurs(path: string): boolean {
  return existsSync(path) && (JSON.parse(readFileSync(path, "utf8")) as { name?: unknown }).name === "pledgegraph";
}
