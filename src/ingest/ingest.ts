import type { ArticleOutcome, RunReport } from "#schema/report";
import type { Fetcher } from "#src/fetch/create-fetcher";
import { acknowledgeDurable } from "#src/ingest/acknowledge";
import { findInputs } from "#src/ingest/find-inputs";
import { ingestArticle } from "#src/ingest/ingest-article";
import { createPageMemory } from "#src/ingest/page-memory";
import { type FoundSource, readSources } from "#src/ingest/read-sources";
import { Unmodified } from "#src/ingest/unmodified";
import { read } from "#src/pipeline";
import type { Store } from "#src/store/store";
import { explainError, InputError } from "#src/support/errors";

/** What an ingestion needs of the world, passed in. */
export interface IngestOptions {
  readonly now: () => Date;
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Fetches web addresses; without one they are refused. */
  readonly fetcher?: Fetcher;
  /** Called for each article once it is durable; the total grows as feeds and archives turn out to hold many. */
  readonly onOutcome?: (outcome: ArticleOutcome, done: number, total: number) => void;
  /** Asked after each article, before it is told of: whether no further one is to be begun. */
  readonly isOver?: (latest: ArticleOutcome) => boolean;
}

/**
 * Puts the articles of files, folders, globs, web addresses and standard input ("-") into the graph. What can't be read is rejected with its reason and
 * the rest goes on; a failure of the store ends the run with an error, and the articles before it stay.
 */
export async function ingest(paths: readonly string[], store: Store, options: IngestOptions): Promise<RunReport> {
  const started = options.now();
  const inputs = await findInputs(paths);
  const articles: ArticleOutcome[] = [];
  const memory = createPageMemory(store);
  const acknowledged = acknowledgeDurable(store, (...outcome) => options.onOutcome?.(...outcome), options.now);
  const world = { standardInput: options.standardInput, fetcher: options.fetcher ?? null, known: memory.known };
  let isOver = false;
  for (const [at, input] of inputs.entries()) {
    if (isOver) break;
    for await (const found of readSources(input, world)) {
      const outcome = await ingestSource(found, store, options);
      articles.push(outcome);
      memory.note(found, outcome);
      isOver = options.isOver?.(outcome) ?? false;
      await acknowledged.add(outcome, articles.length, articles.length + inputs.length - at - 1);
      if (isOver) break;
    }
    await memory.keep(!isOver);
  }
  await acknowledged.flush();
  return reportOf(articles, started, store, options.now);
}

async function ingestSource({ path, source }: FoundSource, store: Store, options: IngestOptions): Promise<ArticleOutcome> {
  const nothing = { path, articleId: null, title: null, reason: null, claims: 0, findings: [], facts: null };
  if (source instanceof Unmodified) return { ...nothing, outcome: "unchanged", articleId: source.articles[0] ?? null };
  try {
    if (source instanceof InputError) throw source;
    const { article, doubts, facts } = read(source);
    const { outcome, extraction } = await ingestArticle(store, article, options.now().toISOString());
    const findings = [...doubts, ...(extraction?.findings.map(({ message }) => message) ?? [])];
    return { ...nothing, outcome, articleId: article.id, title: article.title, claims: extraction?.claims.length ?? 0, findings, facts };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...nothing, outcome: "rejected", reason: explainError(error) };
  }
}

async function reportOf(articles: readonly ArticleOutcome[], started: Date, store: Store, now: () => Date): Promise<RunReport> {
  const count = (outcome: ArticleOutcome["outcome"]): number => articles.filter((article) => article.outcome === outcome).length;
  const [totals] = await store.read("OPTIONAL MATCH (k:Commitment) RETURN count(k) AS commitments");
  const graphHash = await store.hash();
  const { location } = await store.describe();
  return {
    runId: `run-${started.toISOString()}`,
    store: location,
    startedAt: started.toISOString(),
    milliseconds: now().getTime() - started.getTime(),
    added: count("added"),
    unchanged: count("unchanged"),
    rejected: count("rejected"),
    claims: articles.reduce((sum, { claims }) => sum + claims, 0),
    commitments: Number(totals?.commitments ?? 0),
    graphHash,
    articles: [...articles],
  };
}
