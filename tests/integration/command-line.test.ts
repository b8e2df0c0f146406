import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ExtractionRecord } from "#schema/record";
import { RunReport } from "#schema/report";
import { SCHEMA_VERSION } from "#schema/version";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { packageRoot } from "#src/support/package-root";
import { cli, temporaryFolder } from "#tests/support/command-line";

const root = packageRoot();
const samples = join(root, "samples");
const folder = temporaryFolder();
const store = join(folder, "graph.grafeo");
const ask = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await cli([...args, "--store", store]);
  expect([code, err]).toEqual([0, ""]);
  return out;
};

beforeAll(async () => {
  const report = RunReport.parse(JSON.parse(await ask("ingest", samples, "--json")));
  expect(report).toMatchObject({ added: 10, unchanged: 0, rejected: 0 });
});

describe("ingest", () => {
  it("prints plain lines in a pipe, and says what was unchanged", async () => {
    const lines = (await ask("ingest", samples)).trim().split("\n");
    expect(lines.filter((line) => line.startsWith("unchanged  "))).toHaveLength(10);
    expect(lines.at(-2)).toMatch(/^0 added, 10 unchanged, 0 rejected; 0 new claims, \d+ commitments in /u);
    expect(lines.at(-1)).toMatch(/^graph [0-9a-f]{64}$/u);
  });

  it("waits as long as it is told for another process that writes", async () => {
    const busy = join(folder, "busy.grafeo");
    const writer = await openStore({ engine: "embedded", path: busy }, "write");
    const waiting = cli(["ingest", join(samples, "01*.md"), "--store", busy, "--wait", "60"]);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await writer.close();
    expect((await waiting).code).toBe(0);
  });

  it("reads standard input, globs and single files", async () => {
    const [first = ""] = readdirSync(samples).filter((file) => file.startsWith("01"));
    const other = join(folder, "other.grafeo");
    const piped = await cli(["ingest", "-", "--store", other, "--json"], { input: readFileSync(join(samples, first)) });
    expect(RunReport.parse(JSON.parse(piped.out))).toMatchObject({ added: 1 });
    const rest = await cli(["ingest", join(samples, "0[2-9]*.md"), join(samples, first), "--store", other, "--json"]);
    expect(RunReport.parse(JSON.parse(rest.out))).toMatchObject({ added: 8, unchanged: 1, rejected: 0 });
  });
});

describe("remove", () => {
  it("takes an article out by its address, and says so where there is none, touching nothing", async () => {
    const third = join(folder, "third.grafeo");
    const one = RunReport.parse(JSON.parse((await cli(["ingest", join(samples, "01*.md"), "--store", third, "--json"])).out));
    await cli(["ingest", join(samples, "02*.md"), "--store", third]);
    const address =
      /^source: (.*)$/mu.exec(readFileSync(join(samples, readdirSync(samples).find((file) => file.startsWith("02")) ?? ""), "utf8"))?.[1] ?? "";
    const unknown = await cli(["remove", address, "https://paper.example/never", "--store", third]);
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining("https://paper.example/never: the graph holds no article")]);
    const known = await cli(["remove", address, "--store", third, "--json"]);
    expect(JSON.parse(known.out)).toEqual({ removed: [expect.stringMatching(/^[0-9a-f]{16}$/u)], graphHash: one.graphHash });
  });
});

describe("extract", () => {
  it("writes one valid record for each article, its quotes in the text", async () => {
    const records = join(folder, "records");
    const { code } = await cli(["extract", samples, "--records", records]);
    expect(code).toBe(0);
    const files = readdirSync(records);
    expect(files).toHaveLength(10);
    for (const file of files) {
      const record = ExtractionRecord.parse(JSON.parse(readFileSync(join(records, file), "utf8")));
      const text = readFileSync(join(samples, `${record.article}.md`), "utf8");
      for (const { quote } of record.claims) expect(text).toContain(quote);
    }
  });

  it("prints a record without a folder", async () => {
    const { out } = await cli(["extract", "-"], { input: "Norway pledged to send Ukraine air defence missiles." });
    expect(ExtractionRecord.parse(JSON.parse(out)).claims[0]).toMatchObject({
      promisors: ["state:NOR"],
      beneficiaries: ["state:UKR"],
      kind: "military_aid",
    });
  });
});

describe("explain", () => {
  const input = "Turkey said it backed Norway. Anna Kral and Jan Kral met in Oslo. Kral resigned.";

  it("prints what a mention refers to, and why", async () => {
    const { code, out } = await cli(["explain", "-", "IT"], { input });
    expect([code, out]).toEqual([0, expect.stringContaining("-> state:TUR (actor), score 0.6")]);
    expect(out).toContain('takes up "Turkey"');
  });

  it("prints the candidates of one that is left open", async () => {
    const { out } = await cli(["explain", "-", "Kral", "--json"], { input });
    expect(JSON.parse(out)).toMatchObject([{ verdicts: [{ undecided: ["person:anna-kral", "person:jan-kral"] }] }]);
  });

  it("refuses what is no mention with its remedy", async () => {
    const { code, err } = await cli(["explain", "-", "bakery"], { input });
    expect([code, err]).toEqual([1, expect.stringContaining("Give it as it stands there")]);
  });
});

/** A product of the graph with itself, four times over. */
const endless = "MATCH (a), (b), (c), (d), (e) WHERE a.id + b.id + c.id + d.id + e.id = 'x' RETURN count(*) AS n";
/** What was left in a temporary folder; the loader of our sources keeps its own cache there. */
const leftovers = (scratch: string): string[] => readdirSync(scratch).filter((name) => !name.startsWith("tsx-") && name !== "node-compile-cache");

describe("query and ask", () => {
  const cypher = "MATCH (s:Source) WHERE s.name = $name RETURN s.name AS name, s.kind AS kind";

  it("print tab-separated lines, JSON and CSV", async () => {
    expect(await ask("query", cypher, "--param", "name=Kestrel News")).toBe("name\tkind\nKestrel News\tunknown\n");
    expect(JSON.parse(await ask("query", cypher, "--param", "name=Kestrel News", "--json"))).toEqual([{ name: "Kestrel News", kind: "unknown" }]);
    expect(await ask("query", "RETURN 'a, \"b\"' AS x, 1 AS y", "--csv")).toBe('x,y\r\n"a, ""b""",1\r\n');
  });

  it("cap the rows and say so", async () => {
    const { code, out, err } = await cli(["query", "MATCH (a:Article) RETURN a.id AS id ORDER BY id", "--limit", "3", "--store", store]);
    expect([code, out.trim().split("\n").length]).toEqual([0, 4]);
    expect(err).toContain("Only the first 3 rows");
  });

  it("end a statement that takes too long, and refuse one that writes or is no Cypher", async () => {
    for (const [args, message] of [
      [[endless, "--timeout", "1"], "1 s"],
      [["CREATE (a:Actor {id: 'x'}) RETURN a.id AS id"], "queries only read"],
      [["MATCH (a RETURN a"], "Cypher"],
    ] as const) {
      const { code, err } = await cli(["query", ...args, "--store", store]);
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`^error .*${message}`, "iu"));
    }
    expect(await ask("query", "MATCH (a:Actor {id: 'x'}) RETURN count(a) AS n", "--csv")).toBe("n\r\n0\r\n");
  });

  it("leave nothing behind in the temporary folder, not even when a signal ends them", async () => {
    const scratch = temporaryFolder();
    const env = { TMPDIR: scratch };
    expect((await cli(["query", "RETURN 1 AS x", "--store", store], { env })).code).toBe(0);
    expect(leftovers(scratch)).toEqual([]);
    const { code } = await cli(["query", endless, "--store", store], { env, signalAfterMs: 4000 });
    expect(code).toBe(130);
    expect(leftovers(scratch)).toEqual([]);
  }, 120_000);

  it("list and answer the saved questions", async () => {
    expect(await ask("ask")).toMatch(/^commitments-of\t.*\tactor=state:USA$/mu);
    expect(await ask("ask", "commitments-of", "--param", "actor=state:FRA")).toContain("deployment of forces");
  });
});

it("two articles of one file name don't overwrite each other's record", async () => {
  const pair = join(folder, "pair");
  for (const side of ["a", "b"]) {
    mkdirSync(join(pair, side), { recursive: true });
    writeFileSync(join(pair, side, "x.md"), `Norway pledged to send Ukraine missiles on ${side === "a" ? "Monday" : "Friday"}.`);
  }
  const { code, err } = await cli(["extract", pair, "--records", join(folder, "pair-records")]);
  expect([code, readdirSync(join(folder, "pair-records"))]).toEqual([1, ["x.json"]]);
  expect(err).toMatch(/b\/x\.md: Its record would overwrite that of .*a\/x\.md/u);
});

describe("stats, dump, hash, migrate, doctor", () => {
  it("count the graph", async () => {
    expect(JSON.parse(await ask("stats", "--json"))).toMatchObject({ engine: "embedded", schemaVersion: SCHEMA_VERSION, nodes: { Article: 10 } });
  });

  it("print canonical lines whose hash is the hash", async () => {
    const lines = await ask("dump");
    expect((await ask("hash")).trim()).toBe(createHash("sha256").update(lines).digest("hex"));
  });

  it("show the migrations", async () => {
    expect(await ask("migrate")).toMatch(/schema version 3\.\nversion\tname\tchecksum\n1\t.*\n2\t.*\n3\t/u);
  });

  it("find nothing wrong, and name what is", async () => {
    const good = await cli(["doctor", "--store", store]);
    expect(good.out).toContain("ok    store: embedded");
    const bad = await cli(["doctor"], { env: { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "secret" } });
    expect(bad.code).toBe(2);
    expect(bad.out).toMatch(/^wrong store: .*NEO4J_URI/mu);
    expect(bad.out + bad.err).not.toContain("secret");
  });
});

describe("a store that another process writes to", () => {
  let writer: Store;
  beforeAll(async () => {
    writer = await openStore({ engine: "embedded", path: store }, "write");
  });
  afterAll(() => writer.close());

  it("is left alone, with the remedy, exit code 2", async () => {
    const before = await writer.hash();
    const { code, err } = await cli(["ingest", samples, "--store", store]);
    expect(code).toBe(2);
    expect(err).toMatch(/in use by another process/u);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(await writer.hash()).toBe(before);
  });
});

describe("a folder that can't be written to", () => {
  it("is named, exit code 2", async () => {
    const { code, err } = await cli(["ingest", samples, "--store", "/dev/null/graph.grafeo"]);
    expect(code).toBe(2);
    expect(err).toContain("/dev/null");
  });
});

describe("serve", () => {
  it("serves page and API until a signal ends it", async () => {
    mkdirSync(folder, { recursive: true });
    const child = spawn(process.execPath, ["--import", "tsx", join(root, "src", "cli", "main.ts"), "serve", "--port", "0", "--store", store], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (chunk: Buffer) => {
        const found = /http:\/\/\S+/u.exec(chunk.toString("utf8"))?.[0];
        if (found !== undefined) resolve(found);
      });
      child.stderr.on("data", (chunk: Buffer) => reject(new Error(chunk.toString("utf8"))));
    });
    const health = await fetch(new URL("api/health", url));
    expect([health.status, (await fetch(url)).status]).toEqual([200, 200]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
