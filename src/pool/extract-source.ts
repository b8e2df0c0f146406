import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { extract, read } from "#src/pipeline";
import type { PoolAnswer, PoolRequest } from "#src/pool/pool-protocol";
import { explainError, InputError } from "#src/support/errors";

/** What one thread makes of an article's source, as plain data that can go to another thread. */
export function extractSource(source: PoolRequest["source"]): PoolAnswer {
  try {
    return { extraction: extract(read(source).article, loadParser(), loadJudge()) };
  } catch (error) {
    if (error instanceof InputError) return { fault: { message: error.message, remedy: error.remedy } };
    return { failure: explainError(error) };
  }
}
