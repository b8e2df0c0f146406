import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import { openStore } from "#src/store/open-store";
import { ConfigError, explainError } from "#src/support/errors";
import { packageRoot } from "#src/support/package-root";
import { actor, delta } from "#tests/support/delta";
import { describeWithService } from "#tests/support/services";

const START_MS = 120_000;
const PASSWORD = "a-long-secret";

/** `npm run neo4j` as people run it, with a password, and what the store says of wrong ones. */
describeWithService("neo4j-5.26", "npm run neo4j", () => {
  const data = mkdtempSync(join(tmpdir(), "pledgegraph-data-"));
  const started: ChildProcessWithoutNullStreams[] = [];
  const run = (options: readonly string[], environment: NodeJS.ProcessEnv = process.env) => {
    return watch(spawn(process.execPath, ["--import", "tsx", "scripts/neo4j.ts", ...options], { cwd: packageRoot(), env: environment }));
  };
  const watch = (child: ChildProcessWithoutNullStreams) => {
    started.push(child);
    let words = "";
    child.stdout.on("data", (chunk) => (words += chunk));
    child.stderr.on("data", (chunk) => (words += chunk));
    const said = async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const found = pattern.exec(words)?.[1];
        if (found !== undefined) return found;
        if (child.exitCode !== null) throw new Error(`It ended: ${words}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    return { child, said, words: () => words };
  };
  const config = (uri: string, password: string | null, user: string | null = "neo4j") =>
    ({ engine: "neo4j", uri, user, password, database: null }) as const;
  const answers = (uri: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(Number(new URL(uri).port), "127.0.0.1");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });

  const falls = async (uri: string) => {
    for (let look = 0; look < 150; look += 1) {
      if (!(await answers(uri))) return true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return false;
  };

  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
    rmSync(data, { recursive: true, force: true });
  });

  it(
    "starts a server with a password, keeps its data, and stops it",
    async () => {
      const { child, said } = run(["--data", data, "--password", PASSWORD]);
      const uri = await said(/NEO4J_URI=(\S+)/u);
      const store = await openStore(config(uri, PASSWORD), "write");
      await store.write((tx) => tx.apply(delta({ mergeNodes: [actor("NHV")] })));
      const hash = await store.hash();
      await store.close();

      for (const wrong of [config(uri, "wrong-secret"), config(uri, PASSWORD, "nobody"), config(uri, null), config(uri, null, null)]) {
        const error = await openStore(wrong, "write").catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(ConfigError);
        expect(explainError(error)).toBe(`Neo4j at ${uri} did not accept the user name and password. Check NEO4J_USER and NEO4J_PASSWORD.`);
      }

      child.kill("SIGTERM");
      expect(await once(child, "exit")).toEqual([0, null]);
      expect(await answers(uri)).toBe(false);

      const again = run(["--data", data, "--password", PASSWORD]);
      const second = await again.said(/NEO4J_URI=(\S+)/u);
      const reader = await openStore(config(second, PASSWORD), "read");
      expect(await reader.hash()).toBe(hash);
      await reader.close();

      again.child.kill("SIGKILL");
      expect(await falls(second)).toBe(true);
    },
    2 * START_MS,
  );

  it(
    "stops its server when npm is told to end",
    async () => {
      const { child, said } = watch(spawn("npm", ["run", "neo4j"], { cwd: packageRoot() }));
      const uri = await said(/NEO4J_URI=(\S+)/u);
      child.kill("SIGTERM");
      expect(await falls(uri)).toBe(true);
    },
    START_MS,
  );

  it.each([
    ["a version that it hasn't", ["--version", "3"], "There is no version 3 here. Take one of 5.26.0, 2026.09.0."],
    ["a port that is none", ["--port", "seven"], "seven is no port. Give a number from 1 to 65535."],
    ["an option that it hasn't", ["--colour"], "Unknown option '--colour'"],
  ])("refuses %s", async (_, options, message) => {
    const { child, words } = run(options);
    expect(await once(child, "exit")).toEqual([2, null]);
    expect(words()).toContain(message);
  });

  it("says that Maven is missing", async () => {
    const cache = mkdtempSync(join(tmpdir(), "pledgegraph-cache-"));
    const { child, words } = run([], { ...process.env, PATH: cache, XDG_CACHE_HOME: cache });
    expect(await once(child, "exit")).toEqual([2, null]);
    expect(words()).toContain("Maven (mvn) was not found. Install Maven: it brings the server's files.");
    rmSync(cache, { recursive: true, force: true });
  });
});
