import { type Command, Option } from "commander";
import pc from "picocolors";
import { cellsOf, print, printCsv, printJson, printTable } from "#src/cli/output";
import { collectParameter, positiveInteger } from "#src/cli/parameters";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import type { Parameters, QueryResult, Value } from "#src/store/store";

export interface ResultOptions extends StoreOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly limit: number;
  readonly timeout: number;
  readonly param: Readonly<Record<string, string>>;
}

/** Options of every command that prints rows. */
export function withResultOptions(command: Command): Command {
  return command
    .option("--param <name=value>", "a parameter of the statement, as often as needed", collectParameter, {})
    .addOption(new Option("--json", "print JSON").conflicts("csv"))
    .option("--csv", "print comma-separated values")
    .option("--limit <rows>", "at most so many rows", positiveInteger, 1000)
    .option("--timeout <seconds>", "end it after so long", positiveInteger, 30)
    .option("--store <file>", "embedded store to use, whatever the environment says");
}

/** `query "CYPHER"`: anybody's statement, read-only, capped and ended in time on every store. */
export function addQuery(program: Command): void {
  withResultOptions(program.command("query").description("ask the graph with Cypher (read-only)").argument("<cypher>", "one statement")).action(
    async (cypher: string, options: ResultOptions) => printResult(await ask(cypher, parametersOf(options.param), options), options),
  );
}

export function ask(cypher: string, parameters: Parameters, options: ResultOptions): Promise<QueryResult> {
  return withStore(options, "read", (store) => store.query(cypher, parameters, { limit: options.limit, timeoutMs: options.timeout * 1000 }));
}

export function printResult({ columns, rows, truncated }: QueryResult, options: Pick<ResultOptions, "json" | "csv" | "limit">): void {
  if (options.json === true) printJson(rows);
  else if (options.csv === true) printCsv(columns, rows);
  else {
    printTable(
      columns,
      rows.map((row) => cellsOf(columns, row)),
    );
    if (rows.length === 0) print(pc.dim("no rows"));
  }
  if (truncated) process.stderr.write(`Only the first ${options.limit} rows are shown; --limit shows more.\n`);
}

/** A value that is JSON counts as that ("5", "true", '["state:USA"]'), anything else as a string. */
function parametersOf(given: Readonly<Record<string, string>>): Parameters {
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, jsonOrText(text)]));
}

function jsonOrText(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
}
