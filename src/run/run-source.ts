import type { ArticleOutcome } from "#schema/report";
import type { SourceRun } from "#schema/schedule";
import type { Fetcher } from "#src/fetch/create-fetcher";
import { ingest } from "#src/ingest/ingest";
import type { ScheduledSource } from "#src/schedule/sources-file";
import type { Store } from "#src/store/store";
import { ConfigError, explainError, StoreError, TransientError } from "#src/support/errors";

/** What a run needs of the world, passed in. */
export interface RunWorld {
  readonly now: () => Date;
  /** A fetcher that keeps to a source's limits. */
  readonly fetcherFor: (source: ScheduledSource) => Fetcher;
  /** Why the run must end after the article at hand, or null. */
  readonly mustStop: () => string | null;
  /** Called for each article once it is durable. */
  readonly onOutcome?: (source: string, outcome: ArticleOutcome) => void;
}

export interface RanSource {
  readonly report: SourceRun;
  /** Ids of the articles that it has put in. */
  readonly articles: readonly string[];
}

type Ending = { readonly outcome: SourceRun["outcome"]; readonly reason: string };

/**
 * Reads one source within its limits. Whatever is wrong with it ends it alone, with a reason.
 *
 * @throws what the store throws: then no other source would fare better.
 */
export async function runSource(source: ScheduledSource, store: Store, world: RunWorld): Promise<RanSource> {
  const started = world.now().getTime();
  const outcomes: ArticleOutcome[] = [];
  const articles: string[] = [];
  let ending: Ending | null = null;
  const isOver = (outcome: ArticleOutcome): boolean => {
    outcomes.push(outcome);
    if (isPutIn(outcome)) articles.push(outcome.articleId);
    ending = endingOf(source, articles.length, world, started);
    return ending !== null;
  };
  const onOutcome = (outcome: ArticleOutcome): void => world.onOutcome?.(source.name, outcome);
  try {
    const fetcher = world.fetcherFor(source);
    await ingest([source.path], store, { now: world.now, standardInput: nothing(), fetcher, onOutcome, isOver });
  } catch (error) {
    if (error instanceof StoreError || error instanceof ConfigError || error instanceof TransientError) throw error;
    ending = { outcome: "failed", reason: `internal: ${explainError(error)}` };
  }
  return { report: reportOf(source.name, outcomes, ending ?? failureOf(outcomes), world.now().getTime() - started), articles };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Why a source is left after the article at hand, or null where it goes on. */
function endingOf({ limits }: ScheduledSource, taken: number, { mustStop, now }: RunWorld, started: number): Ending | null {
  const stop = mustStop();
  if (stop !== null) return { outcome: "stopped", reason: stop };
  if (taken >= limits.articles)
    return { outcome: "limited", reason: `article-limit: ${limits.articles} articles were taken in; the rest comes with the next runs.` };
  if (now().getTime() - started >= limits.minutes * 60_000)
    return { outcome: "limited", reason: `time-limit: ${limits.minutes} minutes are over; the rest comes with the next runs.` };
  return null;
}

/** A source of which nothing can be used has failed, with its first reason. */
function failureOf(outcomes: readonly ArticleOutcome[]): Ending | null {
  if (outcomes.length === 0) return { outcome: "failed", reason: "empty: It holds no article." };
  const reason = outcomes.find(({ outcome }) => outcome === "rejected")?.reason;
  if (outcomes.some(({ outcome }) => outcome !== "rejected")) return null;
  return { outcome: "failed", reason: reason ?? "rejected: Nothing of it could be read." };
}

function reportOf(name: string, outcomes: readonly ArticleOutcome[], ending: Ending | null, milliseconds: number): SourceRun {
  const count = (outcome: string): number => outcomes.filter((article) => article.outcome === outcome).length;
  return {
    name,
    outcome: ending?.outcome ?? "done",
    reason: ending?.reason ?? null,
    added: count("added"),
    changed: count("changed"),
    removed: count("removed"),
    unchanged: count("unchanged"),
    rejected: count("rejected"),
    milliseconds,
    rejections: outcomes.flatMap(({ outcome, path, reason }) => (outcome === "rejected" ? [{ path, reason: reason ?? "" }] : [])),
  };
}

function isPutIn(outcome: ArticleOutcome): outcome is ArticleOutcome & { readonly articleId: string } {
  return outcome.outcome !== "rejected" && outcome.outcome !== "unchanged" && outcome.articleId !== null;
}
