import { z } from "zod";
import { vocabulary } from "#schema/vocabulary";

export const factOrigins = {
  front_matter: { label: "front matter", definition: "The lines between two rows of hyphens at the start of a text file" },
  json_ld: { label: "JSON-LD", definition: "The page's own description for machines, its node for the article" },
  meta: { label: "meta", definition: "A meta or link element of the page's head" },
  time: { label: "time element", definition: "A time element of the page" },
  url: { label: "address", definition: "A date within the page's address, or the address itself" },
  text: { label: "text", definition: "What the page shows its readers: a byline, a heading, a line with a date" },
  feed: { label: "feed", definition: "The entry of the feed that led to the article" },
  field: { label: "field", definition: "A field of a line of JSON, or a header of an archive's record" },
} as const;
export const FactOrigin = vocabulary(factOrigins);
export type FactOrigin = z.infer<typeof FactOrigin>;

/** Something that a source says about an article, with where it says so and in which words. */
export const Fact = z.object({
  value: z.string().min(1),
  origin: FactOrigin,
  /** The words of the source that the value was read from, at most 200 characters. */
  evidence: z.string(),
});
export type Fact = z.infer<typeof Fact>;

/** What a source says about an article beside its text; null where it says nothing. */
export const PageFacts = z.object({
  title: Fact.nullable(),
  outlet: Fact.nullable(),
  author: Fact.nullable(),
  /** ISO 8601 date, or date and time with the zone that the source gave. */
  publishedAt: Fact.nullable(),
  modifiedAt: Fact.nullable(),
  /** Canonical address. */
  url: Fact.nullable(),
  /** Language as declared; which one the text is in is found from the text. */
  language: Fact.nullable(),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** An article taken out of a page, a feed, an archive or a line of JSON. */
export const Page = z.object({
  facts: PageFacts,
  text: z.string(),
  /** Things that were not understood, or that contradict each other. */
  doubts: z.array(z.string()),
});
export type Page = z.infer<typeof Page>;
