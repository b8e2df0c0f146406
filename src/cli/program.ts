import { Command, CommanderError } from "commander";
import pc from "picocolors";
import { addAsk } from "#src/cli/ask-command";
import { addCertificate } from "#src/cli/certificate-commands";
import { addDoctor } from "#src/cli/doctor-command";
import { endOnSignals } from "#src/cli/end-on-signals";
import { addExplain } from "#src/cli/explain-command";
import { addExtract } from "#src/cli/extract-command";
import { addGraphCommands } from "#src/cli/graph-commands";
import { addIngest } from "#src/cli/ingest-command";
import { addMigrate } from "#src/cli/migrate-command";
import { packageVersion } from "#src/cli/package-version";
import { addQuery } from "#src/cli/query-command";
import { addRemove } from "#src/cli/remove-command";
import { addRuns } from "#src/cli/runs-command";
import { addSchedule } from "#src/cli/schedule-command";
import { addServe } from "#src/cli/serve-command";
import { explainError, InputError } from "#src/support/errors";

/**
 * Runs the command line. Exit codes: 0 all well, 1 an input was rejected or refused, 2 the command or the configuration is wrong or the
 * store failed. Every error is one sentence with its remedy on standard error.
 *
 * @param argv arguments without node and script.
 */
export async function runProgram(argv: readonly string[]): Promise<void> {
  endQuietlyWithReader();
  // these two end by themselves: they finish what is under way
  const stopListening = argv[0] === "serve" || argv[0] === "schedule" ? () => undefined : endOnSignals();
  const program = new Command("pledgegraph")
    .description("News articles to a graph of actors, commitments and places")
    .version(packageVersion())
    .exitOverride();
  for (const add of [
    addIngest,
    addExtract,
    addExplain,
    addQuery,
    addAsk,
    addGraphCommands,
    addRemove,
    addCertificate,
    addSchedule,
    addRuns,
    addServe,
    addMigrate,
    addDoctor,
  ])
    add(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof CommanderError)) process.stderr.write(`${pc.red("error")} ${explainError(error)}\n`);
  } finally {
    stopListening();
  }
}

/** `pledgegraph dump | head`: when the reader of a pipe has enough, that is no error. */
function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

/** Commander has told its own errors itself; asking for help or the version is none. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof InputError ? 1 : 2;
}
