import { type Candidate, searched } from "#src/store/search";
import type { Parameters, Row } from "#src/store/store";

/** Hits taken from each index before they are ranked: more than anybody asks for, few enough to rank at once. */
const POOL = 500;

/**
 * Nodes that may hold one of the words. The engine's text index takes one property and no lists, so other names are looked through
 * one by one: there are some thousands of actors and places at most.
 */
export async function findCandidates(
  read: (text: string, parameters: Parameters) => Promise<readonly Row[]>,
  words: readonly string[],
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const { label, properties, aliases } of searched) {
    const [property] = properties;
    const others = aliases ? "x.aliases" : "[]";
    const give = `RETURN x.id AS id, x.${property} AS text, ${others} AS others`;
    const rows = await read(
      `CALL grafeo.search.text('${label}', '${property}', $query, ${POOL}) YIELD node_id MATCH (x:${label}) WHERE id(x) = node_id ${give}`,
      { query: words.join(" ") },
    );
    const named = aliases
      ? await read(`MATCH (x:${label}) WHERE any(name IN x.aliases WHERE any(word IN $words WHERE toLower(name) CONTAINS word)) ${give}`, { words })
      : [];
    for (const row of [...rows, ...named]) {
      found.push({ label, id: String(row.id), texts: [String(row.text), ...((row.others ?? []) as readonly string[])] });
    }
  }
  return found;
}
