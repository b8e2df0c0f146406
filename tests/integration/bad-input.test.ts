import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { RunReport } from "#schema/report";
import { cli, temporaryFolder } from "../support/command-line";

const folder = temporaryFolder();
const store = join(folder, "graph.grafeo");
const good = join(folder, "good.md");
let before = "";

/** Ingests, and gives the report; the graph must be what it was. */
async function ingestBad(path: string, input?: string | Uint8Array): Promise<{ code: number | null; reason: string }> {
  const { code, out } = await cli(["ingest", path, "--store", store, "--json"], input === undefined ? {} : { input });
  const report = JSON.parse(out) as RunReport;
  expect(report.graphHash).toBe(before);
  expect(report.added).toBe(0);
  return { code, reason: report.articles.map(({ reason }) => reason).join("\n") };
}

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

beforeAll(async () => {
  writeFileSync(
    good,
    "---\ntitle: A pledge\nsource: The Daily Example\ndate: 2026-02-03\n---\nNorway pledged to send Ukraine air defence missiles on Monday.\n",
  );
  const { code, out } = await cli(["ingest", good, "--store", store, "--json"]);
  expect(code).toBe(0);
  before = (JSON.parse(out) as RunReport).graphHash;
  expect(before).toMatch(/^[0-9a-f]{64}$/u);
});

describe("an article that can't be read is rejected with its reason, exit code 1, and the graph stays as it was", () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "empty.md", "", "The file is empty. Give a file that holds an article's text."],
    ["a binary file", "binary.md", Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3), "The file is binary, not text."],
    ["a 20 MB file", "large.md", new Uint8Array(20_000_000).fill(97), "The file has 20,000,000 bytes; an article has at most 1,000,000."],
    ["invalid UTF-8", "latin1.md", Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x70, 0x65, 0x6e), "line 1 holds bytes that are no UTF-8"],
    ["broken front matter", "broken.md", "---\ntitle: a: b\n---\nNorway pledged missiles.", "The front matter is broken: line 2"],
    ["front matter that never ends", "open.md", "---\ntitle: a\nNorway pledged missiles.", "opened in line 1 and never closed"],
    ["front matter only", "hollow.md", "---\ntitle: a\n---\n", "no words beside its front matter"],
    [
      "another language",
      "german.md",
      "Norwegen hat der Ukraine am Montag weitere Flugabwehrraketen zugesagt, teilte die Regierung in Oslo mit.",
      "not in English",
    ],
  ])("%s", async (_what, name, content, message) => {
    const { code, reason } = await ingestBad(file(name, content));
    expect(code).toBe(1);
    expect(reason).toContain(message);
  });

  it("standard input that holds nothing", async () => {
    const { code, reason } = await ingestBad("-", "");
    expect(code).toBe(1);
    expect(reason).toContain("The file is empty.");
  });

  it("a path that doesn't exist", async () => {
    const { code, reason } = await ingestBad(join(folder, "nowhere.md"));
    expect(code).toBe(1);
    expect(reason).toContain("no such file or folder");
  });

  it("a folder without any article", async () => {
    mkdirSync(join(folder, "bare"));
    const { code, reason } = await ingestBad(join(folder, "bare"));
    expect(code).toBe(1);
    expect(reason).toContain("holds no .md");
  });

  it("a good one beside bad ones is read all the same", async () => {
    const other = join(folder, "mixed");
    mkdirSync(other);
    copyFileSync(good, join(other, "good.md"));
    writeFileSync(join(other, "bad.md"), "");
    const { code, out } = await cli(["ingest", other, "--store", join(folder, "mixed.grafeo"), "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ added: 1, rejected: 1, graphHash: before });
  });

  it("missing front matter is no fault: outlet and date are unknown", async () => {
    const bare = file("bare.txt", "Sweden pledged to send Ukraine air defence missiles on Monday.");
    const { code, out } = await cli(["ingest", bare, "--store", join(folder, "bare.grafeo"), "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ added: 1, rejected: 0 });
  });
});

describe("a folder without permission", () => {
  it("is rejected with the remedy", async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    writeFileSync(join(closed, "a.md"), "Norway pledged missiles.");
    chmodSync(closed, 0o000);
    // root reads everything, so there the program runs as another user
    const asOther = process.getuid?.() === 0 ? { uid: 65534 } : {};
    chmodSync(folder, 0o777);
    const parent = join(folder, "open");
    mkdirSync(join(parent, "closed-too"), { recursive: true });
    copyFileSync(good, join(parent, "good.md"));
    chmodSync(join(parent, "closed-too"), 0o000);
    const { code, out } = await cli(["ingest", closed, "--store", join(folder, "closed.grafeo"), "--json"], asOther);
    const below = await cli(["ingest", parent, "--store", join(folder, "closed.grafeo"), "--json"], asOther);
    chmodSync(closed, 0o755);
    chmodSync(join(parent, "closed-too"), 0o755);
    expect(code).toBe(1);
    expect(below.code).toBe(1);
    expect(JSON.parse(below.out)).toMatchObject({ added: 1, rejected: 1 });
    expect((JSON.parse(out) as RunReport).articles[0]?.reason).toContain("permission denied. Grant read permission");
  });
});

describe("wrong configuration ends with exit code 2 and one sentence", () => {
  it.each<[string, string[], Record<string, string>, string]>([
    ["an address that is none", ["stats"], { NEO4J_URI: "http://localhost" }, "NEO4J_URI"],
    ["a Neo4j that isn't there, without using the other store instead", ["stats"], { NEO4J_URI: "bolt://127.0.0.1:9" }, "NEO4J_URI"],
    ["a command that doesn't exist", ["pledge"], {}, "unknown command"],
    ["no path", ["ingest"], {}, "missing required argument"],
    ["a question that doesn't exist", ["ask", "nothing", "--store", store], {}, "There is no saved question"],
    ["a parameter without a value", ["query", "RETURN 1 AS x", "--param", "x", "--store", store], {}, "has no value"],
    ["a store that doesn't exist, for reading", ["stats", "--store", join(folder, "none.grafeo")], {}, "none.grafeo"],
  ])("%s", async (_what, args, env, message) => {
    const { code, err } = await cli(args, { env });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("leaves no file behind where there was nothing to read", () => {
    expect(readdirSync(folder).filter((name) => name.startsWith("none"))).toEqual([]);
  });
});
