import neo4j, { type Driver } from "neo4j-driver";

const USER = "neo4j";
/** What a new server comes with, and wants to have changed before anything else. */
const INITIAL_PASSWORD = "neo4j";

/** Whether the server answers. One that is new and asks for a password is first given `password` in place of its initial one. */
export async function reachServer(uri: string, password: string | null): Promise<boolean> {
  if (password === null) return succeeds(uri, null, (driver) => driver.verifyConnectivity());
  return (
    (await succeeds(uri, password, (driver) => driver.verifyConnectivity())) ||
    (await succeeds(uri, INITIAL_PASSWORD, (driver) =>
      driver.executeQuery(
        "ALTER CURRENT USER SET PASSWORD FROM $initial TO $password",
        { initial: INITIAL_PASSWORD, password },
        { database: "system" },
      ),
    ))
  );
}

async function succeeds(uri: string, password: string | null, work: (driver: Driver) => Promise<unknown>): Promise<boolean> {
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
    logging: { level: "error", logger: () => undefined },
  });
  try {
    await work(driver);
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
