import type { Worker } from "node:worker_threads";
import type { Extraction } from "#schema/extraction";
import { extractSource } from "#src/pool/extract-source";
import type { PoolAnswer, PoolRequest } from "#src/pool/pool-protocol";
import { startWorker } from "#src/pool/start-worker";
import { InputError, InvariantError } from "#src/support/errors";

/** Articles that wait for each worker, so that none is idle between two; more would only fill the memory. */
const QUEUE_PER_WORKER = 2;

/** Lies beside this file, in the bundle as in the sources. */
const workerFile = new URL(import.meta.url.endsWith(".ts") ? "./extract-worker.ts" : "./extract-worker.js", import.meta.url);

/** The bytes of a text file, a page, or why there is neither. */
export type ArticleSource = PoolRequest["source"] | InputError;

/**
 * Extractions of many articles, in the order in which the articles come, whichever thread is done first. Articles are taken only as fast as
 * they are worked off.
 *
 * @param articles their sources; an error takes its place among the results.
 * @param workers how many threads, each of about 360 MB; one is this thread itself.
 * @returns for each an extraction, or the InputError that says why there is none.
 * @throws InvariantError where an extraction fails for a reason of ours.
 */
export async function* extractAll(
  articles: AsyncIterable<ArticleSource> | Iterable<ArticleSource>,
  workers: number,
): AsyncGenerator<Extraction | InputError> {
  if (workers > 1) yield* extractInThreads(articles, workers);
  else for await (const article of articles) yield article instanceof InputError ? article : outcomeOf(extractSource(article));
}

async function* extractInThreads(
  articles: AsyncIterable<ArticleSource> | Iterable<ArticleSource>,
  workers: number,
): AsyncGenerator<Extraction | InputError> {
  const threads = Array.from({ length: workers }, startThread);
  const pending: Promise<Extraction | InputError>[] = [];
  let asked = 0;
  const ask = (article: ArticleSource): Promise<Extraction | InputError> => {
    if (article instanceof InputError) return Promise.resolve(article);
    return request(threads[asked++ % workers] as Thread, article).then(outcomeOf);
  };
  try {
    for await (const article of articles) {
      const next = ask(article);
      // a failure is met when its turn comes, and is not unhandled until then
      next.catch(() => undefined);
      pending.push(next);
      if (pending.length >= workers * QUEUE_PER_WORKER) yield (await pending.shift()) as Extraction | InputError;
    }
    for (const outcome of pending) yield await outcome;
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

interface Thread {
  readonly worker: Worker;
  /** Who waits for the next answers, in the order of their requests. */
  readonly waiting: { resolve(answer: PoolAnswer): void; reject(error: Error): void }[];
}

function startThread(): Thread {
  const worker = startWorker(workerFile);
  const waiting: Thread["waiting"] = [];
  worker.on("message", (answer: PoolAnswer) => waiting.shift()?.resolve(answer));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}

function request({ worker, waiting }: Thread, source: PoolRequest["source"]): Promise<PoolAnswer> {
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    worker.postMessage({ source } satisfies PoolRequest);
  });
}

function outcomeOf(answer: PoolAnswer): Extraction | InputError {
  if ("extraction" in answer) return answer.extraction;
  if ("fault" in answer) return new InputError(answer.fault.message, answer.fault.remedy === null ? {} : { remedy: answer.fault.remedy });
  throw new InvariantError(`An extraction failed: ${answer.failure}`);
}
