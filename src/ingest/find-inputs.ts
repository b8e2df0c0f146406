import { access, constants, stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import { errorCode, explainError } from "#src/support/errors";
import { compareText } from "#src/support/text";

/** Files that hold articles, by their endings; other files of a folder are passed over. */
const ARTICLE_FILES = "**/*.{md,markdown,txt}";

/** A file to read, standard input ("-"), or a path that can't be read with the reason. */
export interface Input {
  readonly path: string;
  readonly fault: string | null;
}

/**
 * Files of the paths that were given (files, folders, globs, "-" for standard input), each once, sorted, so that their order doesn't matter.
 * A path that leads to nothing is an input with a fault: one wrong path doesn't stop the others.
 */
export async function findInputs(paths: readonly string[]): Promise<Input[]> {
  const found = new Map<string, Input>();
  for (const path of paths) for (const input of await expand(path)) found.set(input.path, input);
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

async function expand(path: string): Promise<Input[]> {
  if (path === "-") return [{ path, fault: null }];
  try {
    const entry = await stat(path);
    return entry.isDirectory() ? await filesOf(path) : [{ path, fault: null }];
  } catch (cause) {
    return ["ENOENT", "ENOTDIR"].includes(errorCode(cause) ?? "") ? matchesOf(path) : [{ path, fault: `It can't be read: ${explainError(cause)}.` }];
  }
}

async function filesOf(folder: string): Promise<Input[]> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
  } catch {
    return [{ path: folder, fault: "The folder can't be read: permission denied. Grant read permission, or leave it out." }];
  }
  const files = await glob(ARTICLE_FILES, { cwd: folder, ignore: ["**/README.md", "**/node_modules/**"], expandDirectories: false });
  if (files.length === 0) return [{ path: folder, fault: "The folder holds no .md, .markdown or .txt file." }];
  return files.map((file) => ({ path: `${folder.replace(/\/+$/u, "")}/${file}`, fault: null }));
}

async function matchesOf(pattern: string): Promise<Input[]> {
  const files = /[*?[{]/u.test(pattern) ? await glob(pattern, { absolute: pattern.startsWith("/"), expandDirectories: false }) : [];
  if (files.length > 0) return files.map((path) => ({ path, fault: null }));
  return [{ path: pattern, fault: "There is no such file or folder. Check the path, and quote a glob that your shell should leave alone." }];
}
