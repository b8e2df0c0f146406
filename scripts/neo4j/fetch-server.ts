import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ConfigError, TransientError } from "#src/support/errors";

/** Where the server's files are kept from one start to the next. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "pledgegraph", "neo4j");
}

/**
 * Folder with the server's jars, brought by Maven from Maven Central the first time (about 125 MB).
 *
 * @throws ConfigError where there is no Maven, TransientError where it could not bring them.
 */
export async function fetchServer(version: string, cache: string): Promise<string> {
  const folder = join(cache, version);
  const jars = join(folder, "lib");
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, `${version}-`));
  try {
    await writeFile(join(work, "pom.xml"), projectFile(version));
    await copyJars(work, version);
    await rename(work, folder).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return jars;
}

async function copyJars(folder: string, version: string): Promise<void> {
  const command = ["-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=lib"];
  try {
    await promisify(execFile)("mvn", command, { cwd: folder, maxBuffer: 16_000_000 });
  } catch (error) {
    const { code, stdout = "" } = error as { code?: unknown; stdout?: string };
    if (code === "ENOENT") throw new ConfigError("Maven (mvn) was not found.", { remedy: "Install Maven: it brings the server's files." });
    const [reason = ""] = stdout.split("\n").filter((line) => line.includes("[ERROR]"));
    throw new TransientError(`Maven could not bring Neo4j ${version}: ${reason.replace("[ERROR] ", "")}`, {
      remedy: "Check the network and try again.",
      cause: error,
    });
  }
}

function projectFile(version: string): string {
  const dependency = (group: string, artifact: string): string =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    "<groupId>pledgegraph</groupId><artifactId>neo4j-files</artifactId><version>1</version>",
    `<dependencies>${dependency("org.neo4j.app", "neo4j-server")}${dependency("org.neo4j", "neo4j")}</dependencies></project>`,
  ].join("\n");
}
