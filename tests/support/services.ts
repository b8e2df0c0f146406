import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { lockFolderVariable, neo4jServices } from "#tests/support/service-names";
import { wipeNeo4j } from "#tests/support/wipe-neo4j";

export type ServiceName = (typeof neo4jServices)[number]["name"] | "chromium";

const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
/** Long enough for a test file that waits until another has done with the server. */
const LOCK_MS = 300_000;
const LOOK_EVERY_MS = 100;

/** Path of a Chromium or Chrome on this machine: CHROMIUM_PATH, or where systems put it. */
export function chromiumPath(): string | null {
  const { CHROMIUM_PATH } = process.env;
  return [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...browsers].find((path) => existsSync(path)) ?? null;
}

/** Address of a server or path of a program; null where this machine has none. */
export function serviceAddress(name: ServiceName): string | null {
  if (name === "chromium") return chromiumPath();
  const service = neo4jServices.find((candidate) => candidate.name === name);
  return (service && process.env[service.variable]) || null;
}

/**
 * Tests that need a service: `body` is given its address. On a machine without it they are left out, with CI=true they fail.
 * A Neo4j server is this file's alone from before the first test to after the last, and is empty at the start.
 */
export function describeWithService(name: ServiceName, title: string, body: (address: string) => void): void {
  const address = serviceAddress(name);
  if (address !== null) {
    describe(title, () => {
      if (name !== "chromium") useAlone(name, address);
      body(address);
    });
  } else if (process.env.CI === "true") {
    describe(title, () => {
      it(`has ${name}`, () => {
        throw new Error(`${name} is not here, and with CI=true nothing is left out.`);
      });
    });
  } else {
    describe.skip(`${title} (left out: no ${name} here)`, () => body(""));
  }
}

function useAlone(name: ServiceName, uri: string): void {
  const lock = join(process.env[lockFolderVariable] ?? "", name);
  beforeAll(async () => {
    while (!(await taken(lock))) await wait(LOOK_EVERY_MS);
    await wipeNeo4j(uri);
  }, LOCK_MS);
  afterAll(() => rm(lock, { recursive: true, force: true }));
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
