import { StoreError } from "#src/support/errors";

/** The same words on every engine for a query that was ended. */
export function overTimeError(timeoutMs: number, cause?: unknown): StoreError {
  return new StoreError(`The query was ended after ${timeoutMs / 1_000} s.`, { remedy: "Ask for less, or allow more time.", cause });
}
