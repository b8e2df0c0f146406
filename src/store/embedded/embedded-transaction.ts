import { applyDelta, type Run } from "#src/store/delta/apply-delta";
import type { Database } from "#src/store/embedded/engine";
import { plainRows } from "#src/store/embedded/engine-value";
import { explainStatement } from "#src/store/embedded/explain-error";
import type { Row, Transaction } from "#src/store/store";
import { type EncodedParameters, encodeParameters } from "#src/store/value";
import { InvariantError, TransientError } from "#src/support/errors";

/**
 * Runs `work` in one transaction. The engine would commit what is left of a transaction after a statement in it failed; here a failed
 * statement, even one whose error `work` swallowed, rolls everything back.
 *
 * @throws what `work` throws, or the first failure of a statement.
 */
export async function inTransaction<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  const running = new Set<Promise<unknown>>();
  const failed: { error: Error | null } = { error: null };
  const run: Run = async (text, parameters) => {
    if (failed.error) throw failed.error;
    const result = transaction.executeCypher(text, parameters);
    running.add(result);
    try {
      return plainRows(await result);
    } catch (error) {
      failed.error ??= explainStatement(error);
      throw failed.error;
    } finally {
      running.delete(result);
    }
  };
  try {
    const done = await work({
      run: (text, parameters = {}) => run(text, encodeParameters(parameters)),
      apply: (delta) => applyDelta(run, delta),
    });
    if (failed.error) throw failed.error;
    commit(transaction);
    return done;
  } catch (error) {
    await Promise.allSettled(running);
    if (transaction.isActive) transaction.rollback();
    throw failed.error instanceof TransientError ? failed.error : error;
  }
}

/**
 * Rows of a statement that only reads.
 *
 * @throws InvariantError for a statement that wrote; what it wrote is rolled back.
 */
export async function readRows(database: Database, text: string, parameters: EncodedParameters): Promise<readonly Row[]> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(text, parameters);
    if (Object.values(result.counters).some((count) => count > 0)) throw new InvariantError(`A statement that should only read wrote: ${text}`);
    return plainRows(result);
  } catch (error) {
    throw error instanceof InvariantError ? error : explainStatement(error);
  } finally {
    transaction.rollback();
  }
}

function commit(transaction: ReturnType<Database["beginTransaction"]>): void {
  try {
    transaction.commit();
  } catch (error) {
    throw explainStatement(error);
  }
}
