import { applyDelta } from "#src/store/delta/apply-delta";
import type { Run } from "#src/store/run";
import type { Transaction } from "#src/store/store";
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
  const asked = new Set<Promise<unknown>>();
  const remember = <R>(promise: Promise<R>): Promise<R> => {
    asked.add(promise);
    promise.catch(() => undefined);
    return promise;
  };
  let last: Promise<unknown> = Promise.resolve();
  const run: Run = (text, parameters) => {
    const next = last.then(() => engine.run(text, parameters));
    last = next;
    return remember(next);
  };
  try {
    const done = await work({
      run: (text, parameters = {}) => run(text, encodeParameters(parameters)),
      apply: (delta) => remember(applyDelta(run, delta)),
    });
    await allOf(asked);
    await engine.commit();
    return done;
  } catch (error) {
    await Promise.allSettled(asked);
    await engine.rollback();
    const conflict = await last.then(
      () => null,
      (failure: unknown) => (failure instanceof TransientError ? failure : null),
    );
    throw conflict ?? error;
  }
}

/** Waits for work that may ask for more work while it runs. */
async function allOf(asked: ReadonlySet<Promise<unknown>>): Promise<void> {
  for (let known = -1; known !== asked.size; ) {
    known = asked.size;
    await Promise.all(asked);
  }
}
