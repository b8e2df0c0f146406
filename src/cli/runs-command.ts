import type { Command } from "commander";
import type { Run } from "#schema/graph";
import { printJson, printTable } from "#src/cli/output";
import { positiveInteger } from "#src/cli/parameters";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import { readRuns } from "#src/run/run-node";

type Options = StoreOptions & { readonly json?: boolean; readonly limit: number };

/** `runs`: the last runs of the schedule, newest first. */
export function addRuns(program: Command): void {
  program
    .command("runs")
    .description("list the last runs of the schedule")
    .option("--store <file>", "embedded store to use, whatever the environment says")
    .option("--limit <runs>", "at most so many", positiveInteger, 20)
    .option("--json", "print JSON")
    .action(async (options: Options) => {
      const runs = await withStore(options, "read", (store) => readRuns(store, options.limit));
      if (options.json === true) printJson(runs);
      else printTable(["started", "finished", "sources", ...COUNTS], runs.map(cellsOf));
    });
}

const COUNTS = ["added", "changed", "removed", "unchanged", "rejected", "statusChanges", "contradictions"] as const;

function cellsOf(run: Run): string[] {
  return [run.startedAt, run.finishedAt ?? "not finished", run.sources.join(", "), ...COUNTS.map((name) => String(run[name]))];
}
