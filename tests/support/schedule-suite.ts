import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { ScheduleReport } from "#schema/schedule";
import { packageRoot } from "#src/support/package-root";
import { cli, type Ended } from "#tests/support/command-line";
import { type HostileServer, startHostileServer } from "#tests/support/hostile-server";
import type { StoreHarness } from "#tests/support/store-harness";

/** Named reason of each bad source of the hostile server. */
const bad = {
  endless: "too-large",
  drip: "timeout",
  silent: "timeout",
  reset: "unreachable",
  loop: "redirect-loop",
  "to-metadata": "forbidden-address",
  bomb: "too-large",
  image: "content-type",
  title: "too-large",
  "broken.xml": "broken-feed",
} as const;

/** The schedule with real processes on one store. */
export function scheduleSuite(harness: StoreHarness): void {
  let server: HostileServer;
  let folder = "";
  beforeAll(async () => {
    server = await startHostileServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await harness.bare();
    folder = mkdtempSync(join(tmpdir(), "pledgegraph-schedule-"));
  });

  const limits = "{seconds: 2, megabytes: 1, delay: 0}";
  const sourceOf = (path: string): string =>
    `  - {name: ${path}, address: "http://127.0.0.1:${server.port}/${path}", allowHosts: ["127.0.0.1"], limits: ${limits}}`;
  const write = (lines: readonly string[], name = "sources.yaml"): string => {
    writeFileSync(join(folder, name), `sources:\n${lines.join("\n")}\n`);
    return join(folder, name);
  };
  const given = (sources: string, ...more: readonly string[]): { args: string[]; env: Record<string, string> } => {
    const config = harness.config();
    const store = config.engine === "embedded" ? ["--store", config.path] : [];
    const env: Record<string, string> = config.engine === "neo4j" ? { NEO4J_URI: config.uri } : {};
    return { args: ["schedule", "--sources", sources, "--reports", join(folder, "runs"), ...store, ...more], env };
  };
  const schedule = (sources: string, ...more: readonly string[]): Promise<Ended> => {
    const { args, env } = given(sources, "--once", "--json", ...more);
    return cli(args, { env });
  };
  const hold = async (): Promise<ChildProcess> => {
    const slow = write(
      [`  - {name: silent, address: "http://127.0.0.1:${server.port}/silent", allowHosts: ["127.0.0.1"], limits: {seconds: 60, delay: 0}}`],
      "slow.yaml",
    );
    const { args, env } = given(slow, "--once");
    const before = server.asked.filter((path) => path === "/silent").length;
    const child = spawn(process.execPath, ["--import", "tsx", join(packageRoot(), "src", "cli", "main.ts"), ...args], {
      cwd: packageRoot(),
      env: { ...process.env, NEO4J_URI: "", ...env },
      stdio: "ignore",
    });
    while (server.asked.filter((path) => path === "/silent").length === before) await wait(50);
    return child;
  };

  describe("sources", () => {
    it("that are bad end with their reason, each alone; nothing is due twice, and no notice is given twice", async () => {
      const good = `  - {name: samples, folder: ${join(packageRoot(), "samples")}}`;
      const sources = write([...Object.keys(bad).map(sourceOf), good]);
      const first = await schedule(sources, "--notify", join(folder, "notes"));
      expect([first.code, first.err]).toEqual([1, ""]);
      const report = ScheduleReport.parse(JSON.parse(first.out));
      const reasons = Object.fromEntries(
        report.sources.map(({ name, outcome, reason }) => [name, outcome === "done" ? "done" : reason?.split(":")[0]]),
      );
      expect(reasons).toEqual({ ...bad, samples: "done" });
      for (const { milliseconds, name } of report.sources) if (name !== "samples") expect(milliseconds).toBeLessThan(20_000);
      expect(report.added).toBe(10);
      expect(readdirSync(join(folder, "runs")).sort()).toEqual([
        expect.stringMatching(/^run-.*\.json$/u),
        expect.stringMatching(/^run-.*\.md$/u),
        "standing.json",
      ]);
      const notes = readFileSync(join(folder, "notes", "notices.json"), "utf8");
      expect(JSON.parse(notes).notices).toHaveLength(report.statusChanges.length + report.contradictions.length);
      const second = await schedule(sources, "--notify", join(folder, "notes"));
      expect(second).toEqual({ code: 0, out: "", err: "" });
      expect(readFileSync(join(folder, "notes", "notices.json"), "utf8")).toBe(notes);
    }, 120_000);
  });

  describe("two schedulers", () => {
    it("never run at once, and kill -9 of the one that runs lets the other in", async () => {
      const holder = await hold();
      const sources = write([`  - {name: samples, folder: ${join(packageRoot(), "samples")}}`]);
      try {
        const refused = await schedule(sources);
        expect(refused).toMatchObject({ code: 0, out: "", err: "Another process is at work on the store; nothing was done.\n" });
      } finally {
        holder.kill("SIGKILL");
        await once(holder, "exit");
      }
      const taken = await schedule(sources);
      expect([taken.code, taken.err]).toEqual([0, ""]);
      expect(ScheduleReport.parse(JSON.parse(taken.out)).added).toBe(10);
    }, 120_000);

    it("let go on a signal, with the article at hand finished and its source still due", async () => {
      const sources = write([`  - {name: samples, folder: ${join(packageRoot(), "samples")}}`]);
      const { args, env } = given(sources, "--json");
      const stopped = await cli(args, { env, signalAfterMs: 4_000 });
      expect([stopped.code, stopped.err]).toEqual([0, ""]);
      const next = await schedule(sources);
      expect([next.code, next.err]).toEqual([0, ""]);
    }, 120_000);
  });
}
