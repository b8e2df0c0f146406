import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { nodeModels } from "#schema/graph";
import { SCHEMA_VERSION } from "#schema/version";
import { loadMigrations } from "#src/store/migration/load-migrations";

/** A migration never changes once it has landed: what has to change is a new one, and a new line here. */
const landed = {
  embedded: [
    "6dcac701bef66be2d5263c85ae20545e39820a21c3886d43aa0adb3b109416df",
    "82006ce53a5f8a3071e10d82542723f34479a3951e84013efd6aade3e1f75261",
    "242209c7d47a23c43a139b8e1df584a90419d410701ea6f0fd1b41530744b100",
  ],
  neo4j: [
    "49754ce9526f2eaec9aa3a2799c83cba413ae66e8b393b91d36335afbd5bd74f",
    "7e8f8ca3e85fc76ff952dc08d527d7251de8f22a525c83958197ba80a9f4f70e",
    "cfc196ff7ce541a17a8020a0cf324571dc5106043aa99f497a4a148de3cb21cb",
  ],
} as const;

describe("the project's migrations", () => {
  it.each(["embedded", "neo4j"] as const)("of %s are those that landed", (engine) => {
    expect(loadMigrations(engine).map(({ checksum }) => checksum)).toEqual(landed[engine]);
  });

  it.each(["embedded", "neo4j"] as const)("of %s end with the version of the contract", (engine) => {
    expect(loadMigrations(engine).at(-1)?.version).toBe(SCHEMA_VERSION);
  });

  it("make the id of every label unique, and on the embedded engine indexed", () => {
    const statements = loadMigrations("embedded").flatMap((migration) => migration.statements);
    for (const label of Object.keys(nodeModels)) {
      expect(statements.filter((statement) => statement.endsWith(`FOR (x:${label}) REQUIRE x.id IS UNIQUE`))).toHaveLength(1);
      expect(statements.filter((statement) => statement.endsWith(`FOR (x:${label}) ON (x.id)`))).toHaveLength(1);
    }
  });
});

describe("loadMigrations", () => {
  let folder = "";
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pledgegraph-migrations-"));
    for (const part of ["shared", "neo4j", "embedded"]) mkdirSync(join(folder, part));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("joins the shared file and the engine's own, and splits statements", () => {
    write("shared/V001__first.cypher", "// a comment; with a semicolon\nCREATE (a {text: 'x; y'});\n\nCREATE\n  (b);\n");
    write("neo4j/V001__first.cypher", "CALL x();\r\n");
    write("embedded/V002__second.cypher", "CREATE (c)");
    expect(loadMigrations("neo4j", folder)).toEqual([
      {
        version: 1,
        name: "first",
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/u),
        statements: ["CREATE (a {text: 'x; y'})", "CREATE\n  (b)", "CALL x()"],
      },
    ]);
    expect(loadMigrations("embedded", folder).map(({ version, statements }) => [version, statements.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it("gives the same checksum for other line ends and another for other words", () => {
    const checksum = (text: string) => {
      write("shared/V001__first.cypher", text);
      return loadMigrations("neo4j", folder)[0]?.checksum;
    };
    expect(checksum("A;\r\nB;\r\n")).toBe(checksum("A;\nB;\n"));
    expect(checksum("A;\nB;\n")).not.toBe(checksum("A;\nC;\n"));
  });

  it.each([
    ["V1__short.cypher", "is not named like V001__constraints.cypher."],
    ["notes.txt", "is not named like V001__constraints.cypher."],
    ["V002__gap.cypher", "schema/cypher has no migration of version 1."],
  ])("refuses the file %s", (name, message) => {
    write(`shared/${name}`, "A;");
    expect(() => loadMigrations("neo4j", folder)).toThrow(message);
  });

  it("refuses two names of one version", () => {
    write("shared/V001__one.cypher", "A;");
    write("neo4j/V001__other.cypher", "B;");
    expect(() => loadMigrations("neo4j", folder)).toThrow("schema/cypher has two names for version 1.");
  });
});
