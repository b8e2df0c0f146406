import { loadMigrations } from "#src/store/migration/load-migrations";
import { planMigrations, requireCurrent } from "#src/store/migration/plan-migrations";
import { refuseForeign } from "#src/store/migration/refuse-foreign";
import { connect, type Neo4jConfig } from "#src/store/neo4j/connection";
import { applyMigrations, readMigrations } from "#src/store/neo4j/migrate-neo4j";
import { Neo4jStore } from "#src/store/neo4j/neo4j-store";
import { readAtOnce } from "#src/store/neo4j/neo4j-transaction";
import type { OpenMode, Store } from "#src/store/store";

/**
 * Opens the graph in the server, bringing its schema up to date where it is opened for writing.
 *
 * @throws ConfigError naming the variable that is wrong, or what is wrong with the graph.
 */
export async function openNeo4j(config: Neo4jConfig, mode: OpenMode): Promise<Store> {
  const connection = await connect(config);
  try {
    const available = loadMigrations("neo4j");
    const applied = await readMigrations(connection);
    if (mode === "read") requireCurrent(available, applied, connection.location);
    else {
      const pending = planMigrations(available, applied, connection.location);
      await readAtOnce(connection, (run) => refuseForeign(run, applied, connection.location));
      await applyMigrations(connection, pending);
    }
    return new Neo4jStore(connection, mode);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
