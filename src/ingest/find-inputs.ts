import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { normalize } from "node:path";
import { glob } from "tinyglobby";
import { isWebAddress, redactAddress } from "#src/fetch/redact-address";
import { INPUT_FILE } from "#src/input/input-format";
import { errorCode, explainError } from "#src/support/errors";
import { compareText } from "#src/support/text";

/** A file or a web address to read, standard input ("-"), or a path that can't be read with the reason. */
export interface Input {
  readonly path: string;
  readonly fault: string | null;
}

/**
 * Files of the paths that were given (files, folders, globs, web addresses, "-" for standard input), each once, sorted, so that their order doesn't matter.
 * A path that leads to nothing is an input with a fault: one wrong path doesn't stop the others.
 */
export async function findInputs(paths: readonly string[]): Promise<Input[]> {
  const found = new Map<string, Input>();
  for (const path of paths) for (const input of await expand(path)) found.set(isWebAddress(path) ? path : normalize(input.path), input);
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

async function expand(path: string): Promise<Input[]> {
  if (path === "-" || isWebAddress(path)) return [{ path, fault: null }];
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//iu.test(path))
    return [{ path: redactAddress(path), fault: "scheme: Only http and https addresses are fetched." }];
  try {
    const entry = await stat(path);
    return entry.isDirectory() ? await filesOf(path) : [{ path, fault: null }];
  } catch (cause) {
    return ["ENOENT", "ENOTDIR"].includes(errorCode(cause) ?? "") ? matchesOf(path) : [{ path, fault: `It can't be read: ${explainError(cause)}.` }];
  }
}

/** Files of a folder at any depth. Links to folders are not followed: they may lead in circles. What can't be read is an input with a fault. */
async function filesOf(folder: string): Promise<Input[]> {
  const found = await walk(folder.replace(/(?<=.)\/+$/u, ""));
  return found.length > 0
    ? found
    : [{ path: folder, fault: "The folder holds no .md, .markdown or .txt file, and no HTML, JSONL, RSS, Atom or WARC either." }];
}

async function walk(folder: string): Promise<Input[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(entries.map((entry) => inputsOf(`${folder}/${entry.name}`, entry)));
    return found.flat();
  } catch (cause) {
    const reason = errorCode(cause) === "EACCES" ? "permission denied" : explainError(cause);
    return [{ path: folder, fault: `The folder can't be read: ${reason}. Grant read permission, or leave it out.` }];
  }
}

async function inputsOf(path: string, entry: Dirent): Promise<Input[]> {
  if (entry.isDirectory()) return entry.name === "node_modules" ? [] : walk(path);
  if (!INPUT_FILE.test(entry.name) || /^readme\./iu.test(entry.name)) return [];
  if (!entry.isSymbolicLink()) return entry.isFile() ? [{ path, fault: null }] : [];
  try {
    return (await stat(path)).isFile() ? [{ path, fault: null }] : [];
  } catch (cause) {
    return [{ path, fault: `The link leads nowhere: ${explainError(cause)}.` }];
  }
}

async function matchesOf(pattern: string): Promise<Input[]> {
  const files = /[*?[{]/u.test(pattern) ? await glob(pattern, { absolute: pattern.startsWith("/"), expandDirectories: false }) : [];
  if (files.length > 0) return files.map((path) => ({ path, fault: null }));
  return [{ path: pattern, fault: "There is no such file or folder. Check the path, and quote a glob that your shell should leave alone." }];
}
