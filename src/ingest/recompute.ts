import type { NodeReference, RelationshipRow } from "#schema/graph";
import { commitmentRows, contradictionRow } from "#src/graph/commitment-rows";
import { mergeRows } from "#src/graph/merge-rows";
import { type Reader, readCommitments, readContradictions, readEvidence, readNames } from "#src/ingest/read-context";
import { derive, independentSource } from "#src/pipeline";
import type { Transaction } from "#src/store/store";
import { sortedUnique } from "#src/support/text";

/** What was computed of some topics, to be dropped before it is computed anew. */
export interface Stale {
  readonly nodes: readonly NodeReference[];
  readonly relationships: readonly RelationshipRow[];
  /** Events that nothing may wait for any more. */
  readonly conditions: readonly NodeReference[];
}

/** Read before the claims change: a commitment is found by its claims. */
export async function staleOf(read: Reader, topics: readonly string[]): Promise<Stale> {
  const commitments = await readCommitments(read, topics);
  const contradictions = await readContradictions(read, topics);
  return {
    nodes: commitments.map(({ id }) => ({ label: "Commitment", id })),
    relationships: contradictions.map(contradictionRow),
    conditions: commitments.flatMap(({ conditions }) => conditions.map((id) => ({ label: "Condition" as const, id }))),
  };
}

/** Commitments and contradictions of whole topics from all their claims; the cost is that of these topics, whatever else the graph holds. */
export async function writeTopics(transaction: Transaction, read: Reader, topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return;
  const evidence = (await readEvidence(read, topics)).map((entry) => ({ ...entry, sourceId: independentSource(entry) }));
  const names = await readNames(read, sortedUnique(evidence.flatMap(({ claim }) => [...claim.promisors, ...claim.beneficiaries])));
  const derivation = derive(evidence, (id) => names.get(id) ?? id);
  await transaction.apply(mergeRows([commitmentRows(derivation)], { nodes: [], relationships: [] }));
}
