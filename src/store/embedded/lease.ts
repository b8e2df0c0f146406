/** Something that is dropped once it is no longer wanted and nobody uses it any more. */
export interface Lease<T> {
  readonly value: T;
  use<R>(work: (value: T) => Promise<R>): Promise<R>;
  /** No new users; what uses it now may finish. */
  retire(): void;
}

/** Lends `value` out, and calls `drop` once after `retire`, when the last use is over. */
export function lease<T>(value: T, drop: (value: T) => void): Lease<T> {
  let users = 0;
  let retired = false;
  const dropIfUnused = (): void => {
    if (retired && users === 0) drop(value);
  };
  return {
    value,
    async use(work) {
      users += 1;
      try {
        return await work(value);
      } finally {
        users -= 1;
        dropIfUnused();
      }
    },
    retire() {
      if (retired) return;
      retired = true;
      dropIfUnused();
    },
  };
}
