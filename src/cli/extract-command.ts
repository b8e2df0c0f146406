import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, extname, join } from "node:path";
import type { Command } from "commander";
import pc from "picocolors";
import type { Extraction } from "#schema/extraction";
import { print, printJson } from "#src/cli/output";
import { positiveInteger } from "#src/cli/parameters";
import { INPUTS, webFetcher } from "#src/cli/web-fetcher";
import { isWebAddress } from "#src/fetch/redact-address";
import { findInputs, type Input } from "#src/ingest/find-inputs";
import { type FoundSource, readSources } from "#src/ingest/read-sources";
import { extractAll } from "#src/pool/extract-all";
import { recordOf } from "#src/record/extraction-record";
import { ConfigError, explainError, InputError } from "#src/support/errors";
import { slug } from "#src/support/text";

/** `extract PATH... [--records DIR]`: what would be read from each article, without any store. */
export function addExtract(program: Command): void {
  program
    .command("extract")
    .description("print what is read from articles, without a store")
    .argument("<path...>", INPUTS)
    .option("--records <folder>", "write one JSON record for each article into this folder")
    .option("--allow-host <host...>", "hosts, such as those of an intranet, that may have a private address")
    .option("--workers <number>", "threads to extract with (default: as many as pay)", positiveInteger)
    .action(runExtract);
}

interface ExtractOptions {
  readonly records?: string;
  readonly workers?: number;
  readonly allowHost?: readonly string[];
}

/** Fewer articles for each thread are done sooner by one alone: a thread takes a while to start. */
const ARTICLES_PER_WORKER = 20;

async function runExtract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  if (options.records !== undefined) await makeFolder(options.records);
  const inputs = await findInputs(paths);
  const taken = new Map<string, string>();
  const workers = options.workers ?? Math.min(availableParallelism(), Math.ceil(inputs.length / ARTICLES_PER_WORKER));
  // what is read but not yet extracted, in the order in which extractions come back
  const waiting: FoundSource[] = [];
  for await (const outcome of extractAll(readAll(inputs, options.allowHost ?? [], waiting), workers)) {
    const path = waiting.shift()?.path ?? "";
    try {
      if (outcome instanceof InputError) throw outcome;
      await writeRecord(path, outcome, options.records, taken);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`${pc.red("rejected")}   ${path}: ${explainError(error)}\n`);
      process.exitCode = 1;
    }
  }
}

async function* readAll(inputs: readonly Input[], allowedHosts: readonly string[], waiting: FoundSource[]): AsyncGenerator<FoundSource["source"]> {
  const world = { standardInput: process.stdin, fetcher: webFetcher(allowedHosts) };
  for (const input of inputs) {
    for await (const found of readSources(input, world)) {
      waiting.push(found);
      yield found.source;
    }
  }
}

async function writeRecord(path: string, extraction: Extraction, folder: string | undefined, taken: Map<string, string>): Promise<void> {
  if (folder === undefined) {
    printJson(recordOf(stemOf(path), extraction));
    return;
  }
  const record = recordOf(takeStem(path, taken), extraction);
  await writeFile(join(folder, `${record.article}.json`), `${JSON.stringify(record, null, 1)}\n`);
  print(`${path}: ${record.actors.length} actors, ${record.places.length} places, ${record.claims.length} claims`);
}

/** Name of a record: that of the file, or of the part of it that the article was. */
function stemOf(path: string): string {
  if (path === "-") return "standard-input";
  const [, file = path, part] = /^(.*\.(?:jsonl|ndjson|warc|warc\.gz|rss|atom|xml|json)|-)(?:[#:](.+))?$/iu.exec(path) ?? [];
  if (isWebAddress(path) || isWebAddress(part ?? "")) return slug((part ?? path).replace(/^https?:\/\/|[./]+/giu, " ")).slice(0, 120);
  const stem = file === "-" ? "standard-input" : basename(file, extname(file));
  return part === undefined ? stem : `${stem}-${slug(part)}`;
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
