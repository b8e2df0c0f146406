import type { Result, Session } from "neo4j-driver";
import type { Connection } from "#src/store/neo4j/connection";
import { plainRecord } from "#src/store/neo4j/driver-value";
import { explainStatement, wasEnded } from "#src/store/neo4j/explain-error";
import { overTimeError } from "#src/store/over-time-error";
import type { Parameters, QueryOptions, QueryResult, Row } from "#src/store/store";
import { encodeParameters } from "#src/store/value";
import { StoreError } from "#src/support/errors";

/**
 * Runs somebody else's statement in a session that may only read. Rows beyond the limit are never fetched; the server is told the time
 * limit too, but looks at it only now and then, so the session is closed when the time is over, which ends the query at once.
 *
 * @throws StoreError for a statement that is refused, would write or takes too long.
 */
export async function runQuery(connection: Connection, text: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult> {
  const { limit, timeoutMs } = options;
  if (text.trim() === "") throw new StoreError("The statement is empty.");
  const session = connection.session("READ", limit + 1);
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    void session.close();
  }, timeoutMs);
  try {
    return await firstRows(session.run(text, encodeParameters(parameters), { timeout: Math.max(1, timeoutMs) }), limit);
  } catch (error) {
    throw over || wasEnded(error) ? overTimeError(timeoutMs, error) : explainStatement(error);
  } finally {
    clearTimeout(timer);
    await closeQuietly(session);
  }
}

async function firstRows(result: Result, limit: number): Promise<QueryResult> {
  const columns = (await result.keys()).map(String);
  const rows: Row[] = [];
  for await (const record of result) {
    if (rows.length === limit) return { columns, rows, truncated: true };
    rows.push(plainRecord(record));
  }
  return { columns, rows, truncated: false };
}

async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}
