import { z } from "zod";
import type { NodeRow } from "#schema/graph";
import type { ArticleOutcome } from "#schema/report";
import type { Validators } from "#src/fetch/create-fetcher";
import { FetchError } from "#src/fetch/fetch-error";
import type { FoundSource, Origin } from "#src/ingest/read-sources";
import { Unmodified } from "#src/ingest/unmodified";
import { EXTRACTOR } from "#src/pipeline";
import type { Store } from "#src/store/store";
import { shortHash } from "#src/support/hash";

/** What is known of an address: what its server said, and the articles that came of it. */
export interface KnownPage {
  readonly validators: Validators;
  readonly articles: readonly string[];
}

/** What servers said of their pages, kept in the store from run to run. */
export interface PageMemory {
  /** Null where the address is new, and where its articles are no longer there or are due again: then it must be fetched whole. */
  known(address: string): Promise<KnownPage | null>;
  /** Told of each article of an input once it is in the graph. */
  note(found: FoundSource, outcome: ArticleOutcome): void;
  /** Writes down what was noted of an input. @param isWhole false where it was left before its end: its feed is then read again. */
  keep(isWhole: boolean): Promise<void>;
}

interface Noted {
  readonly origin: Origin;
  readonly articles: Set<string>;
  /** Something of it could not be fetched and may be there next time. */
  isPartial: boolean;
}

const Stored = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable(), articles: z.array(z.string()), extractor: z.string() });
const FIND =
  "MATCH (f:Fetched {id: $id}) RETURN f.etag AS etag, f.lastModified AS lastModified, coalesce(f.articles, []) AS articles, f.extractor AS extractor";
const COUNT = "MATCH (a:Article) WHERE a.id IN $articles AND a.extractor = $extractor RETURN count(a) AS found";

/** The memory that a store keeps. It is written after the articles: what is lost with a crash is fetched again, never taken for read. */
export function createPageMemory(store: Store): PageMemory {
  const noted = new Map<string, Noted>();
  return {
    async known(address) {
      const [row] = await store.read(FIND, { id: shortHash(address) });
      if (row === undefined) return null;
      const { etag, lastModified, articles, extractor } = Stored.parse(row);
      if (extractor !== EXTRACTOR) return null;
      const [count] = await store.read(COUNT, { articles, extractor });
      return count?.found === articles.length ? { validators: { etag, lastModified }, articles } : null;
    },
    note({ source, origins }, { outcome, articleId }) {
      const came = source instanceof Unmodified ? source.articles : outcome !== "rejected" && articleId !== null ? [articleId] : [];
      for (const origin of origins ?? []) {
        const entry = noted.get(origin.address) ?? { origin, articles: new Set<string>(), isPartial: false };
        for (const id of came) entry.articles.add(id);
        if (source instanceof FetchError) entry.isPartial = true;
        noted.set(origin.address, entry);
      }
    },
    async keep(isWhole) {
      const rows = [...noted.values()].filter((entry) => isWorthKeeping(entry, isWhole)).map(rowOf);
      noted.clear();
      if (rows.length === 0) return;
      await store.write((transaction) => transaction.apply({ dropRelationships: [], dropNodes: [], mergeNodes: rows, mergeRelationships: [] }));
    },
  };
}

function isWorthKeeping({ origin, articles, isPartial }: Noted, isWhole: boolean): boolean {
  const { etag, lastModified } = origin.validators;
  return (etag !== null || lastModified !== null) && articles.size > 0 && !isPartial && (isWhole || !origin.holdsMany);
}

function rowOf({ origin, articles }: Noted): NodeRow {
  const properties = { ...origin.validators, articles: [...articles].sort(), extractor: EXTRACTOR };
  return { label: "Fetched", id: shortHash(origin.address), properties };
}
