import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Session, Transaction } from "neo4j-driver";
import type { Connection } from "#src/store/neo4j/connection";
import { explainStatement } from "#src/store/neo4j/explain-error";
import type { RunLock } from "#src/store/store";

/** Another node than the one that writers lock: writing goes on beside a run. Never committed, so the graph doesn't hold it. */
const LOCK = "MERGE (g:Graph {id: 'run'}) SET g.lock = true";
const END =
  "SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.lock = $token TERMINATE TRANSACTIONS id YIELD message RETURN message";
/** How long another one that is just letting go is waited for. */
const PATIENCE_MS = 2_000;
/** Between two signs of life, which also show that the server still has the transaction. */
const PULSE_MS = 10_000;
/** A machine that vanishes without a word keeps the lock no longer. */
const LONGEST_MS = 6 * 3_600_000;

/**
 * The right to run, as a transaction that is held open: the server rolls it back when the connection ends, however the process that has it
 * ends, on whichever machine that is.
 *
 * @returns null where another process has it.
 */
export async function lockRuns(connection: Connection): Promise<RunLock | null> {
  const token = randomUUID();
  const session = connection.session("WRITE");
  try {
    const transaction = await session.beginTransaction({ timeout: LONGEST_MS, metadata: { lock: token } });
    const locked = transaction.run(LOCK).then(
      () => true,
      (error: unknown) => error,
    );
    const outcome = await Promise.race([locked, wait(PATIENCE_MS, false, { ref: false })]);
    if (outcome === true) return held(session, transaction);
    if (outcome !== false) throw outcome;
    await endWaiting(connection, token);
    await locked;
  } catch (error) {
    await session.close().catch(() => undefined);
    throw explainStatement(error);
  }
  await session.close().catch(() => undefined);
  return null;
}

/** A statement that waits for a lock hears nothing from its own session: it is ended from another one. */
async function endWaiting(connection: Connection, token: string): Promise<void> {
  const session = connection.session("READ");
  try {
    await session.run(END, { token });
  } finally {
    await session.close();
  }
}

function held(session: Session, transaction: Transaction): RunLock {
  let alive = true;
  const pulse = setInterval(() => {
    transaction.run("RETURN 1").then(undefined, () => {
      alive = false;
    });
  }, PULSE_MS);
  pulse.unref();
  return {
    isHeld: () => alive,
    async release() {
      clearInterval(pulse);
      alive = false;
      await transaction.rollback().catch(() => undefined);
      await session.close().catch(() => undefined);
    },
  };
}
