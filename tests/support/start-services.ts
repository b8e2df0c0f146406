import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder, fetchServer } from "#scripts/neo4j/fetch-server";
import { findJava } from "#scripts/neo4j/find-java";
import { releases } from "#scripts/neo4j/releases";
import { type RunningServer, startServer } from "#scripts/neo4j/start-server";
import { explainError } from "#src/support/errors";
import { lockFolderVariable, neo4jServices } from "#tests/support/service-names";

declare global {
  /** What stop-services.ts ends. */
  var startedServices: RunningServer[] | undefined;
}

/**
 * Starts both Neo4j servers at once, for all tests of the run. A server whose address is in its variable already is used as it is.
 * On a machine that lacks something the tests that need it are left out, with a line that says so; with CI=true the run fails instead.
 */
export default async function startServices(): Promise<void> {
  process.env[lockFolderVariable] = mkdtempSync(join(tmpdir(), "pledgegraph-test-"));
  globalThis.startedServices = [];
  const outcomes = await Promise.allSettled(neo4jServices.map(startNeo4j));
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") continue;
    if (process.env.CI === "true") throw outcome.reason;
    console.log(`Left out: ${explainError(outcome.reason)}`);
  }
}

async function startNeo4j({ version, variable }: (typeof neo4jServices)[number]): Promise<void> {
  if (process.env[variable]) return;
  const release = releases.find((candidate) => candidate.version === version);
  if (!release) throw new Error(`No release ${version}`);
  const java = findJava(release.java, process.env);
  const jars = await fetchServer(version, cacheFolder(process.env));
  const server = await startServer(release, { java, jars, data: null, port: 0, password: null, shortLived: true });
  globalThis.startedServices?.push(server);
  process.env[variable] = server.uri;
}
