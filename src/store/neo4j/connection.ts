import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { StoreConfig } from "#src/config";
import { explainConnecting } from "#src/store/neo4j/explain-error";

export type Neo4jConfig = Extract<StoreConfig, { engine: "neo4j" }>;

/** A reachable server, and sessions on the configured database. */
export interface Connection {
  /** Address and database, without credentials. */
  readonly location: string;
  session(access: "READ" | "WRITE", fetchSize?: number): Session;
  readonly serverVersion: string;
  close(): Promise<void>;
}

const CONNECT_MS = 10_000;
const DEFAULT_USER = "neo4j";

/**
 * Connects and runs a statement, so that wrong settings show at once.
 *
 * @throws ConfigError naming the variable to mend.
 */
export async function connect({ uri, user, password, database }: Neo4jConfig): Promise<Connection> {
  const location = `${uri.replace(/\/\/[^@/]*@/u, "//")}${database === null ? "" : ` (database ${database})`}`;
  const named = database === null ? {} : { database };
  const driver = makeDriver(uri, user, password, location);
  // A chain of bookmarks: on a cluster, what is read has seen what was written through this connection.
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: "READ" | "WRITE", fetchSize = 1_000): Session =>
    driver.session({ ...named, defaultAccessMode, fetchSize, bookmarkManager });
  try {
    const serverVersion = await versionOf(session("READ"));
    return { location, serverVersion, session, close: () => driver.close() };
  } catch (error) {
    await driver.close();
    throw explainConnecting(error, location);
  }
}

function makeDriver(uri: string, user: string | null, password: string | null, location: string): Driver {
  const token = user === null && password === null ? undefined : neo4j.auth.basic(user ?? DEFAULT_USER, password ?? "");
  try {
    return neo4j.driver(uri, token, {
      useBigInt: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_MS,
      userAgent: "pledgegraph",
    });
  } catch (error) {
    throw explainConnecting(error, location);
  }
}

async function versionOf(session: Session): Promise<string> {
  try {
    const { summary } = await session.run("RETURN 1");
    return summary.server.agent?.replace(/^Neo4j\//u, "") ?? "unknown";
  } finally {
    await session.close();
  }
}
