import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Question } from "#schema/question";
import { parseQuestion } from "#src/questions/parse-question";
import { packageRoot } from "#src/support/package-root";
import { compareText } from "#src/support/text";

/** All saved questions of schema/queries, by name. */
export async function loadQuestions(): Promise<readonly Question[]> {
  const folder = join(packageRoot(), "schema", "queries");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".cypher")).sort(compareText);
  return Promise.all(files.map(async (file) => parseQuestion(file.slice(0, -".cypher".length), await readFile(join(folder, file), "utf8"))));
}
