/** Something lent out until `release` is called. */
export interface Loan<T> {
  readonly value: T;
  release(): void;
}

/** Something that is dropped once it is no longer wanted and nobody uses it any more. */
export interface Lease<T> {
  readonly value: T;
  borrow(): Loan<T>;
  /** From now on unwanted; what uses it may finish. */
  retire(): void;
}

/** Lends `value` out, and calls `drop` once: after `retire`, when the last loan is over. */
export function lease<T>(value: T, drop: (value: T) => void): Lease<T> {
  let loans = 0;
  let retired = false;
  const dropIfUnused = (): void => {
    if (retired && loans === 0) drop(value);
  };
  return {
    value,
    borrow() {
      loans += 1;
      return {
        value,
        release() {
          loans -= 1;
          dropIfUnused();
        },
      };
    },
    retire() {
      if (retired) return;
      retired = true;
      dropIfUnused();
    },
  };
}

/** Does `work` with what is lent and gives it back, whatever happens. */
export async function withLoan<T, R>(loan: Promise<Loan<T>>, work: (value: T) => Promise<R>): Promise<R> {
  const { value, release } = await loan;
  try {
    return await work(value);
  } finally {
    release();
  }
}
