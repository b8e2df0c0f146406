import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { QueryAnswer, QueryRequest } from "#src/store/embedded/query-protocol";
import { overTimeError } from "#src/store/over-time-error";
import { readOnlyError } from "#src/store/read-only-error";
import type { QueryResult } from "#src/store/store";
import { StoreError } from "#src/support/errors";

/**
 * The result of a statement, run in a child process on a file that is open for reading at most; the child ends after `timeoutMs`.
 *
 * @throws StoreError for a statement that is refused, would write, takes too long or needs too much memory.
 */
export function runQuery(request: QueryRequest, timeoutMs: number): Promise<QueryResult> {
  // the engine spills to the temporary folder and, when it is killed, leaves it there: it gets one of its own
  const scratch = mkdtempSync(join(dirname(request.path), "query-"));
  const child = startChild(scratch);
  child.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
  const words: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => words.push(chunk));
  return new Promise<QueryResult>((resolve, reject) => {
    const timer = setTimeout(() => reject(overTimeError(timeoutMs)), timeoutMs);
    child.once("message", (answer: QueryAnswer) => ("result" in answer ? resolve(answer.result) : reject(explainFailure(answer))));
    child.once("error", (error) => reject(new StoreError("The process for the query could not be started.", { cause: error })));
    child.once("exit", () =>
      reject(new StoreError(`The process of the query ended by itself. ${Buffer.concat(words).toString().slice(-500)}`.trim())),
    );
    child.once("exit", () => clearTimeout(timer));
    child.send(request);
  }).finally(() => child.kill("SIGKILL"));
}

/** The child's file lies beside this one: as source it needs the loader that this process runs with too. */
function startChild(scratch: string): ChildProcess {
  const source = import.meta.url.endsWith(".ts");
  const file = fileURLToPath(new URL(source ? "./query-child.ts" : "./query-child.js", import.meta.url));
  const loader = source ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href] : [];
  const env = { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch };
  return fork(file, [], { execArgv: loader, env, stdio: ["ignore", "ignore", "pipe", "ipc"] });
}

function explainFailure({ failure, message }: Exclude<QueryAnswer, { result: unknown }>): StoreError {
  if (failure === "read-only") return readOnlyError(message);
  if (failure === "refused") return new StoreError(message);
  return new StoreError("The query needed too much memory and was ended.", { remedy: "Ask for less: aggregate, or add LIMIT." });
}
