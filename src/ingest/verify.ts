import type { Difference, Verification } from "#schema/certificate";
import { certify } from "#src/ingest/certificate";
import { ingestArticle } from "#src/ingest/ingest-article";
import { readArticles } from "#src/ingest/stored-articles";
import type { Store } from "#src/store/store";

type Json = Difference["stored"];
/** A line of the canonical dump: a node, or a relationship between two. */
interface Line {
  readonly label?: string;
  readonly id?: string;
  readonly type?: string;
  readonly from?: { readonly label: string; readonly id: string };
  readonly to?: { readonly label: string; readonly id: string };
  readonly properties: Readonly<Record<string, Json>>;
}

/**
 * Extracts the stored articles anew, computes everything from them, and compares the two graphs line by line.
 *
 * @param fresh an empty store, to be filled; the stored graph is only read.
 */
export async function verify(store: Store, fresh: Store): Promise<Verification> {
  const articles = await readArticles((text, parameters) => store.read(text, parameters));
  for (const { article, ingestedAt } of articles) await ingestArticle(fresh, article, ingestedAt);
  const stored = await certify(store, articles);
  const recomputed = await certify(fresh, await readArticles((text, parameters) => fresh.read(text, parameters)));
  const difference = stored.graphHash === recomputed.graphHash ? null : await firstDifference(store.dump(), fresh.dump());
  return { holds: difference === null && stored.schemaVersion === recomputed.schemaVersion, stored, recomputed, difference };
}

async function firstDifference(stored: AsyncIterable<string>, recomputed: AsyncIterable<string>): Promise<Difference | null> {
  const [one, other] = [stored[Symbol.asyncIterator](), recomputed[Symbol.asyncIterator]()];
  for (;;) {
    const [a, b] = [await one.next(), await other.next()];
    if (a.done === true && b.done === true) return null;
    if (a.done !== true && b.done !== true && a.value === b.value) continue;
    return differenceOf(a.done === true ? null : (JSON.parse(a.value) as Line), b.done === true ? null : (JSON.parse(b.value) as Line));
  }
}

/** Lines are in one order in both: of two different ones the smaller is what the other graph lacks. */
function differenceOf(stored: Line | null, recomputed: Line | null): Difference {
  if (stored !== null && recomputed !== null && nameOf(stored) === nameOf(recomputed)) {
    const names = [...new Set([...Object.keys(stored.properties), ...Object.keys(recomputed.properties)])].sort();
    const value = (line: Line, name: string): Json => line.properties[name] ?? null;
    const property = names.find((name) => JSON.stringify(value(stored, name)) !== JSON.stringify(value(recomputed, name))) ?? null;
    const at = (line: Line): Json => (property === null ? null : value(line, property));
    return { what: nameOf(stored), property, stored: at(stored), recomputed: at(recomputed) };
  }
  const isStored = recomputed === null || (stored !== null && orderOf(stored) < orderOf(recomputed));
  const line = (isStored ? stored : recomputed) as Line;
  return { what: nameOf(line), property: null, stored: isStored ? line.properties : null, recomputed: isStored ? null : line.properties };
}

function nameOf({ label, id, type, from, to }: Line): string {
  return label === undefined ? `${type} from ${from?.label} ${from?.id} to ${to?.label} ${to?.id}` : `${label} ${id}`;
}

/** Nodes before relationships. */
function orderOf(line: Line): string {
  return `${line.label === undefined ? 1 : 0} ${line.type ?? ""} ${nameOf(line)}`;
}
