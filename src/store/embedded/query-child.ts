import { GrafeoDB } from "#src/store/embedded/engine";
import { plainValue } from "#src/store/embedded/engine-value";
import { explainStatement, isReadOnly } from "#src/store/embedded/explain-error";
import type { QueryAnswer, QueryRequest } from "#src/store/embedded/query-protocol";
import type { QueryResult, Row } from "#src/store/store";
import { encodeParameters } from "#src/store/value";

/** Memory above which a query is given up: the engine builds a whole result before it gives the first row. */
const MOST_MEMORY = 1_500_000_000;
const LOOK_EVERY_MS = 50;

/**
 * Runs one statement of somebody else's in a process of its own, because the engine can neither cancel a query nor limit its time:
 * the parent ends the process instead.
 */
process.once("message", (request: QueryRequest) => {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > MOST_MEMORY) answer({ failure: "too-large", message: "" });
  }, LOOK_EVERY_MS);
  runQuery(request)
    .then((result) => answer({ result }))
    .catch((error: unknown) => answer({ failure: isReadOnly(error) ? "read-only" : "refused", message: explainStatement(error).message }))
    .finally(() => clearInterval(watch));
});
process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));

async function runQuery({ path, text, parameters, limit }: QueryRequest): Promise<QueryResult> {
  const result = await GrafeoDB.openReadOnly(path).executeCypher(text, encodeParameters(parameters));
  const rows: Row[] = [];
  for (let index = 0; index < Math.min(result.length, limit); index += 1) rows.push(plainValue(result.get(index)) as Row);
  return { columns: result.columns, rows, truncated: result.length > limit };
}

function answer(message: QueryAnswer): void {
  process.send?.(message);
}
