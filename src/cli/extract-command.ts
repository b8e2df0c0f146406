import { mkdir, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Command } from "commander";
import pc from "picocolors";
import { print, printJson } from "#src/cli/output";
import { findInputs } from "#src/ingest/find-inputs";
import { readInput } from "#src/ingest/read-input";
import { loadParser } from "#src/load-parser";
import { extract, read } from "#src/pipeline";
import { recordOf } from "#src/record/extraction-record";
import { ConfigError, explainError, InputError } from "#src/support/errors";

/** `extract PATH... [--records DIR]`: what would be read from each article, without any store. */
export function addExtract(program: Command): void {
  program
    .command("extract")
    .description("print what is read from articles, without a store")
    .argument("<path...>", "Markdown or plain text files, folders of them, globs, or - for standard input")
    .option("--records <folder>", "write one JSON record for each article into this folder")
    .action(runExtract);
}

async function runExtract(paths: readonly string[], options: { readonly records?: string }): Promise<void> {
  if (options.records !== undefined) await makeFolder(options.records);
  const taken = new Map<string, string>();
  for (const { path, fault } of await findInputs(paths)) {
    try {
      if (fault !== null) throw new InputError(fault);
      const stem = options.records === undefined ? stemOf(path) : takeStem(path, taken);
      const record = recordOf(stem, extract(read(await readInput(path, process.stdin)).article, loadParser()));
      if (options.records === undefined) printJson(record);
      else await writeFile(join(options.records, `${stem}.json`), `${JSON.stringify(record, null, 1)}\n`);
      if (options.records !== undefined)
        print(`${path}: ${record.actors.length} actors, ${record.places.length} places, ${record.claims.length} claims`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`${pc.red("rejected")}   ${path}: ${explainError(error)}\n`);
      process.exitCode = 1;
    }
  }
}

function stemOf(path: string): string {
  return path === "-" ? "standard-input" : basename(path, extname(path));
}

/** @throws InputError where another article of this run has a record of that name: it would be overwritten. */
function takeStem(path: string, taken: Map<string, string>): string {
  const stem = stemOf(path);
  const other = taken.get(stem);
  if (other !== undefined) {
    throw new InputError(`Its record would overwrite that of ${other}.`, { remedy: "Rename one of them, or write their records into two folders." });
  }
  taken.set(stem, path);
  return stem;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new ConfigError(`The folder ${folder} can't be made: ${(cause as Error).message}.`, {
      remedy: "Name a folder that you may write to.",
      cause,
    });
  }
}
