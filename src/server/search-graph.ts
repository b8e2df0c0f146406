import { SearchView } from "#schema/api";
import type { Store } from "#src/store/store";

const REPORTED = "MATCH (c:Claim)-[:REPORTS]->(k:Commitment) WHERE c.id IN $ids RETURN c.id AS claim, k.id AS commitment";

/** What the store's full text holds for these words, best first; a claim comes with the commitment that it reports. */
export async function searchGraph(store: Store, words: string, limit: number): Promise<SearchView> {
  const hits = await store.search(words, limit);
  const ids = hits.filter((hit) => hit.label === "Claim").map((hit) => hit.id);
  const reported = new Map((ids.length > 0 ? await store.read(REPORTED, { ids }) : []).map((row) => [row.claim, row.commitment]));
  return SearchView.parse({
    hits: hits.map(({ label, id, text }) => ({ type: label.toLowerCase(), id, text, commitmentId: reported.get(id) ?? null })),
  });
}
