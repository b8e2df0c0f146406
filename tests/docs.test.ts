import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { withAnswers } from "#scripts/readme/questions";
import { packageRoot } from "#src/support/package-root";

const root = packageRoot();
const readme = readFileSync(join(root, "README.md"), "utf8");

describe("README.md", () => {
  it("shows what its questions answer (npm run update-readme renews it)", async () => {
    expect(await withAnswers(readme)).toBe(readme);
    expect(readme.match(/```cypher\n/gu)).toHaveLength(5);
    expect(readme).not.toMatch(/\| --- \|\n\n/u);
  });

  it("names scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z][a-z0-9:-]*)/gu)].map(([, name]) => name ?? "");
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(4);
  });

  it("shows pictures and links to files that exist", () => {
    for (const file of ["README.md", "src/README.md"]) {
      const links = [...readFileSync(join(root, file), "utf8").matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map(([, path]) =>
        join(root, file, "..", path ?? ""),
      );
      expect(links.filter((path) => !existsSync(path))).toEqual([]);
    }
  });
});

describe("src/README.md", () => {
  it("justifies every dependency and names no other", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
      "dependencies" | "devDependencies",
      Record<string, string>
    >;
    const text = readFileSync(join(root, "src", "README.md"), "utf8");
    const table = text.slice(text.indexOf("## Dependencies"));
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !table.includes(name))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  it("has the embedded engine for every platform, also those that the machine which wrote it couldn't look up", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { version: string; optionalDependencies?: Record<string, string> }>;
    };
    const platforms = Object.entries(packages["node_modules/@grafeo-db/js"]?.optionalDependencies ?? {});
    expect(platforms.length).toBeGreaterThan(4);
    // npm ci refuses a lock file that lacks one of them
    for (const [name, version] of platforms) expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });
});
