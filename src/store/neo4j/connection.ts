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
  try {
    const { summary } = await driver.executeQuery("RETURN 1", {}, { ...named, routing: neo4j.routing.READ });
    const agent = summary.server.agent ?? "unknown";
    return {
      location,
      serverVersion: agent.replace(/^Neo4j\//u, ""),
      session: (defaultAccessMode, fetchSize = 1_000) => driver.session({ ...named, defaultAccessMode, fetchSize, bookmarkManager }),
      close: () => driver.close(),
    };
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
