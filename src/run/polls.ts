import { Poll } from "#schema/graph";
import type { LastRead } from "#src/schedule/due-list";
import type { Store } from "#src/store/store";

const ALL =
  "MATCH (p:Poll) RETURN p.id AS id, p.startedAt AS startedAt, p.endedAt AS endedAt, p.failures AS failures, p.reason AS reason ORDER BY id";

/** When each source was last read, by name. */
export async function readPolls(store: Store): Promise<ReadonlyMap<string, LastRead>> {
  const rows = await store.read(ALL);
  return new Map(
    rows.map((row) => {
      const { id, startedAt, endedAt, failures } = Poll.parse(row);
      return [id, { startedAt: Date.parse(startedAt), endedAt: Date.parse(endedAt), failures }];
    }),
  );
}

/** Writes down that a source was read. */
export async function writePoll(store: Store, { id, ...properties }: Poll): Promise<void> {
  const row = { label: "Poll" as const, id, properties };
  await store.write((transaction) => transaction.apply({ dropRelationships: [], dropNodes: [], mergeNodes: [row], mergeRelationships: [] }));
}
