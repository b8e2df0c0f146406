import { z } from "zod";
import type { Migration } from "#src/store/migration/load-migrations";
import type { AppliedMigration, Row } from "#src/store/store";
import type { EncodedParameters } from "#src/store/value";

const Recorded = z.array(z.object({ version: z.int(), name: z.string(), checksum: z.string() }));

export const READ_MIGRATIONS = "MATCH (m:Migration) RETURN m.version AS version, m.name AS name, m.checksum AS checksum ORDER BY version";

/** Rows of READ_MIGRATIONS as migrations. */
export function parseRecorded(rows: readonly Row[]): readonly AppliedMigration[] {
  return Recorded.parse(rows);
}

/** The statement that records a migration once its statements have run. */
export function recordMigration({ version, name, checksum }: Migration, appliedAt: string): { text: string; parameters: EncodedParameters } {
  return {
    text: "MERGE (m:Migration {version: $version}) SET m.name = $name, m.checksum = $checksum, m.appliedAt = $appliedAt",
    parameters: { version: BigInt(version), name, checksum, appliedAt },
  };
}
