import type { Run } from "#schema/graph";
import type { Store } from "#src/store/store";

/** Writes a run's node and which articles it has put in: once when it begins, again when it has ended. */
export async function writeRun(store: Store, { id, ...properties }: Run, articles: readonly string[]): Promise<void> {
  const from = { label: "Run" as const, id };
  await store.write((transaction) =>
    transaction.apply({
      dropRelationships: [],
      dropNodes: [],
      mergeNodes: [{ ...from, properties }],
      mergeRelationships: articles.map((article) => ({
        type: "TOUCHED" as const,
        from,
        to: { label: "Article" as const, id: article },
        properties: {},
      })),
    }),
  );
}

const LAST = `
  MATCH (r:Run)
  RETURN r.id AS id, r.startedAt AS startedAt, r.finishedAt AS finishedAt, r.sources AS sources, r.added AS added, r.changed AS changed, r.removed AS removed,
    r.unchanged AS unchanged, r.rejected AS rejected, r.statusChanges AS statusChanges, r.contradictions AS contradictions
  ORDER BY startedAt DESC, id LIMIT $limit`;

/** The last runs, newest first; one without an end goes on, or was killed. */
export async function readRuns(store: Store, limit: number): Promise<Run[]> {
  return (await store.read(LAST, { limit })) as unknown as Run[];
}
