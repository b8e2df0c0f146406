import type { Run } from "#src/store/run";
import { type Candidate, candidateOf, POOL, searched } from "#src/store/search";

/**
 * Nodes that may hold one of the words. The engine's text index takes one property and no lists, so other names are looked through
 * one by one: there are some thousands of actors and places at most.
 */
export async function findCandidates(run: Run, words: readonly string[]): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const { label, property, aliases } of searched) {
    const give = `RETURN x.id AS id, x.${property} AS text, ${aliases ? "x.aliases" : "[]"} AS others`;
    const rows = await run(
      `CALL grafeo.search.text('${label}', '${property}', $query, ${POOL}) YIELD node_id MATCH (x:${label}) WHERE id(x) = node_id ${give}`,
      { query: words.join(" ") },
    );
    const named = aliases
      ? await run(`MATCH (x:${label}) WHERE any(name IN x.aliases WHERE any(word IN $words WHERE toLower(name) CONTAINS word)) ${give}`, { words })
      : [];
    found.push(...[...rows, ...named].map(candidateOf(label)));
  }
  return found;
}
