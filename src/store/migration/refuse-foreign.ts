import { NodeLabel } from "#schema/graph";
import type { Run } from "#src/store/run";
import type { AppliedMigration } from "#src/store/store";
import { ConfigError } from "#src/support/errors";

/**
 * Looks, before a graph gets its first migration, for somebody else's nodes under our labels: merging would replace their properties.
 *
 * @throws ConfigError where there are any.
 */
export async function refuseForeign(run: Run, applied: readonly AppliedMigration[], store: string): Promise<void> {
  if (applied.length > 0) return;
  const ours = NodeLabel.options.map((label) => `x:${label}`).join(" OR ");
  const [row] = await run(`MATCH (x) WHERE ${ours} RETURN labels(x) AS labels LIMIT 1`, {});
  if (!row) return;
  throw new ConfigError(`The store ${store} holds nodes labelled ${String(row.labels)} that Pledgegraph has not written.`, {
    remedy: "Name an empty one with --store or NEO4J_DATABASE. Nothing was changed.",
  });
}
