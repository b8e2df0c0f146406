import type { GraphDelta, NodeLabel, NodeReference, RelationshipRow } from "#schema/graph";
import { checkDelta } from "#src/store/delta/check-delta";
import {
  dropNodesStatement,
  dropRelationshipsStatement,
  mergeNodesStatement,
  mergeRelationshipsStatement,
  type RowStatement,
} from "#src/store/delta/delta-statements";
import type { Run } from "#src/store/run";
import type { DeltaCounts } from "#src/store/store";
import { StoreError } from "#src/support/errors";
import { groupBy } from "#src/support/group";

/** Rows of one UNWIND: above about a thousand Neo4j gains nothing and holds more in memory. */
export const BATCH = 1_000;

/**
 * Checks the delta and writes it through `run`, in the order that schema/graph.ts gives. The caller holds the transaction.
 *
 * @returns rows merged, and what was really there to drop.
 * @throws StoreError for a row that doesn't fit schema/graph.ts or a relationship whose end isn't in the graph.
 */
export async function applyDelta(run: Run, delta: GraphDelta): Promise<DeltaCounts> {
  const checked = checkDelta(delta);
  return {
    droppedRelationships: await each(checked.dropRelationships, endsOf, ({ type, from, to }, rows) =>
      runRows(run, dropRelationshipsStatement(type, from.label, to.label, rows)),
    ),
    droppedNodes: await each(checked.dropNodes, labelOf, ({ label }, rows) => runRows(run, dropNodesStatement(label, rows))),
    nodes: await each(checked.mergeNodes, labelOf, ({ label }, rows) => runRows(run, mergeNodesStatement(label, rows))),
    relationships: await each(checked.mergeRelationships, endsOf, (first, rows) => mergeRelationships(run, first, rows)),
  };
}

async function mergeRelationships(run: Run, { type, from, to }: RelationshipRow, rows: readonly RelationshipRow[]): Promise<number> {
  const count = await runRows(run, mergeRelationshipsStatement(type, from.label, to.label, rows));
  if (count !== rows.length) throw await missingEnd(run, rows);
  return count;
}

/** Which end of which relationship isn't there: worked out only when the counts show that one is missing. */
async function missingEnd(run: Run, rows: readonly RelationshipRow[]): Promise<StoreError> {
  const known = new Map<NodeLabel, Set<unknown>>();
  for (const [name, references] of groupBy(
    rows.flatMap(({ from, to }) => [from, to]),
    ({ label }) => label,
  )) {
    const found = await run(`MATCH (x:${name}) WHERE x.id IN $ids RETURN x.id AS id`, { ids: references.map(({ id }) => id) });
    known.set(name, new Set(found.map(({ id }) => id)));
  }
  const missing = (end: NodeReference): boolean => !known.get(end.label)?.has(end.id);
  const row = rows.find(({ from, to }) => missing(from) || missing(to));
  const end = row && (missing(row.from) ? row.from : row.to);
  const what = row && end ? `${row.type} needs ${end.label} ${end.id}, which is not in the graph` : "A node is in the graph twice under one id";
  return new StoreError(`${what}.`, { remedy: "Nothing was written. Merge both ends in the same delta or before it." });
}

async function runRows(run: Run, { text, rows }: RowStatement): Promise<number> {
  let sum = 0;
  for (const batch of batches(rows)) {
    const [result] = await run(text, { rows: batch });
    sum += Number(result?.n ?? 0);
  }
  return sum;
}

/** Sum of what `work` gives for each group of rows that one statement can treat. */
async function each<T>(rows: readonly T[], keyOf: (row: T) => string, work: (first: T, rows: readonly T[]) => Promise<number>): Promise<number> {
  let sum = 0;
  for (const group of groupBy(rows, keyOf).values()) sum += await work(group[0], group);
  return sum;
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

function labelOf(reference: NodeReference): string {
  return reference.label;
}

function endsOf({ type, from, to }: RelationshipRow): string {
  return `${type} ${from.label} ${to.label}`;
}
