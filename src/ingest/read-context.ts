import { z } from "zod";
import { Publication, Source } from "#schema/article";
import { Claim } from "#schema/claim";
import type { Contradiction, Evidence } from "#schema/derivation";
import type { Parameters, Row } from "#src/store/store";

/** Either a transaction's `run` or the store's `read`. */
export type Reader = (text: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface StoredArticle {
  readonly publications: readonly Publication[];
  readonly extractor: string;
  /** When it first came. */
  readonly ingestedAt: string;
}

/** What the graph knows of an article by its id: null where it has none. */
export async function readArticle(read: Reader, id: string): Promise<StoredArticle | null> {
  const rows = await read(
    `MATCH (a:Article {id: $id})<-[p:PUBLISHED]-(s:Source)
     RETURN a.extractor AS extractor, a.ingestedAt AS ingestedAt, s.id AS sourceId, s.name AS name, s.kind AS kind, s.countryCode AS countryCode, p.title AS title, p.url AS url, p.publishedAt AS publishedAt, p.author AS author, p.modifiedAt AS modifiedAt
     ORDER BY s.id`,
    { id },
  );
  const publications = rows.map(({ sourceId, name, kind, countryCode, ...publication }) =>
    Publication.parse({ source: Source.parse({ id: sourceId, name, kind, countryCode }), ...publication }),
  );
  if (rows[0] === undefined) return null;
  return { publications, extractor: z.string().parse(rows[0].extractor), ingestedAt: z.string().parse(rows[0].ingestedAt) };
}

/** Names that outlets have in the graph, by id. */
export async function readSourceNames(read: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await read("MATCH (s:Source) WHERE s.id IN $ids RETURN s.id AS id, s.name AS name ORDER BY id", { ids });
  return new Map(rows.map(({ id, name }) => [z.string().parse(id), z.string().parse(name)]));
}

/** Ids of an article's claims and their topics. */
export async function readOwnClaims(read: Reader, articleId: string): Promise<readonly { readonly id: string; readonly topic: string }[]> {
  const rows = await read("MATCH (a:Article {id: $id})-[:CONTAINS]->(c:Claim) RETURN c.id AS id, c.topic AS topic ORDER BY c.id", { id: articleId });
  return z.array(z.object({ id: z.string(), topic: z.string() })).parse(rows);
}

/** Every claim of some topics, with the day of its article and the outlet that published it first, or first published what it copies. */
export async function readEvidence(read: Reader, topics: readonly string[]): Promise<Evidence[]> {
  const rows = await read(
    `MATCH (c:Claim) WHERE c.topic IN $topics
     MATCH (a:Article {id: c.articleId})
     WITH c, a, coalesce(a.duplicateOf, a.id) AS original
     MATCH (h:Article {id: original})<-[p:PUBLISHED]-(s:Source)
     WITH c, a, s, p ORDER BY c.id, p.publishedAt IS NULL, p.publishedAt, s.id
     WITH c, a, collect(s.id) AS sources
     RETURN c {.*} AS claim, a.publishedAt AS publishedAt, head(sources) AS sourceId ORDER BY c.id`,
    { topics },
  );
  return rows.map(({ claim, publishedAt, sourceId }) => ({
    claim: parseClaim(claim),
    publishedAt: z.string().nullable().parse(publishedAt),
    sourceId: z.string().parse(sourceId),
  }));
}

/** Commitments that claims of some topics report, with the conditions they wait for. */
export async function readCommitments(
  read: Reader,
  topics: readonly string[],
): Promise<readonly { readonly id: string; readonly conditions: readonly string[] }[]> {
  const rows = await read(
    `MATCH (c:Claim)-[:REPORTS]->(k:Commitment) WHERE c.topic IN $topics
     WITH DISTINCT k ORDER BY k.id
     RETURN k.id AS id, [(k)-[:CONDITIONED_ON]->(x:Condition) | x.id] AS conditions`,
    { topics },
  );
  return z.array(z.object({ id: z.string(), conditions: z.array(z.string()) })).parse(rows);
}

/** Contradictions between claims of some topics. */
export async function readContradictions(read: Reader, topics: readonly string[]): Promise<readonly Contradiction[]> {
  const rows = await read(
    "MATCH (c:Claim)-[x:CONTRADICTS]->(d:Claim) WHERE c.topic IN $topics RETURN c.id AS one, d.id AS other, x.field AS field ORDER BY one, other, field",
    { topics },
  );
  return z.array(z.object({ one: z.string(), other: z.string(), field: z.string() })).parse(rows);
}

/** Topics of the claims of some articles. */
export async function readTopicsIn(read: Reader, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await read("MATCH (a:Article)-[:CONTAINS]->(c:Claim) WHERE a.id IN $articles RETURN DISTINCT c.topic AS topic ORDER BY topic", {
    articles,
  });
  return rows.map(({ topic }) => z.string().parse(topic));
}

/** Names of actors by id. */
export async function readNames(read: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await read("MATCH (a:Actor) WHERE a.id IN $ids RETURN a.id AS id, a.name AS name ORDER BY id", { ids });
  return new Map(rows.map(({ id, name }) => [z.string().parse(id), z.string().parse(name)]));
}

/** How other articles name some actors. */
export async function readSurfaces(
  read: Reader,
  ids: readonly string[],
  exceptArticle: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly surfaces: readonly string[] }[]> {
  const rows = await read(
    "MATCH (e:Actor)<-[m:MENTIONS]-(a:Article) WHERE e.id IN $ids AND a.id <> $except RETURN e.id AS id, m.name AS name, m.surfaces AS surfaces ORDER BY id, name, a.id",
    { ids, except: exceptArticle },
  );
  return z.array(z.object({ id: z.string(), name: z.string(), surfaces: z.array(z.string()) })).parse(rows);
}

/** Topics of the claims that bind or benefit some actors. */
export async function readTopicsOf(read: Reader, actors: readonly string[]): Promise<readonly string[]> {
  const rows = await read(
    "MATCH (a:Actor)-[:COMMITS_TO]->(k:Commitment)<-[:REPORTS]-(c:Claim) WHERE a.id IN $ids RETURN DISTINCT c.topic AS topic UNION MATCH (k:Commitment)-[:BENEFITS]->(a:Actor) WHERE a.id IN $ids MATCH (k)<-[:REPORTS]-(c:Claim) RETURN DISTINCT c.topic AS topic",
    { ids: actors },
  );
  return rows.map(({ topic }) => z.string().parse(topic));
}

/** A graph keeps no null: what is absent there is null here. */
function parseClaim(stored: unknown): Claim {
  const given = z.record(z.string(), z.unknown()).parse(stored);
  return Claim.parse(Object.fromEntries(Object.keys(Claim.shape).map((key) => [key, given[key] ?? null])));
}
