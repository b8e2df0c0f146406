import type { Command } from "commander";
import { print, printJson, printTable } from "#src/cli/output";
import { type StoreOptions, withStore } from "#src/cli/with-store";

/** `migrate`: brings the store's schema up to date, and shows the migrations that it has. */
export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .description("bring the store's schema up to date (every writing command does it too)")
    .option("--store <file>", "embedded store to use, whatever the environment says")
    .option("--json", "print JSON")
    .action(async (options: StoreOptions & { readonly json?: boolean }) => {
      const [description, migrations] = await withStore(
        options,
        "write",
        async (store) => [await store.describe(), await store.migrations()] as const,
      );
      if (options.json === true) return printJson({ ...description, migrations });
      print(`${description.location} has schema version ${description.schemaVersion}.`);
      printTable(
        ["version", "name", "checksum"],
        migrations.map(({ version, name, checksum }) => [String(version), name, checksum.slice(0, 16)]),
      );
    });
}
