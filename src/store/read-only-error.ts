import { StoreError } from "#src/support/errors";

/** The same words on every engine for a statement that would write where only reading is allowed. */
export function readOnlyError(cause: unknown): StoreError {
  return new StoreError("The statement would change the graph; queries only read.", { remedy: "The graph changes by ingesting articles.", cause });
}
