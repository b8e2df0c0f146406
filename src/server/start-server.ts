import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { isIP } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Question } from "#schema/question";
import { createApp } from "#src/server/app";
import type { Store } from "#src/store/store";
import { ConfigError } from "#src/support/errors";
import { packageRoot } from "#src/support/package-root";

export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly questions: readonly Question[];
  /** Folder of the built page; by default the package's own. */
  readonly page?: string;
  /** Told of every failure that is no fault of an asker; by default nobody is. */
  readonly onFault?: (error: unknown) => void;
}

export interface RunningServer {
  /** Address of the page, with a final slash. */
  readonly url: string;
  /** Ends what is under way and frees the port; the store stays open. */
  close(): Promise<void>;
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const QUESTION_LIMITS = { limit: 1000, timeoutMs: 10_000 };

/**
 * Serves the built page and the API over an open store.
 *
 * @throws ConfigError where the page isn't built, or the address can't be listened on.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = packageRoot();
  const page = options.page ?? join(root, "dist", "viewer");
  if (!existsSync(join(page, "index.html"))) {
    throw new ConfigError(`The page is not built: ${page} has no index.html.`, { remedy: "Run `npm run build:viewer` first." });
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const app = createApp(options.store, {
    version,
    questions: options.questions,
    query: QUESTION_LIMITS,
    page,
    hosts: isLoopback(options.host) ? LOOPBACK : null,
    onFault: options.onFault ?? (() => undefined),
  });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: options.host }) as Server;
  const port = await listen(server, options.host, options.port);
  const name = isIP(options.host) === 6 ? `[${options.host}]` : options.host;
  return { url: `http://${name}:${port}/`, close: () => closeServer(server) };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new ConfigError(`Can't listen on ${host}, port ${port}: ${cause.message}.`, { remedy: "Choose another port or host.", cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
