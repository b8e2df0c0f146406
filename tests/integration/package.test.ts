import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "#src/support/package-root";
import { temporaryFolder } from "../support/command-line";

const root = packageRoot();
const folder = temporaryFolder();
const consumer = join(folder, "consumer");
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] });

/** The tarball, unpacked as a package manager would, beside the dependencies that this checkout has. */
beforeAll(() => {
  run("npm", ["pack", "--pack-destination", folder], root);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
  const target = join(consumer, "node_modules");
  mkdirSync(target, { recursive: true });
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "type": "module", "private": true }\n');
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, tarball)], consumer);
}, 300_000);

describe("the package from npm pack", () => {
  it("holds what it needs and no sources or tests", () => {
    const installed = join(consumer, "node_modules", "pledgegraph");
    for (const path of [
      "dist/cli.js",
      "dist/index.js",
      "dist/extract-worker.js",
      "dist/viewer/index.html",
      "schema/cypher",
      "schema/queries",
      "schema/json/claim.json",
      "src/language/weights/english.bin",
      "README.md",
      "LICENSE",
    ]) {
      expect([path, existsSync(join(installed, path))]).toEqual([path, true]);
    }
    for (const path of ["src/index.ts", "src/cli", "tests", "scripts"]) expect([path, existsSync(join(installed, path))]).toEqual([path, false]);
  });

  it("ingests, answers and refuses to write with npx pledgegraph", () => {
    copyFileSync(
      join(root, "samples", readdirSync(join(root, "samples")).find((file) => /^\d.*\.md$/u.test(file)) ?? ""),
      join(consumer, "article.md"),
    );
    expect(run("npx", ["pledgegraph", "ingest", "article.md"], consumer)).toContain("1 added");
    expect(run("npx", ["pledgegraph", "extract", "article.md", "--records", "records", "--workers", "2"], consumer)).toContain("article.md: ");
    expect(run("npx", ["pledgegraph", "query", "MATCH (a:Article) RETURN count(a) AS articles", "--csv"], consumer)).toBe("articles\r\n1\r\n");
    expect(run("npx", ["pledgegraph", "ask", "by-kind", "--json"], consumer)).toContain("commitments");
    expect(() => run("npx", ["pledgegraph", "query", "CREATE (x:Article {id: 'x'}) RETURN x.id AS id"], consumer)).toThrow();
    expect(run("npx", ["pledgegraph", "query", "MATCH (a:Article) RETURN count(a) AS articles", "--csv"], consumer)).toBe("articles\r\n1\r\n");
  });

  it("is a typed library: the README's snippet compiles and runs", () => {
    const snippet = /```ts\n(.*?)```/su.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
    expect(snippet).toContain('from "pledgegraph"');
    writeFileSync(join(consumer, "snippet.ts"), snippet);
    writeFileSync(
      join(consumer, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          module: "nodenext",
          target: "es2022",
          strict: true,
          outDir: "out",
          types: ["node"],
          typeRoots: [join(root, "node_modules", "@types")],
        },
        files: ["snippet.ts"],
      }),
    );
    run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", consumer], consumer);
    expect(run(process.execPath, ["out/snippet.js"], consumer)).toMatch(/state:/u);
  });
});
