import { parseArgs } from "node:util";
import { cacheFolder, fetchServer } from "#scripts/neo4j/fetch-server";
import { findJava } from "#scripts/neo4j/find-java";
import { releases } from "#scripts/neo4j/releases";
import { startServer } from "#scripts/neo4j/start-server";
import { ConfigError, explainError } from "#src/support/errors";

const USAGE = `Starts a Neo4j server on this machine, without Docker, and stops it with Ctrl-C.

  npm run neo4j -- [--version ${releases.map(({ version }) => version).join("|")}] [--data FOLDER] [--port PORT] [--password PASSWORD]

Without --data the graph is gone when the server stops. Without --password everybody on this machine is let in.`;

const PARENT_EVERY_MS = 1_000;
const options = {
  version: { type: "string" },
  data: { type: "string" },
  port: { type: "string" },
  password: { type: "string" },
  help: { type: "boolean" },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError(`${values.port} is no port.`, { remedy: "Give a number from 1 to 65535." });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const release = values.version === undefined ? releases[0] : releases.find(({ version }) => version === values.version);
  if (!release)
    throw new ConfigError(`There is no version ${values.version} here.`, {
      remedy: `Take one of ${releases.map(({ version }) => version).join(", ")}.`,
    });
  const java = findJava(release.java, process.env);
  const jars = await fetchServer(release.version, cacheFolder(process.env));
  const server = await startServer(release, { java, jars, data: values.data ?? null, port, password: values.password ?? null, shortLived: false });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void server.stop());
  stopWithParent(() => void server.stop());
  console.log(`Neo4j ${release.version} is up. In another terminal:\n  export NEO4J_URI=${server.uri}`);
  if (values.password !== undefined) console.log("  export NEO4J_USER=neo4j NEO4J_PASSWORD=...");
  await server.ended;
  await server.stop();
  return 0;
}

/** npm hands a signal to the shell between it and this program, and the shell does not hand it on: it just goes. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, PARENT_EVERY_MS);
  watch.unref();
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(explainError(error));
    process.exit(2);
  },
);
