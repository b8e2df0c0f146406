import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import pc from "picocolors";
import { SCHEMA_VERSION } from "#schema/version";
import { print, printJson } from "#src/cli/output";
import { packageVersion } from "#src/cli/package-version";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import { readConfig, type StoreConfig } from "#src/config";
import { explainError } from "#src/support/errors";
import { packageRoot } from "#src/support/package-root";

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** `doctor`: what runs here, whether the store answers, and what to do where something is wrong; exit code 2 then. */
export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("check versions, store, schema and writable paths")
    .option("--store <file>", "embedded store to use, whatever the environment says")
    .option("--json", "print JSON")
    .action(runDoctor);
}

async function runDoctor(options: StoreOptions & { readonly json?: boolean }): Promise<void> {
  const checks = [...versions(), page(), ...(await storeChecks(options))];
  if (options.json === true) printJson({ ok: checks.every(({ ok }) => ok), checks });
  else print(...checks.map(({ name, ok, detail }) => `${ok ? pc.green("ok   ") : pc.red("wrong")} ${name}: ${detail}`));
  if (checks.some(({ ok }) => !ok)) process.exitCode = 2;
}

function versions(): Check[] {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  return [
    { name: "pledgegraph", ok: true, detail: `${packageVersion()}, schema ${SCHEMA_VERSION}` },
    { name: "node", ok: recent, detail: recent ? process.versions.node : `${process.versions.node} is too old; install 20.19 or newer` },
  ];
}

function page(): Check {
  const built = existsSync(join(packageRoot(), "dist", "viewer", "index.html"));
  // no fault: only serve needs it, and npm start and npm run serve build it
  return { name: "viewer", ok: true, detail: built ? "the page is built" : "the page is not built yet; npm run serve builds it" };
}

async function storeChecks(options: StoreOptions): Promise<Check[]> {
  try {
    const config = readConfig(process.env, { storePath: options.store }).store;
    const writable = config.engine === "embedded" ? [writableCheck(config)] : [];
    if (config.engine === "embedded" && !existsSync(config.path))
      return [...writable, { name: "store", ok: true, detail: `${config.path} doesn't exist yet; the first ingestion makes it` }];
    return [...writable, ...(await withStore(options, "read", async (store) => describe(await store.describe())))];
  } catch (error) {
    return [{ name: "store", ok: false, detail: explainError(error) }];
  }
}

function describe({
  engine,
  engineVersion,
  location,
  schemaVersion,
}: {
  engine: string;
  engineVersion: string;
  location: string;
  schemaVersion: number | null;
}): Check[] {
  return [
    { name: "store", ok: true, detail: `${engine} ${engineVersion} at ${location}` },
    { name: "schema", ok: schemaVersion === SCHEMA_VERSION, detail: `version ${schemaVersion ?? "none"} of ${SCHEMA_VERSION}` },
  ];
}

/** The file itself, or the nearest folder above it that exists. */
function writableCheck({ path }: Extract<StoreConfig, { engine: "embedded" }>): Check {
  let target = resolve(path);
  while (!existsSync(target) && dirname(target) !== target) target = dirname(target);
  try {
    accessSync(target, constants.W_OK);
    return { name: "path", ok: true, detail: `${target} is writable` };
  } catch {
    return { name: "path", ok: false, detail: `${target} is not writable; grant permission or name another file with --store` };
  }
}
