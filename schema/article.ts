import { z } from "zod";
import { Instant, Offset, PartialDate } from "#schema/primitives";
import { vocabulary } from "#schema/vocabulary";

export const sourceKinds = {
  newspaper: { label: "newspaper", definition: "A newspaper or news magazine, on paper or online" },
  agency: { label: "news agency", definition: "A wire service whose reports others carry" },
  broadcaster: { label: "broadcaster", definition: "A radio or television station, or its site" },
  government: { label: "government", definition: "A government, ministry or other state body that publishes itself" },
  igo: { label: "intergovernmental organisation", definition: "An organisation of states that publishes itself" },
  think_tank: { label: "think tank", definition: "A research institute or advocacy group" },
  blog: { label: "blog", definition: "A person's or small group's own site" },
  unknown: { label: "unknown", definition: "Not known" },
} as const;
export const SourceKind = vocabulary(sourceKinds);
export type SourceKind = z.infer<typeof SourceKind>;

/** An outlet that publishes articles. */
export const Source = z.object({
  /** Host name without "www." ("reuters.com"), a slug of the outlet's name where there is no address, or "unknown". */
  id: z.string().min(1),
  name: z.string().min(1),
  kind: SourceKind,
  countryCode: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

/** One appearance of an article's text: the same body may be published by several outlets. */
export const Publication = z.object({
  source: Source,
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: PartialDate.nullable(),
  /** Author line, as it stands there. */
  author: z.string().nullable(),
  /** When the outlet says that it changed it last: ISO 8601 date, or date and time with the zone that it gave. */
  modifiedAt: z.string().nullable(),
});
export type Publication = z.infer<typeof Publication>;

/** A run of text that is no part of the article (related links, credits, newsletter pitches): kept as data, never extracted from. */
export const Boilerplate = z.object({ start: Offset, end: Offset, rule: z.string().min(1) });
export type Boilerplate = z.infer<typeof Boilerplate>;

/** A text as it was read; `text` never changes after this, and every offset of the graph counts its UTF-16 units. */
export const Article = z.object({
  /** First 16 hex digits of the SHA-256 of `text` in UTF-8. */
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: PartialDate.nullable(),
  author: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  /** ISO 639-1 code; only "en" is extracted from. */
  language: z.string(),
  text: z.string().min(1),
  boilerplate: z.array(Boilerplate),
  /** Every known appearance, sorted; the fields above are those of the first. */
  publications: z.array(Publication).min(1),
});
export type Article = z.infer<typeof Article>;

/** How an article stands in the graph: flat, because Neo4j keeps no maps in properties. */
export const ArticleNode = z.object({
  id: Article.shape.id,
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: PartialDate.nullable(),
  author: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  language: z.string(),
  text: z.string().min(1),
  /** "start:end:rule" for each run that was cut. */
  boilerplate: z.array(z.string()),
  /** Id of the earliest article that this one nearly repeats: a syndicated copy is no independent corroboration. */
  duplicateOf: z.string().nullable(),
  /** What extracted its claims ("pledgegraph 0.1.0"); another one makes the article due again. */
  extractor: z.string(),
  /** When the graph first held it. Volatile: not part of the canonical dump. */
  ingestedAt: Instant,
});
export type ArticleNode = z.infer<typeof ArticleNode>;
