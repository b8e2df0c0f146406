import { applyDelta } from "#src/store/delta/apply-delta";
import type { Run } from "#src/store/run";
import type { Row, Transaction } from "#src/store/store";
import { encodeParameters } from "#src/store/value";
import { TransientError } from "#src/support/errors";

/** One open transaction of an engine; `run` throws errors of ours. */
export interface EngineTransaction {
  readonly run: Run;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * Does `work` in the transaction and commits it. Statements run one after the other. After the first one that fails the transaction is
 * lost, even if `work` swallows the error: Grafeo would commit what is left of it, Neo4j would not.
 *
 * @throws what `work` throws, or the failure that it swallowed; everything is rolled back then.
 */
export async function guardTransaction<T>(engine: EngineTransaction, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  const run: Run = (text, parameters) => {
    const next: Promise<readonly Row[]> = last.then(() => engine.run(text, parameters));
    last = next;
    next.catch(() => undefined);
    return next;
  };
  try {
    const done = await work({
      run: (text, parameters = {}) => run(text, encodeParameters(parameters)),
      apply: (delta) => applyDelta(run, delta),
    });
    await last;
    await engine.commit();
    return done;
  } catch (error) {
    const failure = await last.then(
      () => error,
      (first: unknown) => (first instanceof TransientError ? first : error),
    );
    await engine.rollback();
    throw failure;
  }
}
