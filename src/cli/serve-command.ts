import type { Command } from "commander";
import { print } from "#src/cli/output";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import { readConfig } from "#src/config";
import { loadQuestions } from "#src/questions/load-questions";
import { type RunningServer, startServer } from "#src/server/start-server";
import { ConfigError, explainError } from "#src/support/errors";

export interface ServeOptions extends StoreOptions {
  readonly host?: string;
  readonly port?: number;
}

/** `serve`: viewer and read-only API, until a signal ends it. */
export function addServe(program: Command): void {
  program
    .command("serve")
    .description("serve the viewer and its read-only API")
    .option("--store <file>", "embedded store to use, whatever the environment says")
    .option("--host <name>", "address to listen on (default: PLEDGEGRAPH_HOST or 127.0.0.1)")
    .option("--port <number>", "port to listen on, 0 for any free one (default: PLEDGEGRAPH_PORT or 4180)", portOf)
    .action((options: ServeOptions) => runServe(options, (server) => print(`Pledgegraph is at ${server.url} (Ctrl+C ends it)`)));
}

/** Serves until SIGINT or SIGTERM; `onReady` is told the address. */
export async function runServe(options: ServeOptions, onReady: (server: RunningServer) => void): Promise<void> {
  const config = readConfig(process.env, { storePath: options.store });
  const questions = await loadQuestions();
  await withStore(options, "read", async (store) => {
    const onFault = (error: unknown): void => void process.stderr.write(`${explainError(error)}\n`);
    const server = await startServer({ store, host: options.host ?? config.host, port: options.port ?? config.port, questions, onFault });
    onReady(server);
    await signal();
    await server.close();
  });
}

function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve());
  });
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65535) throw new ConfigError(`"${text}" is no port.`, { remedy: "Give a number from 0 to 65535." });
  return Number(text);
}
