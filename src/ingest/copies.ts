import { z } from "zod";
import type { Article } from "#schema/article";
import { PartialDate } from "#schema/primitives";
import type { Reader } from "#src/ingest/read-context";
import { spanOf } from "#src/ingest/stored-articles";
import { isCopy } from "#src/pipeline";
import type { Transaction } from "#src/store/store";
import { compareText } from "#src/support/text";

/** An article among those that repeat each other. */
const Copy = z.object({ id: z.string(), publishedAt: PartialDate.nullable(), duplicateOf: z.string().nullable() });
type Copy = z.infer<typeof Copy>;
const Candidate = Copy.extend({ text: z.string(), boilerplate: z.array(z.string()) });

/** The group of near-duplicates to which an article belongs, as it must be now. */
export interface Copies {
  /** What the article repeats; null where it is the earliest of its group. */
  readonly duplicateOf: string | null;
  /** The others, each with what it repeats. */
  readonly others: readonly Copy[];
  /** Those of them that repeated something else before. */
  readonly changed: readonly Copy[];
}

/**
 * What an article repeats and what repeats it. A group is all that hangs together by pairs of near-duplicates; all of it repeats its earliest
 * (then of the smallest id), so that the order in which they came doesn't matter.
 */
export async function copiesOf(
  read: Reader,
  { id, text, boilerplate, publishedAt }: Pick<Article, "id" | "text" | "boilerplate" | "publishedAt">,
  bands: readonly string[],
): Promise<Copies> {
  const neighbours = bands.length === 0 ? [] : (await candidates(read, id, bands)).filter((other) => isCopy({ text, boilerplate }, worded(other)));
  const stored = await groupOf(read, [id]);
  const roots = [...neighbours, ...stored].map((copy) => copy.duplicateOf ?? copy.id);
  const others = (roots.length === 0 ? [] : await groupOf(read, [...new Set([...roots, id])])).filter((copy) => copy.id !== id);
  const [head] = [...others, { id, publishedAt, duplicateOf: null }].sort(earliestFirst);
  const settled = others.map((copy) => ({ ...copy, duplicateOf: copy.id === head?.id ? null : (head?.id ?? null) }));
  return {
    duplicateOf: head === undefined || head.id === id ? null : head.id,
    others: settled,
    changed: settled.filter((copy, at) => copy.duplicateOf !== others[at]?.duplicateOf),
  };
}

/** Writes of which articles others are copies now. */
export async function writeCopies(transaction: Transaction, changed: readonly Copy[]): Promise<void> {
  for (const { id, duplicateOf } of changed) {
    const text = duplicateOf === null ? "REMOVE a.duplicateOf" : "SET a.duplicateOf = $duplicateOf";
    await transaction.run(`MATCH (a:Article {id: $id}) ${text}`, duplicateOf === null ? { id } : { id, duplicateOf });
  }
}

const COLUMNS = "a.id AS id, a.publishedAt AS publishedAt, a.duplicateOf AS duplicateOf";

async function candidates(read: Reader, id: string, bands: readonly string[]): Promise<z.infer<typeof Candidate>[]> {
  const rows = await read(
    `MATCH (w:Wording) WHERE w.id IN $bands
     MATCH (w)<-[:WORDED]-(a:Article) WHERE a.id <> $id
     WITH DISTINCT a
     RETURN ${COLUMNS}, a.text AS text, a.boilerplate AS boilerplate ORDER BY id`,
    { id, bands },
  );
  return z.array(Candidate).parse(rows);
}

/** Articles of some ids and those that repeat them. */
async function groupOf(read: Reader, ids: readonly string[]): Promise<Copy[]> {
  const rows = await read(
    `MATCH (a:Article) WHERE a.id IN $ids RETURN ${COLUMNS} UNION MATCH (a:Article) WHERE a.duplicateOf IN $ids RETURN ${COLUMNS}`,
    { ids },
  );
  return z.array(Copy).parse(rows);
}

function worded({ text, boilerplate }: z.infer<typeof Candidate>): Pick<Article, "text" | "boilerplate"> {
  return { text, boilerplate: boilerplate.map(spanOf) };
}

/** Undated ones last. */
function earliestFirst(one: Copy, other: Copy): number {
  return compareText(one.publishedAt ?? "~", other.publishedAt ?? "~") || compareText(one.id, other.id);
}
