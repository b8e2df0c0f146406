import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { parse } from "yaml";
import { faultOfPattern } from "#src/schedule/plan";
import { readSourcesFile } from "#src/schedule/sources-file";
import { packageRoot } from "#src/support/package-root";

const readme = readFileSync(join(packageRoot(), "README.md"), "utf8");
const block = (language: string, start: string): string =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gsu"))].map(([, text]) => text ?? "").find((text) => text.includes(start)) ?? "";

it("README.md's sources.yaml is one", () => {
  expect(readSourcesFile(block("yaml", "# sources.yaml"), "sources.yaml").map(({ name, kind }) => [name, kind])).toEqual([
    ["northern-wire", "feed"],
    ["desk", "folder"],
    ["statement", "address"],
  ]);
});

it("its systemd unit has sections and keys that systemd knows, and leaves a slow page the time to end", () => {
  const lines = block("ini", "[Unit]")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const known: Readonly<Record<string, readonly string[]>> = {
    Unit: ["Description", "After", "Wants"],
    Service: ["WorkingDirectory", "ExecStart", "Restart", "RestartSec", "TimeoutStopSec"],
    Install: ["WantedBy"],
  };
  const found = new Map<string, string>();
  let section = "";
  for (const line of lines) {
    const heading = /^\[(\w+)\]$/u.exec(line)?.[1];
    if (heading !== undefined) section = heading;
    else {
      const [key = "", value = ""] = line.split(/=(.*)/su);
      expect(known[section]).toContain(key);
      expect(value).not.toBe("");
      found.set(`${section}.${key}`, value);
    }
  }
  expect(found.get("Service.ExecStart")).toMatch(/^\/\S+\/node dist\/cli\.js schedule --sources sources\.yaml$/u);
  expect(Number(found.get("Service.TimeoutStopSec"))).toBeGreaterThan(60);
});

it("its cron line has a pattern that is one, and one command", () => {
  const [, pattern = "", command = ""] = /^((?:\S+ ){4}\S+) (.+)$/mu.exec(block("cron", "schedule")) ?? [];
  expect(faultOfPattern(pattern, "UTC")).toBeNull();
  expect(command).toBe("cd /opt/pledgegraph && node dist/cli.js schedule --once");
});

it("docker-compose.yml has a schedule that starts only when asked for, keeps its reports and has the time to end", () => {
  const compose = parse(readFileSync(join(packageRoot(), "docker-compose.yml"), "utf8")) as {
    services: Record<string, Record<string, unknown>>;
    volumes: Record<string, unknown>;
  };
  expect(compose.services.schedule).toMatchObject({
    profiles: ["schedule"],
    stop_grace_period: "90s",
    environment: { NEO4J_URI: "bolt://neo4j:7687" },
    command: ["schedule", "--sources", "/articles/sources.yaml", "--notify", "data/notices"],
    volumes: expect.arrayContaining(["schedule-data:/app/data"]),
  });
  expect(Object.keys(compose.volumes)).toContain("schedule-data");
  expect(readme).toContain("docker compose --profile schedule up");
});
