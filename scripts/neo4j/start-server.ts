import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { reachServer } from "#scripts/neo4j/reach-server";
import type { Neo4jRelease } from "#scripts/neo4j/releases";
import { TransientError } from "#src/support/errors";

const START_MS = 120_000;
const STOP_MS = 30_000;
const LOOK_EVERY_MS = 250;
/** Characters of the log that are shown when the server does not come up. */
const LOG_END = 2_000;
/** One compiler and one collector, instead of those that pay off after minutes. */
const QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
const modules = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/**
 * Runs the server until the input of the shell ends: however the program that started it comes to its end, no server stays behind.
 */
const SUPERVISE = '"$@" </dev/null & server=$!; (cat >/dev/null; kill $server 2>/dev/null) <&3 & wait $server';

export interface ServerOptions {
  /** Path of `java`. */
  readonly java: string;
  /** Folder of the server's jars. */
  readonly jars: string;
  /** Folder for data, configuration and logs, kept afterwards; a temporary one is made, and removed, where this is null. */
  readonly data: string | null;
  /** 0 for any free one. */
  readonly port: number;
  /** Password of the user neo4j; null to let everybody in who reaches this machine's loopback address. */
  readonly password: string | null;
  /** For a server that soon ends again: it comes up in half the time, and is slower under long load. */
  readonly shortLived: boolean;
}

export interface RunningServer {
  readonly uri: string;
  /** Ends when the server does, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends it, waits for that, and removes the temporary folder. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts a Neo4j server on the loopback address and waits until it answers.
 *
 * @throws TransientError with the end of the server's log when it doesn't come up.
 */
export async function startServer(release: Neo4jRelease, options: ServerOptions): Promise<RunningServer> {
  const home = options.data === null ? await mkdtemp(join(tmpdir(), "pledgegraph-neo4j-")) : resolve(options.data);
  const port = options.port === 0 ? await freePort() : options.port;
  const log = join(home, "console.log");
  await writeSettings(home, port, options.password !== null);
  const process = spawnServer(release, options, home, log);
  const ended = once(process, "exit").then(() => undefined);
  const stop = async (): Promise<void> => {
    process.stdio[3]?.destroy();
    await Promise.race([ended, wait(STOP_MS, undefined, { ref: false })]);
    process.kill("SIGKILL");
    if (options.data === null) await rm(home, { recursive: true, force: true });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  if (await answers(uri, options.password, process)) return { uri, ended, stop };
  const words = readFileSync(log, "utf8").slice(-LOG_END);
  await stop();
  throw new TransientError(`Neo4j ${release.version} did not come up on port ${port}. The end of its log:\n${words}`);
}

async function writeSettings(home: string, port: number, password: boolean): Promise<void> {
  const settings = {
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "dbms.security.auth_enabled": password,
    "dbms.usage_report.enabled": false,
    "server.memory.pagecache.size": "64m",
    "db.tx_log.preallocate": false,
    "db.tx_log.rotation.size": "16m",
  };
  await mkdir(join(home, "conf"), { recursive: true });
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, "conf", "neo4j.conf"), lines.join(""));
}

function spawnServer({ mainClass }: Neo4jRelease, { java, jars, shortLived }: ServerOptions, home: string, log: string): ChildProcess {
  const opens = modules.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const command = [java, "-Xmx512m", ...(shortLived ? QUICK : []), ...opens, "-cp", join(jars, "*"), mainClass];
  const places = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`, "--console-mode"];
  const output = openSync(log, "w");
  const server = spawn("sh", ["-c", SUPERVISE, "sh", ...command, ...places], { detached: true, stdio: ["ignore", output, output, "pipe"] });
  closeSync(output);
  return server;
}

async function answers(uri: string, password: string | null, process: ChildProcess): Promise<boolean> {
  const end = Date.now() + START_MS;
  while (process.exitCode === null && Date.now() < end) {
    if (await reachServer(uri, password)) return true;
    await wait(LOOK_EVERY_MS);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
