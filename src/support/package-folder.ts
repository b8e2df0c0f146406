import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InvariantError } from "#src/support/errors";

/**
 * Absolute path of the folder of our package.json: the sources and the built files lie at different depths below it, what they read
 * (schema/, samples/) does not.
 */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new InvariantError("No package.json above the program's own files.");
    folder = parent;
  }
  return folder;
}
