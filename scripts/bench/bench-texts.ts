import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageRoot } from "#src/support/package-root";
import { readConllu } from "../eval-parser/read-conllu";

/** Enough for a quarter of a minute of one core, and for the compiler to have warmed up. */
const MAX_DOCUMENTS = 160;

/** Texts that don't repeat: documents of the training treebanks beside the project, or the samples where there are none. */
export function benchTexts(): string[] {
  const treebank = resolve(packageRoot(), "..", "shared", "treebanks", "gum-train-by.conllu");
  if (existsSync(treebank)) {
    return readConllu(treebank)
      .slice(0, MAX_DOCUMENTS)
      .map(({ text }) => text);
  }
  const samples = join(packageRoot(), "samples");
  const files = readdirSync(samples).filter((file) => /^\d.*\.md$/u.test(file));
  return files.map((file) => readFileSync(join(samples, file), "utf8").replace(/^---\n.*?\n---\n/su, ""));
}
