import { setTimeout as wait } from "node:timers/promises";
import { TransientError } from "#src/support/errors";

export interface RetryPolicy {
  readonly attempts: number;
  /** Upper bound of the first pause; it doubles with each attempt. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export const conflictPolicy: RetryPolicy = { attempts: 8, firstPauseMs: 10, longestPauseMs: 1_000 };

/**
 * The result of `work`, tried again while it throws TransientError, a bounded number of times.
 * Pauses are random up to a doubling bound, so that two writers that collided do not collide again in step.
 *
 * @throws the last TransientError, or at once whatever else `work` throws.
 */
export async function retryTransient<T>(work: () => Promise<T>, policy: RetryPolicy = conflictPolicy): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TransientError) || attempt >= policy.attempts) throw error;
      const bound = Math.min(policy.longestPauseMs, policy.firstPauseMs * 2 ** (attempt - 1));
      await wait(Math.random() * bound);
    }
  }
}
