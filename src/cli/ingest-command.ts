import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import pc from "picocolors";
import type { ArticleOutcome, RunReport } from "#schema/report";
import { print, printJson } from "#src/cli/output";
import { positiveInteger } from "#src/cli/parameters";
import { INPUTS, webFetcher } from "#src/cli/web-fetcher";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import { ingest } from "#src/ingest/ingest";

interface IngestCommandOptions extends StoreOptions {
  readonly json?: boolean;
  readonly wait: number;
  readonly allowHost?: readonly string[];
}

/** `ingest PATH...`: exit code 0 when all is well, 1 when an article was rejected, 2 when the configuration is wrong. */
export function addIngest(program: Command): void {
  program
    .command("ingest")
    .description("read articles (files, folders, globs, addresses, - for standard input) into the graph")
    .argument("<path...>", INPUTS)
    .option("--store <file>", "embedded store to use, whatever the environment says")
    .option("--allow-host <host...>", "hosts, such as those of an intranet, that may have a private address")
    .option("--json", "print the report as JSON")
    .option("--wait <seconds>", "how long to wait for another process that writes to the embedded store", positiveInteger, 5)
    .action(runIngest);
}

async function runIngest(paths: readonly string[], options: IngestCommandOptions): Promise<void> {
  const progress = options.json === true ? null : showProgress();
  const report = await withStore(options, "write", (store) =>
    ingest(paths, store, {
      now: () => new Date(),
      standardInput: process.stdin,
      fetcher: webFetcher(options.allowHost ?? []),
      onOutcome: (outcome, done, total) => progress?.show(outcome, done, total),
    }),
  );
  progress?.end();
  if (options.json === true) printJson(report);
  else printReport(report);
  if (report.rejected > 0) process.exitCode = 1;
}

interface Progress {
  show(outcome: ArticleOutcome, done: number, total: number): void;
  end(): void;
}

/** A bar on a terminal; a line for each article in a pipe. */
function showProgress(): Progress {
  if (process.stderr.isTTY !== true) return { show: (outcome) => print(lineOf(outcome)), end: () => undefined };
  const bar = new SingleBar({
    format: "{bar} {value}/{total} {title}",
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  // an end by a signal or a failure midway must show the cursor again
  process.once("exit", () => bar.stop());
  return {
    show(outcome, done, total) {
      if (done === 1) bar.start(total, 0, { title: "" });
      bar.setTotal(total);
      bar.update(done, { title: (outcome.title ?? outcome.path).slice(0, 60) });
      if (outcome.outcome === "rejected") print(lineOf(outcome));
    },
    end: () => bar.stop(),
  };
}

function lineOf({ outcome, path, reason, claims }: ArticleOutcome): string {
  if (outcome === "rejected") return `${pc.red("rejected")}   ${path}: ${reason}`;
  return outcome === "added"
    ? `${pc.green("added")}      ${path} (${claims} ${claims === 1 ? "claim" : "claims"})`
    : `${pc.dim("unchanged")}  ${path}`;
}

function printReport(report: RunReport): void {
  print(
    `${pc.bold(String(report.added))} added, ${report.unchanged} unchanged, ${report.rejected > 0 ? pc.red(`${report.rejected} rejected`) : "0 rejected"}; ` +
      `${report.claims} new claims, ${report.commitments} commitments in ${report.store} (${(report.milliseconds / 1000).toFixed(1)} s)`,
    `graph ${report.graphHash}`,
  );
}
