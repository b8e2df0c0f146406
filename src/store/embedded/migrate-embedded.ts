import type { Database } from "#src/store/embedded/engine";
import { plainRows } from "#src/store/embedded/engine-value";
import { explainStatement } from "#src/store/embedded/explain-error";
import type { Migration } from "#src/store/migration/load-migrations";
import { parseRecorded, READ_MIGRATIONS, recordMigration } from "#src/store/migration/recorded-migrations";
import type { AppliedMigration } from "#src/store/store";

/** Migrations recorded in the graph, oldest first. */
export async function readMigrations(database: Database): Promise<readonly AppliedMigration[]> {
  return parseRecorded(plainRows(await database.executeCypher(READ_MIGRATIONS)));
}

/** Runs the statements of each migration, then records it; statements that ran before may run again. */
export async function applyMigrations(database: Database, pending: readonly Migration[]): Promise<void> {
  try {
    for (const migration of pending) {
      for (const statement of migration.statements) await database.executeCypher(statement);
      const { text, parameters } = recordMigration(migration, new Date().toISOString());
      await database.executeCypher(text, parameters);
    }
  } catch (error) {
    throw explainStatement(error);
  }
}
