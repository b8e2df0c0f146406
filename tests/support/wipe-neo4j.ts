import neo4j, { type Driver } from "neo4j-driver";

const PAGE = 2_000n;

/** Deletes everything in the database, its schema too. */
export async function wipeNeo4j(uri: string): Promise<void> {
  await withDriver(uri, async (driver) => {
    await deletePages(driver, "MATCH (n)");
    for (const [shown, dropped] of [
      ["SHOW CONSTRAINTS", "DROP CONSTRAINT"],
      ["SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX"],
    ] as const) {
      const { records } = await driver.executeQuery(shown);
      for (const record of records) await driver.executeQuery(`${dropped} \`${record.get("name")}\` IF EXISTS`);
    }
  });
}

/** Deletes all nodes, the store's own too, and leaves the schema. */
export async function wipeNodes(uri: string): Promise<void> {
  await withDriver(uri, (driver) => deletePages(driver, "MATCH (n)"));
}

/** Deletes the graph and leaves its schema and what the store keeps for itself. */
export async function wipeGraph(uri: string): Promise<void> {
  await withDriver(uri, (driver) => deletePages(driver, "MATCH (n) WHERE NOT n:Migration AND NOT n:Graph"));
}

/** Rows of a statement that goes past the store. */
export async function runOnNeo4j(uri: string, text: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  return withDriver(uri, async (driver) => (await driver.executeQuery(text, parameters)).records.map((record) => record.toObject()));
}

async function deletePages(driver: Driver, pattern: string): Promise<void> {
  for (;;) {
    const { records } = await driver.executeQuery(`${pattern} WITH n LIMIT $page DETACH DELETE n RETURN count(*) AS n`, { page: PAGE });
    if (records[0]?.get("n") === 0n) return;
  }
}

async function withDriver<T>(uri: string, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, undefined, { useBigInt: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
