import { spawnSync } from "node:child_process";
import { expect, it } from "@jest/globals";
import { parse } from "yaml";
import { packageRoot } from "#src/support/package-root";

const commands = [["docker", "compose"], ["docker-compose"]] as const;
const [program = "", ...args] = commands.find(([name = "", ...rest]) => spawnSync(name, [...rest, "version"]).status === 0) ?? [];
if (program === "") console.warn("Docker Compose is not installed: docker-compose.yml is not checked.");
const check = program === "" && process.env.CI !== "true" ? it.skip : it;

check("docker compose config accepts docker-compose.yml, with Neo4j, an ingestion, the schedule and the viewer", () => {
  const { status, stdout, stderr } = spawnSync(program, [...args, "--profile", "schedule", "config"], { cwd: packageRoot(), encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const { services } = parse(stdout) as { services: Record<string, { environment?: Record<string, string>; ports?: unknown[] }> };
  expect(Object.keys(services).sort()).toEqual(["ingest", "neo4j", "schedule", "server"]);
  for (const name of ["ingest", "schedule", "server"])
    expect(services[name]?.environment).toMatchObject({ NEO4J_URI: "bolt://neo4j:7687", NEO4J_USER: "neo4j" });
  // nothing is open beyond this machine
  for (const { ports } of Object.values(services)) for (const port of ports ?? []) expect(JSON.stringify(port)).toContain("127.0.0.1");
});
