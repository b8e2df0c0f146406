import type { Migration } from "#src/store/migration/load-migrations";
import type { AppliedMigration } from "#src/store/store";
import { ConfigError } from "#src/support/errors";

/**
 * Migrations that the store still needs, oldest first.
 *
 * @param store what the store is called in messages: its file or address.
 * @throws ConfigError for a store of a newer schema than this program's, or one whose migrations were not these.
 */
export function planMigrations(available: readonly Migration[], applied: readonly AppliedMigration[], store: string): readonly Migration[] {
  const ours = available.at(-1)?.version ?? 0;
  const theirs = Math.max(0, ...applied.map(({ version }) => version));
  if (theirs > ours) {
    throw new ConfigError(`The store ${store} has schema version ${theirs}; this program knows versions up to ${ours}.`, {
      remedy: "Use the newer program that wrote it, or name another store. Nothing was changed.",
    });
  }
  const done = new Map(applied.map((migration) => [migration.version, migration]));
  for (const { version, name, checksum } of available) {
    const landed = done.get(version);
    if (landed && (landed.checksum !== checksum || landed.name !== name)) {
      throw new ConfigError(`Migration ${version} (${landed.name}) of the store ${store} is not the one in schema/cypher (${name}).`, {
        remedy: "A migration never changes once it has landed: put the file back as it was, or ingest into a new store. Nothing was changed.",
      });
    }
  }
  return available.filter(({ version }) => !done.has(version));
}

/**
 * Nothing, if a reader may use the store as it is.
 *
 * @throws ConfigError for a store without a graph of ours, or of another schema than this program's.
 */
export function requireCurrent(available: readonly Migration[], applied: readonly AppliedMigration[], store: string): void {
  if (applied.length === 0) throw nothingIngested(store);
  const [next] = planMigrations(available, applied, store);
  if (!next) return;
  throw new ConfigError(`The store ${store} has schema version ${next.version - 1}; this program needs ${available.at(-1)?.version}.`, {
    remedy: "Bring it up to date with: npm run migrate",
  });
}

/** The error for a store that isn't there yet. */
export function nothingIngested(store: string): ConfigError {
  return new ConfigError(`Nothing has been ingested yet: there is no graph in ${store}.`, { remedy: "Run: npm run ingest -- samples" });
}
