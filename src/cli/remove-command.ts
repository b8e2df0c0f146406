import type { Command } from "commander";
import { print, printJson } from "#src/cli/output";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import { findArticle } from "#src/ingest/find-article";
import { removeArticle } from "#src/ingest/remove-article";

/** `remove`: articles leave the graph with all that only they hold; what others share stays. */
export function addRemove(program: Command): void {
  program
    .command("remove")
    .description("take articles out of the graph, with all that only they hold")
    .argument("<articles...>", "ids of articles, or their addresses")
    .option("--store <file>", "embedded store to use, whatever the environment says")
    .option("--json", "print JSON")
    .action(runRemove);
}

async function runRemove(names: string[], options: StoreOptions & { readonly json?: boolean }): Promise<void> {
  const result = await withStore(options, "write", async (store) => {
    // all are looked up first: where one is unknown, none leaves
    const ids: string[] = [];
    for (const name of names) ids.push(await findArticle(store, name));
    const removed = [...new Set(ids)];
    for (const id of removed) await removeArticle(store, id);
    await store.checkpoint();
    return { removed, graphHash: await store.hash() };
  });
  if (options.json === true) return printJson(result);
  print(...result.removed.map((id) => `removed  ${id}`), `graph    ${result.graphHash}`);
}
