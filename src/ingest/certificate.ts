import { createHash } from "node:crypto";
import type { Certificate } from "#schema/certificate";
import { readArticles, type StoredText } from "#src/ingest/stored-articles";
import type { Store } from "#src/store/store";
import { sortedUnique } from "#src/support/text";

/** The certificate of a graph. It depends on the articles and on the program, not on the order or the engine. */
export async function certificateOf(store: Store): Promise<Certificate> {
  return certify(store, await readArticles((text, parameters) => store.read(text, parameters)));
}

/** The same where the articles have been read already. */
export async function certify(store: Store, articles: readonly StoredText[]): Promise<Certificate> {
  const { schemaVersion } = await store.describe();
  return {
    articles: articles.length,
    corpusHash: corpusHash(articles),
    extractors: sortedUnique(articles.map(({ extractor }) => extractor)),
    schemaVersion,
    graphHash: await store.hash(),
  };
}

/** An article's id is the hash of its text. */
function corpusHash(articles: readonly StoredText[]): string {
  const lines = articles.map(({ article: { id, publications } }) => JSON.stringify([id, publications]));
  return createHash("sha256")
    .update(`${[...lines].sort().join("\n")}\n`)
    .digest("hex");
}
