import type { Article } from "#schema/article";
import type { Extraction } from "#schema/extraction";
import { articleRows } from "#src/graph/article-rows";
import { mergeRows } from "#src/graph/merge-rows";
import { contributionOf, dropOrphans } from "#src/ingest/contribution";
import { copiesOf, writeCopies } from "#src/ingest/copies";
import { profileUnknown } from "#src/ingest/profile-unknown";
import { type Reader, readArticle, readSourceNames, readTopicsIn, readTopicsOf, type StoredArticle } from "#src/ingest/read-context";
import { staleOf, writeTopics } from "#src/ingest/recompute";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { betterName, combine, EXTRACTOR, extract, key, topic, wording } from "#src/pipeline";
import type { Store, Transaction } from "#src/store/store";
import { sortedUnique } from "#src/support/text";

export interface Ingested {
  readonly outcome: "added" | "unchanged";
  /** Null where nothing was done. */
  readonly extraction: Extraction | null;
}

/**
 * Puts one article into the graph in one transaction, with all that follows from it. An article that is there with the same
 * publications, read by the same extractor, costs one query. Whatever the order of articles, the same graph results.
 *
 * @param ingestedAt instant, passed in.
 */
export async function ingestArticle(store: Store, article: Article, ingestedAt: string): Promise<Ingested> {
  const stored = await readArticle((text, parameters) => store.read(text, parameters), article.id);
  if (isUnchanged(article, stored)) return { outcome: "unchanged", extraction: null };
  return store.write((transaction) => writeArticle(transaction, article, ingestedAt));
}

async function writeArticle(transaction: Transaction, incoming: Article, ingestedAt: string): Promise<Ingested> {
  const read: Reader = (text, parameters) => transaction.run(text, parameters);
  const stored = await readArticle(read, incoming.id);
  if (isUnchanged(incoming, stored)) return { outcome: "unchanged", extraction: null };
  const extraction = extract(await withSourceNames(read, combine(incoming, stored?.publications ?? [])), loadParser(), loadJudge());
  const before = await contributionOf(read, incoming.id);
  const { actors, renamed } = await profileUnknown(read, incoming.id, extraction.entities.actors, before);
  const bands = wording(extraction.article);
  const { duplicateOf, others, changed } = await copiesOf(read, extraction.article, bands);
  const topics = sortedUnique([
    ...before.topics,
    ...extraction.claims.map(topic),
    ...(renamed.length === 0 ? [] : await readTopicsOf(read, renamed)),
    ...(others.length === 0
      ? []
      : await readTopicsIn(
          read,
          others.map(({ id }) => id),
        )),
  ]);
  const stale = await staleOf(read, topics);
  const rows = articleRows(
    { ...extraction, entities: { ...extraction.entities, actors: [...actors] } },
    { extractor: EXTRACTOR, ingestedAt: stored?.ingestedAt ?? ingestedAt, topicOf: topic, keyOf: key, bands, duplicateOf },
  );
  const kept = new Set(extraction.claims.map(({ id }) => id));
  await transaction.apply(
    mergeRows([rows], {
      nodes: [...before.claims.filter((id) => !kept.has(id)).map((id) => ({ label: "Claim" as const, id })), ...stale.nodes],
      relationships: [...before.mentions, ...stale.relationships],
    }),
  );
  await writeCopies(transaction, changed);
  await writeTopics(transaction, read, topics);
  await dropOrphans(transaction, [...before.entities, ...stale.conditions]);
  return { outcome: "added", extraction };
}

/** Its outlets by the names that all their articles give them. */
async function withSourceNames(read: Reader, article: Article): Promise<Article> {
  const known = await readSourceNames(
    read,
    article.publications.map(({ source }) => source.id),
  );
  const named = article.publications.map((publication) => {
    const { id, name } = publication.source;
    return { ...publication, source: { ...publication.source, name: betterName(name, known.get(id) ?? name) } };
  });
  return { ...article, publications: named };
}

function isUnchanged(article: Article, stored: StoredArticle | null): boolean {
  if (stored === null || stored.extractor !== EXTRACTOR) return false;
  const known = combine({ ...article, publications: [] }, stored.publications);
  return JSON.stringify(combine(article, stored.publications).publications) === JSON.stringify(known.publications);
}
