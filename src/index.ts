/** The package as a library: extract without a store, ingest into one, ask it. */
import { Readable } from "node:stream";
import type { Extraction } from "#schema/extraction";
import type { RunReport } from "#schema/report";
import { readConfig } from "#src/config";
import { ingest as ingestPaths } from "#src/ingest/ingest";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { extract as extractArticle, read } from "#src/pipeline";
import { openStore as openConfigured } from "#src/store/open-store";
import type { OpenMode, Store } from "#src/store/store";

export type { Article } from "#schema/article";
export type { Claim } from "#schema/claim";
export type { Commitment } from "#schema/commitment";
export type { Extraction } from "#schema/extraction";
export type { RunReport } from "#schema/report";
export type { Row, Store } from "#src/store/store";
export { ConfigError, InputError, InvariantError, StoreError, TransientError } from "#src/support/errors";

/**
 * Actors, places and claims of one article.
 *
 * @param article text or bytes of a Markdown or plain text file, with or without front matter.
 * @throws InputError where it holds no English article.
 */
export function extract(article: string | Uint8Array): Extraction {
  return extractArticle(read(typeof article === "string" ? new TextEncoder().encode(article) : article).article, loadParser(), loadJudge());
}

/**
 * Opens the store that the environment names (NEO4J_URI and its companions, else the embedded default), or an embedded file.
 *
 * @param options `path` of an embedded file; `mode` "read" changes nothing, "write" (the default) makes what is missing.
 */
export function openStore(options: { readonly path?: string; readonly mode?: OpenMode } = {}): Promise<Store> {
  return openConfigured(readConfig(process.env, { storePath: options.path }).store, options.mode ?? "write");
}

/** Puts the articles of files, folders and globs into an open store. */
export function ingest(store: Store, paths: readonly string[]): Promise<RunReport> {
  return ingestPaths(paths, store, { now: () => new Date(), standardInput: Readable.from([]) });
}
