import { parseArgs } from "node:util";
import { print, printJson, printTable } from "#src/cli/output";
import { benchCommitments } from "./bench/bench-commitments";
import { benchLanguage, spacyPython } from "./bench/bench-language";
import { benchPipeline } from "./bench/bench-pipeline";
import { benchTexts } from "./bench/bench-texts";
import { benchWorkers } from "./bench/bench-workers";
import { withTextFile } from "./bench/run-pinned";
import type { BenchInput, Section } from "./bench/section";

// npm run -s bench [-- SECTION...] [--spacy PYTHON] [--turns 3] [--json]: speeds as ratios within one run, on text that doesn't repeat.
const sections: Readonly<Record<string, Section>> = {
  language: benchLanguage,
  workers: benchWorkers,
  pipeline: benchPipeline,
  commitments: benchCommitments,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { spacy: { type: "string" }, turns: { type: "string", default: "3" }, json: { type: "boolean", default: false } },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(sections);
const unknown = wanted.find((name) => sections[name] === undefined);
if (unknown === undefined) {
  const texts = benchTexts();
  await withTextFile(texts, (path) => run({ texts, path, turns: Number(values.turns), spacy: spacyPython(values.spacy) }));
} else {
  print(`There is no section "${unknown}"; there are ${Object.keys(sections).join(", ")}.`);
  process.exitCode = 2;
}

async function run(input: BenchInput): Promise<void> {
  const results: Record<string, Record<string, string>> = {};
  for (const name of wanted) {
    const rows = (await sections[name]?.(input)) ?? [];
    results[name] = Object.fromEntries(rows.map(([measure, value]) => [measure, value]));
    if (!values.json) printTable([name, "", "goal"], rows);
  }
  if (values.json) printJson(results);
}
