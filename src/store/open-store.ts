import type { StoreConfig } from "#src/config";
import type { OpenMode, Store } from "#src/store/store";

export interface OpenOptions {
  /** How long to wait for another process to let go of an embedded file. */
  readonly waitMs?: number;
}

/**
 * Opens the store that the configuration names, and never another one instead. Only the engine that is used is loaded.
 *
 * @throws ConfigError where it can't be opened or reached, is not there (in "read" mode), or has a schema that this program doesn't know.
 */
export async function openStore(config: StoreConfig, mode: OpenMode, { waitMs = 5_000 }: OpenOptions = {}): Promise<Store> {
  if (config.engine === "embedded") {
    const { openEmbedded } = await import("#src/store/embedded/open-embedded");
    return openEmbedded(config.path, mode, waitMs);
  }
  const { openNeo4j } = await import("#src/store/neo4j/open-neo4j");
  return openNeo4j(config, mode);
}
