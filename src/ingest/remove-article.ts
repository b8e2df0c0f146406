import { z } from "zod";
import type { NodeReference } from "#schema/graph";
import { row } from "#src/graph/article-rows";
import { mergeRows } from "#src/graph/merge-rows";
import { contributionOf, dropOrphans } from "#src/ingest/contribution";
import { copiesOf, writeCopies } from "#src/ingest/copies";
import { profileUnknown } from "#src/ingest/profile-unknown";
import { type Reader, readArticle, readTopicsIn, readTopicsOf } from "#src/ingest/read-context";
import { staleOf, writeTopics } from "#src/ingest/recompute";
import { spanOf } from "#src/ingest/stored-articles";
import type { Store, Transaction } from "#src/store/store";
import { sortedUnique } from "#src/support/text";

/**
 * Takes an article with all that it alone holds out of the graph, in one transaction; what others share stays, and their topics are computed anew.
 *
 * @returns whether the graph had it.
 */
export function removeArticle(store: Store, id: string): Promise<boolean> {
  return store.write(async (transaction) => {
    const read: Reader = (text, parameters) => transaction.run(text, parameters);
    if ((await readArticle(read, id)) === null) return false;
    const before = await contributionOf(read, id);
    const copies = await copiesBeside(read, id);
    const { actors, renamed } = await profileUnknown(read, id, [], before);
    const topics = sortedUnique([...before.topics, ...(await readTopicsOf(read, renamed)), ...(await readTopicsIn(read, copies))]);
    const stale = await staleOf(read, topics);
    const own = [{ label: "Article" as const, id }, ...before.claims.map((claim) => ({ label: "Claim" as const, id: claim }))];
    const alone = await ownTraces(read, id);
    const nodes = [...own, ...stale.nodes, ...alone];
    await transaction.apply(
      mergeRows([{ nodes: actors.map((actor) => row("Actor", actor)), relationships: [] }], { nodes, relationships: stale.relationships }),
    );
    await regroup(transaction, read, copies);
    await writeTopics(transaction, read, topics);
    await dropOrphans(transaction, [...before.entities, ...stale.conditions]);
    return true;
  });
}

const Ids = z.array(z.object({ id: z.string() }));

/** Outlets and wordings that only this article has. */
async function ownTraces(read: Reader, id: string): Promise<NodeReference[]> {
  const sources = await read(
    "MATCH (:Article {id: $id})<-[:PUBLISHED]-(s:Source) WHERE COUNT { (s)-[:PUBLISHED]->() } = 1 AND COUNT { (s)<-[:ATTRIBUTED_TO]-() } = 0 RETURN s.id AS id ORDER BY id",
    { id },
  );
  const wordings = await read(
    "MATCH (:Article {id: $id})-[:WORDED]->(w:Wording) WHERE COUNT { (w)<-[:WORDED]-() } = 1 RETURN w.id AS id ORDER BY id",
    { id },
  );
  return [
    ...Ids.parse(sources).map((source) => ({ label: "Source" as const, id: source.id })),
    ...Ids.parse(wordings).map((wording) => ({ label: "Wording" as const, id: wording.id })),
  ];
}

/** Other articles of its group of near-duplicates. */
async function copiesBeside(read: Reader, id: string): Promise<string[]> {
  const rows = await read(
    "MATCH (x:Article {id: $id}) WITH coalesce(x.duplicateOf, x.id) AS head MATCH (a:Article) WHERE (a.id = head OR a.duplicateOf = head) AND a.id <> $id RETURN a.id AS id ORDER BY id",
    { id },
  );
  return Ids.parse(rows).map((copy) => copy.id);
}

/** A group may fall apart where one that joined it goes: each is grouped as if it came now. */
async function regroup(transaction: Transaction, read: Reader, ids: readonly string[]): Promise<void> {
  await writeCopies(
    transaction,
    ids.map((id) => ({ id, publishedAt: null, duplicateOf: null })),
  );
  for (const id of ids) {
    const [stored] = await read(
      "MATCH (a:Article {id: $id}) RETURN a.text AS text, a.boilerplate AS boilerplate, a.publishedAt AS publishedAt, [(a)-[:WORDED]->(w:Wording) | w.id] AS bands",
      { id },
    );
    const { text, boilerplate, publishedAt, bands } = Stored.parse(stored);
    const { duplicateOf, changed } = await copiesOf(read, { id, text, boilerplate: boilerplate.map(spanOf), publishedAt }, bands);
    await writeCopies(transaction, [...changed, { id, publishedAt, duplicateOf }]);
  }
}

const Stored = z.object({ text: z.string(), boilerplate: z.array(z.string()), publishedAt: z.string().nullable(), bands: z.array(z.string()) });
