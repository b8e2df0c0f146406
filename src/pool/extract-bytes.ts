import { loadParser } from "#src/load-parser";
import { extract, read } from "#src/pipeline";
import type { PoolAnswer } from "#src/pool/pool-protocol";
import { explainError, InputError } from "#src/support/errors";

/** What one thread makes of the bytes of an article's file, as plain data that can go to another thread. */
export function extractBytes(bytes: Uint8Array): PoolAnswer {
  try {
    return { extraction: extract(read(bytes).article, loadParser()) };
  } catch (error) {
    if (error instanceof InputError) return { fault: { message: error.message, remedy: error.remedy } };
    return { failure: explainError(error) };
  }
}
