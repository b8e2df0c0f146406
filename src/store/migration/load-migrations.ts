import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StoreDescription } from "#src/store/store";
import { InvariantError } from "#src/support/errors";
import { groupBy } from "#src/support/group";
import { packageRoot } from "#src/support/package-root";
import { compareText } from "#src/support/text";

/** A step of the schema for one engine. Never changed once landed: `checksum` is over its text. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/**
 * Migrations of one engine, oldest first: files of one version in schema/cypher/shared and in the engine's own folder are one migration.
 *
 * @throws InvariantError for a file name that is no V001__words.cypher, a version left out, or two names of one version.
 */
export function loadMigrations(engine: StoreDescription["engine"], folder: string = join(packageRoot(), "schema", "cypher")): readonly Migration[] {
  const files = ["shared", engine].flatMap((part) =>
    readdirSync(join(folder, part))
      .sort(compareText)
      .map((file) => readMigrationFile(join(folder, part, file), file)),
  );
  const versions = [...groupBy(files, ({ version }) => version)].sort(([a], [b]) => a - b);
  return versions.map(([version, parts], index) => {
    const [{ name }] = parts;
    if (version !== index + 1) throw new InvariantError(`schema/cypher has no migration of version ${index + 1}.`);
    if (parts.some((part) => part.name !== name)) throw new InvariantError(`schema/cypher has two names for version ${version}.`);
    const text = parts.map((part) => part.text).join("\n");
    return { version, name, checksum: createHash("sha256").update(text, "utf8").digest("hex"), statements: statementsOf(text) };
  });
}

function readMigrationFile(path: string, file: string): { version: number; name: string; text: string } {
  const [, version, name] = /^V(\d{3})__([a-z0-9_]+)\.cypher$/u.exec(file) ?? [];
  if (version === undefined || name === undefined) throw new InvariantError(`${path} is not named like V001__constraints.cypher.`);
  return { version: Number(version), name, text: readFileSync(path, "utf8").replaceAll("\r\n", "\n") };
}

/** Statements end with a semicolon at the end of a line; lines that start with // are comments. */
function statementsOf(text: string): string[] {
  const code = text.replace(/^\/\/.*$/gmu, "");
  return code
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
