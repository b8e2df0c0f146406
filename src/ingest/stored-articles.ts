import { z } from "zod";
import { Article, Publication, Source } from "#schema/article";
import type { Reader } from "#src/ingest/read-context";

/** A stored article as it was read, and what has become of it. */
export interface StoredText {
  readonly article: Article;
  readonly extractor: string;
  readonly ingestedAt: string;
}

const Row = z.object({
  article: z.record(z.string(), z.unknown()),
  publications: z.array(z.record(z.string(), z.unknown())),
});

/** All articles of a graph with their publications, by id: enough to extract them anew. */
export async function readArticles(read: Reader): Promise<StoredText[]> {
  const rows = await read(
    `MATCH (a:Article)<-[p:PUBLISHED]-(s:Source)
     WITH a, p, s ORDER BY a.id, s.id
     WITH a, collect({id: s.id, name: s.name, kind: s.kind, countryCode: s.countryCode, title: p.title, url: p.url, publishedAt: p.publishedAt, author: p.author, modifiedAt: p.modifiedAt}) AS publications
     RETURN a {.*} AS article, publications ORDER BY a.id`,
  );
  return z.array(Row).parse(rows).map(storedText);
}

function storedText({ article, publications }: z.infer<typeof Row>): StoredText {
  const cuts = z.array(z.string()).parse(article.boilerplate ?? []);
  const whole = {
    ...Object.fromEntries(Object.keys(Article.shape).map((name) => [name, article[name] ?? null])),
    boilerplate: cuts.map(spanOf),
    publications: publications.map(({ id, name, kind, countryCode, ...publication }) =>
      Publication.parse({ source: Source.parse({ id, name, kind, countryCode }), ...publication }),
    ),
  };
  return { article: Article.parse(whole), extractor: z.string().parse(article.extractor), ingestedAt: z.string().parse(article.ingestedAt) };
}

/** "start:end:rule", as an article's node keeps it; a rule's name may hold a colon. */
export function spanOf(stored: string): Article["boilerplate"][number] {
  const [start = "", end = "", ...rule] = stored.split(":");
  return { start: Number(start), end: Number(end), rule: rule.join(":") };
}
