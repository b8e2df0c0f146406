import type { Command } from "commander";
import { nodeModels } from "#schema/graph";
import { print, printJson, printTable } from "#src/cli/output";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import type { Store } from "#src/store/store";

/** `stats`, `dump` and `hash`: the whole graph in numbers, in lines, and in one line. */
export function addGraphCommands(program: Command): void {
  const command = (name: string, description: string): Command =>
    program.command(name).description(description).option("--store <file>", "embedded store to use, whatever the environment says");
  command("stats", "count what the graph holds").option("--json", "print JSON").action(runStats);
  command("dump", "print the graph as canonical lines of JSON").action((options: StoreOptions) => withStore(options, "read", dump));
  command("hash", "print the SHA-256 of the canonical dump").action((options: StoreOptions) =>
    withStore(options, "read", async (store) => print(await store.hash())),
  );
}

async function runStats(options: StoreOptions & { readonly json?: boolean }): Promise<void> {
  const stats = await withStore(options, "read", async (store) => ({
    ...(await store.describe()),
    nodes: await countNodes(store),
    commitmentsByStatus: await countBy(store, "status"),
    commitmentsByKind: await countBy(store, "kind"),
  }));
  if (options.json === true) return printJson(stats);
  print(`${stats.engine} ${stats.engineVersion}, ${stats.location}, schema ${stats.schemaVersion}`);
  const rows = (group: string, counts: Readonly<Record<string, number>>): string[][] =>
    Object.entries(counts).map(([name, count]) => [group, name, String(count)]);
  printTable(
    ["", "", "count"],
    [...rows("nodes", stats.nodes), ...rows("status", stats.commitmentsByStatus), ...rows("kind", stats.commitmentsByKind)],
  );
}

async function countNodes(store: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const label of Object.keys(nodeModels))
    counts[label] = Number((await store.read(`MATCH (n:${label}) RETURN count(n) AS count`))[0]?.count ?? 0);
  return counts;
}

async function countBy(store: Store, property: "status" | "kind"): Promise<Record<string, number>> {
  const rows = await store.read(`MATCH (k:Commitment) RETURN k.${property} AS value, count(k) AS count ORDER BY count DESC, value`);
  return Object.fromEntries(rows.map(({ value, count }) => [String(value), Number(count)]));
}

async function dump(store: Store): Promise<void> {
  for await (const line of store.dump()) print(line);
}
