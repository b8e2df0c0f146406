import type { Migration } from "#src/store/migration/load-migrations";
import { parseRecorded, READ_MIGRATIONS, recordMigration } from "#src/store/migration/recorded-migrations";
import type { Connection } from "#src/store/neo4j/connection";
import { explainStatement } from "#src/store/neo4j/explain-error";
import { readAtOnce } from "#src/store/neo4j/neo4j-transaction";
import { retryTransient } from "#src/store/retry";
import type { AppliedMigration } from "#src/store/store";
import type { EncodedParameters } from "#src/store/value";

/** Migrations recorded in the graph, oldest first. */
export async function readMigrations(connection: Connection): Promise<readonly AppliedMigration[]> {
  return parseRecorded(await readAtOnce(connection, (run) => run(READ_MIGRATIONS, {})));
}

/**
 * Runs the statements of each migration, each in a transaction of its own because the server mixes no schema with data, then records it.
 * Two processes may do so at once: every statement may run again.
 */
export async function applyMigrations(connection: Connection, pending: readonly Migration[]): Promise<void> {
  for (const migration of pending) {
    for (const statement of migration.statements) await runAlone(connection, statement, {});
    const { text, parameters } = recordMigration(migration, new Date().toISOString());
    await runAlone(connection, text, parameters);
  }
}

async function runAlone(connection: Connection, text: string, parameters: EncodedParameters): Promise<void> {
  await retryTransient(async () => {
    const session = connection.session("WRITE");
    try {
      await session.run(text, parameters);
    } catch (error) {
      throw explainStatement(error);
    } finally {
      await session.close();
    }
  });
}
