/** A value that others can watch. Values are replaced, never changed in place. */
export interface Observable<T> {
  get(): T;
  /** Replaces the value by what `change` makes of it; nobody is told when that is the same value. */
  update(change: (value: T) => T): void;
  /** Calls `listener` after each change with the new and the old value. */
  watch(listener: (value: T, previous: T) => void): void;
}

export function createObservable<T>(initial: T): Observable<T> {
  let current = initial;
  const listeners: ((value: T, previous: T) => void)[] = [];
  return {
    get: () => current,
    update(change) {
      const previous = current;
      current = change(previous);
      if (current === previous) return;
      for (const listener of listeners) listener(current, previous);
    },
    watch: (listener) => {
      listeners.push(listener);
    },
  };
}
