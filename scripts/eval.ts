import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isTerminal, print, printJson, printTable } from "#src/cli/output";
import { packageRoot } from "#src/support/package-root";
import { type Scores, scoreCorpus } from "./eval/score-corpus";

// npm run eval [-- --json | --freeze]: scores the extraction against the hand-coded corpus beside the project.
const shared = resolve(packageRoot(), "..", "shared");
const frozen = join(packageRoot(), "tests", "eval", "scores.json");

if (!existsSync(join(shared, "eval", "score.mjs"))) {
  print(`There is no corpus at ${shared}; nothing to score.`);
} else {
  const scores = await scoreCorpus(shared);
  if (process.argv.includes("--json")) printJson(scores);
  else show(scores);
  if (process.argv.includes("--freeze")) await writeFile(frozen, `${JSON.stringify(scores, null, 2)}\n`);
}

function show({ sets, plover }: Scores): void {
  const rows = Object.keys(sets.tune ?? {}).map((measure) => [measure, ...["tune", "check"].map((set) => format(sets[set]?.[measure] ?? null))]);
  printTable(["measure", "tuning set", "checking set"], rows);
  printTable(
    ["PLOVER, development half", ""],
    Object.entries(plover).map(([measure, value]) => [measure, format(value)]),
  );
  if (isTerminal()) print("F1 unless the measure is a field: then the share that is right on matched claims.");
}

function format(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}
