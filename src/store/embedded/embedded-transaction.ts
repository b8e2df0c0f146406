import type { Database } from "#src/store/embedded/engine";
import { plainRows } from "#src/store/embedded/engine-value";
import { explainStatement } from "#src/store/embedded/explain-error";
import type { EngineTransaction } from "#src/store/guarded-transaction";
import { readOnlyError } from "#src/store/read-only-error";
import type { Run } from "#src/store/run";

/** Opens a transaction to write in. */
export function beginWrite(database: Database): EngineTransaction {
  const transaction = database.beginTransaction();
  return {
    run: async (text, parameters) => {
      try {
        return plainRows(await transaction.executeCypher(text, parameters));
      } catch (error) {
        throw explainStatement(error);
      }
    },
    commit: async () => {
      try {
        transaction.commit();
      } catch (error) {
        throw explainStatement(error);
      }
    },
    rollback: async () => {
      if (transaction.isActive) transaction.rollback();
    },
  };
}

/**
 * Does `work` on the graph as it is at one moment. What a statement in it writes is rolled back.
 *
 * @throws StoreError for a statement that wrote.
 */
export async function readAtOnce<T>(database: Database, work: (run: Run) => Promise<T>): Promise<T> {
  const { run, end } = beginRead(database);
  try {
    return await work(run);
  } finally {
    end();
  }
}

/** The same for work that goes on for a while; `end` must be called. */
export function beginRead(database: Database): { readonly run: Run; end(): void } {
  const transaction = database.beginTransaction();
  return {
    run: async (text, parameters) => {
      try {
        const result = await transaction.executeCypher(text, parameters);
        if (Object.values(result.counters).every((count) => count === 0)) return plainRows(result);
      } catch (error) {
        throw explainStatement(error);
      }
      throw readOnlyError(text);
    },
    end: () => transaction.rollback(),
  };
}
