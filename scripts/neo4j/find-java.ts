import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { ConfigError } from "#src/support/errors";

interface JavaVersions {
  readonly least: number;
  readonly most: number;
}
const LINUX_HOMES = "/usr/lib/jvm";

/**
 * Path of a `java` of a wanted version: looks at JAVA_HOME, JAVA17_HOME and the like, /usr/lib/jvm and PATH, in this order.
 *
 * @throws ConfigError that says which versions would do.
 */
export function findJava({ least, most }: JavaVersions, environment: Readonly<Record<string, string | undefined>>): string {
  const named = Object.keys(environment).filter((name) => /^JAVA\d*_HOME$/u.test(name));
  const installed = existsSync(LINUX_HOMES) ? readdirSync(LINUX_HOMES).map((name) => join(LINUX_HOMES, name)) : [];
  const onPath = (environment.PATH ?? "").split(delimiter).map((folder) => homeOf(join(folder, "java")));
  const homes = [...named.sort().map((name) => environment[name] ?? ""), ...installed.sort(), ...onPath];
  const home = homes.find((candidate) => {
    const version = javaVersion(candidate);
    return version !== null && version >= least && version <= most;
  });
  if (home !== undefined) return join(home, "bin", "java");
  const wanted = least === most ? `${least}` : `${least} to ${most}`;
  throw new ConfigError(`No Java ${wanted} was found in JAVA_HOME, JAVA${least}_HOME, ${LINUX_HOMES} or PATH.`, {
    remedy: `Install a JDK ${least} (for example Eclipse Temurin) and set JAVA${least}_HOME to its folder.`,
  });
}

/** Home folder of a `java`, which on PATH is often a link; empty where there is none. */
function homeOf(java: string): string {
  return existsSync(java) ? dirname(dirname(realpathSync(java))) : "";
}

/** Major version of the Java in a home folder, from the file `release` that every JDK has; null where there is none. */
function javaVersion(home: string): number | null {
  const release = join(home, "release");
  if (home === "" || !existsSync(release) || !existsSync(join(home, "bin", "java"))) return null;
  const [, version] = /^JAVA_VERSION="(\d+)/mu.exec(readFileSync(release, "utf8")) ?? [];
  return version === undefined ? null : Number(version);
}
