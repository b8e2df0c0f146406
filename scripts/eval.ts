import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isTerminal, print, printJson, printTable } from "#src/cli/output";
import { packageRoot } from "#src/support/package-root";
import { type ErrorReport, groupErrors } from "./eval/group-errors";
import { type Scores, scoreCorpus } from "./eval/score-corpus";

// npm run eval [-- --json | --freeze]: scores the extraction against the hand-coded corpus beside the project.
// npm run eval -- --errors [--examples]: errors of the tuning set by phenomenon, with the actors that were found and with those of the coders.
const shared = resolve(packageRoot(), "..", "shared");
const frozen = join(packageRoot(), "tests", "eval", "scores.json");

if (!existsSync(join(shared, "eval", "score.mjs"))) {
  print(`There is no corpus at ${shared}; nothing to score.`);
} else if (process.argv.includes("--errors")) {
  for (const goldActors of [false, true]) showErrors(await groupErrors(shared, goldActors), goldActors);
} else {
  const scores = await scoreCorpus(shared);
  if (process.argv.includes("--json")) printJson(scores);
  else show(scores);
  if (process.argv.includes("--freeze")) await writeFile(frozen, `${JSON.stringify(frozenPart(scores), null, 2)}\n`);
}

function show({ sets, plover, reliability }: Scores): void {
  const rows = Object.keys(sets.tune ?? {}).map((measure) => [measure, ...["tune", "check"].map((set) => format(sets[set]?.[measure] ?? null))]);
  printTable(["measure", "tuning set", "checking set"], rows);
  printTable(
    ["PLOVER, development half", ""],
    Object.entries(plover).map(([measure, value]) => [measure, format(value)]),
  );
  for (const [set, bins] of Object.entries(reliability)) {
    const rows = bins.map(({ from, to, claims, meanConfidence, found }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(claims),
      format(meanConfidence),
      format(found),
    ]);
    printTable([`confidence, ${set}`, "claims", "mean", "found by the coders too"], rows);
  }
  if (isTerminal()) print("F1 unless the measure is a field: then the share that is right on matched claims.");
}

/** What is kept in the repository: the reliability table is for the eyes. */
function frozenPart({ sets, plover }: Scores): Pick<Scores, "sets" | "plover"> {
  return { sets, plover };
}

function format(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

function showErrors({ found, core, gains, paths, groups }: ErrorReport, goldActors: boolean): void {
  print(`${goldActors ? "Actors of the coders" : "Actors as found"}: claims found ${format(found)}, core ${format(core)}`);
  printTable(
    ["core if this were right", ""],
    Object.entries(gains).map(([fields, value]) => [fields, format(value)]),
  );
  printTable(
    ["path", "right", "of"],
    paths.filter(({ all }) => all > 1).map(({ path, right, all }) => [path, String(right), String(all)]),
  );
  const rows = groups.filter(({ count }) => count > 1);
  printTable(
    ["phenomenon", "errors"],
    rows.map(({ phenomenon, count }) => [phenomenon, String(count)]),
  );
  if (process.argv.includes("--examples"))
    for (const { phenomenon, examples } of groups) print(`${phenomenon}\n${examples.map((example) => `  ${example}`).join("\n")}`);
}
