import type { Run } from "#src/store/run";
import { type Candidate, candidateOf, POOL, searched } from "#src/store/search";

/** Marks that may stand inside a word by Unicode's rules (UAX 29). */
const MARKS = "'’._:,·";

/**
 * Nodes that may hold one of the words. The index keeps "NATO's" or "3.5" as one word: the regular expression finds a word at a mark
 * inside one, as the embedded engine does.
 */
export async function findCandidates(run: Run, words: readonly string[]): Promise<Candidate[]> {
  const query = words.map((word) => `${word} /(.*[${MARKS}])?${word}([${MARKS}].*)?/`).join(" ");
  const found: Candidate[] = [];
  for (const { label, property, aliases } of searched) {
    const others = aliases ? "x.aliases" : "[]";
    const rows = await run(
      `CALL db.index.fulltext.queryNodes('${label.toLowerCase()}_text', $query, {limit: ${POOL}}) YIELD node AS x RETURN x.id AS id, x.${property} AS text, ${others} AS others`,
      { query },
    );
    found.push(...rows.map(candidateOf(label)));
  }
  return found;
}
