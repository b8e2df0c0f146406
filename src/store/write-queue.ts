import { AsyncLocalStorage } from "node:async_hooks";
import { InvariantError } from "#src/support/errors";

export type WriteQueue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Runs one piece of work after the other, in the order in which they were asked for; a failed one does not stop the next.
 *
 * @throws InvariantError for work asked for from inside the queue's own work: it would wait for itself.
 */
export function writeQueue(): WriteQueue {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (inside.getStore()) return Promise.reject(new InvariantError("A write was started inside another write of the same store."));
    const next = last.then(() => inside.run(true, work));
    last = next.catch(() => undefined);
    return next;
  };
}
