import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { findJava } from "#scripts/neo4j/find-java";
import { explainError } from "#src/support/errors";

describe("findJava", () => {
  let folder = "";
  const home = (name: string, version: string) => {
    const path = join(folder, name);
    mkdirSync(join(path, "bin"), { recursive: true });
    writeFileSync(join(path, "bin", "java"), "");
    writeFileSync(join(path, "release"), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pledgegraph-java-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("takes the home whose version fits, whichever variable names it", () => {
    const [old, fitting] = [home("old", "11.0.2"), home("new", "91.0.1")];
    expect(findJava({ least: 91, most: 91 }, { JAVA_HOME: old, JAVA91_HOME: fitting })).toBe(join(fitting, "bin", "java"));
    expect(findJava({ least: 90, most: 99 }, { JAVA_HOME: fitting })).toBe(join(fitting, "bin", "java"));
  });

  it("looks at the folders of PATH", () => {
    const fitting = home("new", "91");
    expect(findJava({ least: 91, most: 91 }, { PATH: `/nowhere:${join(fitting, "bin")}` })).toBe(join(fitting, "bin", "java"));
  });

  it("says which version is missing and what to do", () => {
    const find = () => findJava({ least: 91, most: 91 }, { JAVA_HOME: home("old", "90") });
    expect(find).toThrow("No Java 91 was found in JAVA_HOME, JAVA91_HOME, /usr/lib/jvm or PATH.");
    try {
      find();
    } catch (error) {
      expect(explainError(error)).toContain("Install a JDK 91 (for example Eclipse Temurin) and set JAVA91_HOME to its folder.");
    }
  });
});
