import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createParser, type Parser } from "#src/language/parser";
import { packageRoot } from "#src/support/package-root";

let shared: Parser | null = null;

/** The parser over the shipped weights, loaded once a thread. */
export function loadParser(): Parser {
  shared ??= createParser(readFileSync(join(packageRoot(), "src", "language", "weights", "english.bin")));
  return shared;
}
