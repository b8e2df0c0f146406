import type { Fact, FactOrigin, PageFacts } from "#schema/page";

/** Evidence is for people who ask where a value is from; more of it than this they find in the source. */
const MAX_EVIDENCE = 200;
/** A title or a name longer than this is a page gone wrong. */
const MAX_VALUE = 1000;

/** Nothing said. */
export const noFacts: PageFacts = { title: null, outlet: null, author: null, publishedAt: null, modifiedAt: null, url: null, language: null };

/** A value with its origin, white space made uniform; null where nothing is left of it. */
export function fact(value: unknown, origin: FactOrigin, evidence: unknown = value): Fact | null {
  if (typeof value !== "string") return null;
  const tidy = oneLine(value.slice(0, 10 * MAX_VALUE)).slice(0, MAX_VALUE);
  return tidy === "" ? null : { value: tidy, origin, evidence: oneLine(String(evidence).slice(0, 10 * MAX_EVIDENCE)).slice(0, MAX_EVIDENCE) };
}

/** For each fact the first source that knows it. */
export function firstOf(...sources: readonly Partial<PageFacts>[]): PageFacts {
  const entries = Object.keys(noFacts).map((key) => [key, sources.map((source) => source[key as keyof PageFacts]).find((found) => found) ?? null]);
  return Object.fromEntries(entries) as PageFacts;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
