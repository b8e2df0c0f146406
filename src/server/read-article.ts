import { ArticleView } from "#schema/api";
import { readArticleCards } from "#src/server/article-cards";
import type { Store } from "#src/store/store";

const TEXT = "MATCH (a:Article {id: $id}) RETURN a.text AS text, a.boilerplate AS boilerplate, a.author AS author, a.modifiedAt AS modifiedAt";
const CLAIMS = `
  MATCH (a:Article {id: $id})-[:CONTAINS]->(c:Claim)-[:REPORTS]->(k:Commitment)
  RETURN c.id AS id, c.start AS start, c.end AS end, k.id AS commitmentId
  ORDER BY start, id`;

/** An article's text with the stretches to dim and to highlight, or null where there is none with this id. */
export async function readArticle(store: Store, id: string): Promise<ArticleView | null> {
  const [[row], claims, cards] = await Promise.all([store.read(TEXT, { id }), store.read(CLAIMS, { id }), readArticleCards(store, [id])]);
  const article = cards.get(id);
  if (row === undefined || article === undefined) return null;
  const boilerplate = ((row.boilerplate ?? []) as readonly string[]).map(parseBoilerplate);
  return ArticleView.parse({ article, author: row.author ?? null, modifiedAt: row.modifiedAt ?? null, text: row.text, boilerplate, claims });
}

/** "start:end:rule", as ArticleNode keeps it; a rule's name may hold a colon. */
function parseBoilerplate(stored: string): { start: number; end: number; rule: string } {
  const [start = "", end = "", ...rule] = stored.split(":");
  return { start: Number(start), end: Number(end), rule: rule.join(":") };
}
