import { type EngineResult, GrafeoDB } from "#src/store/embedded/engine";
import { plainValue } from "#src/store/embedded/engine-value";
import { explainStatement, isReadOnly } from "#src/store/embedded/explain-error";
import type { QueryAnswer, QueryRequest } from "#src/store/embedded/query-protocol";
import type { QueryResult, Row } from "#src/store/store";
import { encodeParameters } from "#src/store/value";

/** Memory that a query may take beside the graph itself: the engine builds a whole result before it gives the first row. */
const MOST_MEMORY = 1_000_000_000;
const LOOK_EVERY_MS = 50;

/**
 * Runs one statement of somebody else's in a process of its own, because the engine can neither cancel a query nor limit its time:
 * the parent ends the process instead.
 */
process.once("message", (request: QueryRequest) => {
  answerTo(request)
    .then(answer)
    .catch((error: unknown) => answer({ failure: isReadOnly(error) ? "read-only" : "refused", message: explainStatement(error).message }));
});
// the parent has its answer, or is gone: what the engine put on disk for the query goes with the folder that the parent gave
process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));

async function answerTo({ path, text, parameters, limit }: QueryRequest): Promise<QueryAnswer> {
  const database = GrafeoDB.openReadOnly(path);
  const watch = watchMemory();
  try {
    const result = await database.executeCypher(text, encodeParameters(parameters));
    return { result: firstRows(result, limit) };
  } finally {
    clearInterval(watch);
  }
}

function firstRows(result: EngineResult, limit: number): QueryResult {
  const rows: Row[] = [];
  for (let index = 0; index < Math.min(result.length, limit); index += 1) rows.push(plainValue(result.get(index)) as Row);
  return { columns: result.columns, rows, truncated: result.length > limit };
}

function watchMemory(): NodeJS.Timeout {
  const most = process.memoryUsage.rss() + MOST_MEMORY;
  return setInterval(() => {
    if (process.memoryUsage.rss() > most) answer({ failure: "too-large", message: "" });
  }, LOOK_EVERY_MS);
}

function answer(message: QueryAnswer): void {
  process.send?.(message);
}
