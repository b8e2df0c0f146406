import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { findInputs } from "#src/ingest/find-inputs";

const folder = mkdtempSync(join(tmpdir(), "pledgegraph-inputs-"));
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  mkdirSync(at("deep", "deeper"), { recursive: true });
  mkdirSync(at("bare"));
  for (const name of ["b.md", "a.txt", "notes.pdf", "README.md", "deep/c.markdown", "deep/deeper/d.md"]) writeFileSync(at(name), "x");
});

describe("findInputs", () => {
  it("finds the articles of a folder at any depth, sorted, and passes over what is none", async () => {
    expect(await findInputs([folder])).toEqual(
      [at("a.txt"), at("b.md"), at("deep/c.markdown"), at("deep/deeper/d.md")].map((path) => ({ path, fault: null })),
    );
  });

  it("gives each file once, whatever the order of the paths", async () => {
    const one = await findInputs([at("b.md"), at("*.txt"), at("b.md"), "-"]);
    expect(one).toEqual(await findInputs(["-", at("a.txt"), at("b.md")]));
    expect(one.map(({ path }) => path)).toEqual(["-", at("a.txt"), at("b.md")]);
  });

  it("follows no link to a folder, takes a link to a file, and says where one leads nowhere", async () => {
    mkdirSync(at("links"));
    symlinkSync(at("links"), at("links", "round"));
    symlinkSync(at("b.md"), at("links", "one.md"));
    symlinkSync(at("gone.md"), at("links", "two.md"));
    writeFileSync(at("links", "THREE.MD"), "x");
    expect(await findInputs([at("links")])).toEqual([
      { path: at("links/THREE.MD"), fault: null },
      { path: at("links/one.md"), fault: null },
      { path: at("links/two.md"), fault: expect.stringContaining("leads nowhere") },
    ]);
  });

  it("takes a file that is named, whatever its ending", async () => {
    expect(await findInputs([at("README.md"), at("notes.pdf")])).toEqual([
      { path: at("README.md"), fault: null },
      { path: at("notes.pdf"), fault: null },
    ]);
  });

  it("takes addresses of the web as they are, and no others", async () => {
    const address = "https://a.example/2031//feed?x=1";
    expect(await findInputs([address, address, "ftp://ida:word@a.example/feed"])).toEqual([
      { path: "ftp://a.example/feed", fault: expect.stringContaining("Only http and https") },
      { path: address, fault: null },
    ]);
  });

  it("finds pages, archives and lines of JSON in a folder, and passes over XML", async () => {
    mkdirSync(at("kinds"));
    for (const name of ["a.html", "b.htm", "c.jsonl", "d.warc", "e.warc.gz", "f.atom", "sitemap.xml", "g.gz", "package.json"])
      writeFileSync(at("kinds", name), "x");
    const found = await findInputs([at("kinds")]);
    expect(found.map(({ path }) => path.slice(at("kinds").length + 1))).toEqual(["a.html", "b.htm", "c.jsonl", "d.warc", "e.warc.gz", "f.atom"]);
  });

  it.each([
    ["a path that leads nowhere", () => at("nowhere.md"), "no such file or folder"],
    ["a path through a file", () => at("b.md", "c.md"), "no such file or folder"],
    ["a glob without a match", () => at("*.xyz"), "no such file or folder"],
    ["a folder without articles", () => at("bare"), "holds no .md, .markdown or .txt"],
  ])("keeps %s as an input with a fault", async (_what, path, fault) => {
    expect(await findInputs([path()])).toEqual([{ path: path(), fault: expect.stringContaining(fault) }]);
  });
});
