import type { Transaction as DriverTransaction, Session } from "neo4j-driver";
import type { EngineTransaction } from "#src/store/guarded-transaction";
import type { Connection } from "#src/store/neo4j/connection";
import { plainRecord } from "#src/store/neo4j/driver-value";
import { explainStatement } from "#src/store/neo4j/explain-error";
import type { Run } from "#src/store/run";

/**
 * Writers of every process wait here for each other: Neo4j reads what is committed, so one that reads and then writes could otherwise
 * overwrite what another has written between.
 */
const LOCK = "MERGE (g:Graph {id: 'graph'}) SET g.lock = true";

/** Opens a transaction to write in, alone among the writers of the graph. */
export async function beginWrite(session: Session): Promise<EngineTransaction> {
  const transaction = await translated(session.beginTransaction());
  const run = runIn(transaction);
  try {
    await run(LOCK, {});
  } catch (error) {
    await rollback(transaction);
    throw error;
  }
  return { run, commit: () => translated(transaction.commit()), rollback: () => rollback(transaction) };
}

/** Does `work` in a transaction that the server lets only read. */
export async function readAtOnce<T>(connection: Connection, work: (run: Run) => Promise<T>): Promise<T> {
  const { run, end } = await beginRead(connection);
  try {
    return await work(run);
  } finally {
    await end();
  }
}

/** The same for work that goes on for a while; `end` must be called. */
export async function beginRead(connection: Connection): Promise<{ readonly run: Run; end(): Promise<void> }> {
  const session = connection.session("READ");
  const end = async (): Promise<void> => session.close();
  try {
    return { run: runIn(await translated(session.beginTransaction())), end };
  } catch (error) {
    await end();
    throw error;
  }
}

function runIn(transaction: DriverTransaction): Run {
  return async (text, parameters) => (await translated(transaction.run(text, parameters))).records.map(plainRecord);
}

async function translated<T>(promise: PromiseLike<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw explainStatement(error);
  }
}

/** A transaction that the server has ended already can't be rolled back, and needn't be. */
async function rollback(transaction: DriverTransaction): Promise<void> {
  await transaction.rollback().catch(() => undefined);
}
