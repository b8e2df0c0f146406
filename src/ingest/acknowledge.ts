import type { ArticleOutcome } from "#schema/report";
import type { Store } from "#src/store/store";

/** At most so many articles, or so much time, between two checkpoints; one costs a few milliseconds, an article some hundred. */
const BATCH = { articles: 50, milliseconds: 1000 };

type Tell = (outcome: ArticleOutcome, done: number, total: number) => void;

/** Outcomes on their way to whoever asked for the ingestion. */
export interface Acknowledgement {
  add(...outcome: Parameters<Tell>): Promise<void>;
  /** Makes durable and tells what still waits. */
  flush(): Promise<void>;
}

/**
 * Tells of an article only after a checkpoint, several articles at a time: the embedded engine doesn't sync each commit, and what was
 * reported as ingested has to be there after a kill or a power cut.
 *
 * @param now the clock, passed in.
 * @throws what the checkpoint throws; nothing that waits has been told then.
 */
export function acknowledgeDurable(store: Pick<Store, "checkpoint">, tell: Tell, now: () => Date): Acknowledgement {
  let waiting: Parameters<Tell>[] = [];
  let since = now().getTime();
  const flush = async (): Promise<void> => {
    await store.checkpoint();
    const durable = waiting;
    waiting = [];
    since = now().getTime();
    for (const outcome of durable) tell(...outcome);
  };
  return {
    async add(...outcome) {
      waiting.push(outcome);
      if (waiting.length >= BATCH.articles || now().getTime() - since >= BATCH.milliseconds) await flush();
    },
    flush,
  };
}
