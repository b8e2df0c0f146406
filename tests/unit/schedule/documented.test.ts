import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
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
