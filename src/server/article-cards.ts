import { ArticleCard } from "#schema/api";
import type { Store } from "#src/store/store";

const ARTICLES = `
  MATCH (a:Article) WHERE a.id IN $ids
  RETURN a.id AS id, a.title AS title, a.url AS url, a.publishedAt AS publishedAt, a.duplicateOf AS duplicateOf`;
const OUTLETS = "MATCH (a:Article)<-[:PUBLISHED]-(s:Source) WHERE a.id IN $ids RETURN a.id AS article, s.name AS name";

/** Cards of the named articles, by id; an id that the graph doesn't hold is left out. */
export async function readArticleCards(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>> {
  const [articles, outlets] = await Promise.all([store.read(ARTICLES, { ids }), store.read(OUTLETS, { ids })]);
  return new Map(
    articles.map((row) => {
      const sources = outlets.filter((outlet) => outlet.article === row.id).map((outlet) => String(outlet.name));
      return [String(row.id), ArticleCard.parse({ ...row, sources: [...new Set(sources)].sort() })];
    }),
  );
}
