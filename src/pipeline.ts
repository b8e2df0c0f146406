import type { Article, Publication } from "#schema/article";
import type { Claim } from "#schema/claim";
import type { Derivation, Evidence } from "#schema/derivation";
import type { Extraction } from "#schema/extraction";
import { type ParsedArticle, parseArticle, withPublications } from "#src/article/parse-article";
import { betterName } from "#src/article/publication";
import { EXTRACTOR } from "#src/claim/build-claims";
import { extractClaims } from "#src/claim/extract-claims";
import { topicOf } from "#src/commitment/commitment-key";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { resolveMentions } from "#src/entity/resolve-mentions";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { placesAround } from "#src/gazetteer/places-around";
import { analyseArticle } from "#src/language/analyse-article";
import type { Parser } from "#src/language/parser";
import { findMentions } from "#src/mention/find-mentions";

export { betterName, EXTRACTOR };

/** bytes -> Article. @throws InputError where they hold no English article. */
export function read(bytes: Uint8Array): ParsedArticle {
  return parseArticle(bytes);
}

/** The article with its further known appearances. */
export function combine(article: Article, publications: readonly Publication[]): Article {
  return withPublications(article, [...publications, ...article.publications]);
}

/** Article -> Document -> Mention[] -> Actor[], Place[] -> Claim[]: the same article gives the same bytes, whatever was read before it. */
export function extract(article: Article, parser: Parser): Extraction {
  const gazetteer = loadGazetteer();
  const document = analyseArticle(article, parser);
  const mentions = findMentions(document, gazetteer);
  const { entities, relations } = resolveMentions(document, mentions, gazetteer);
  const { claims, findings } = extractClaims(article, document, entities, relations);
  return { article, entities, relations: [...relations], claims: [...claims], findings: [...findings] };
}

/** Claim[] -> Commitment[]: all claims of whole topics, in any order. */
export function derive(evidence: readonly Evidence[], nameOf: (id: string) => string): Derivation {
  return deriveCommitments(evidence, nameOf, (place) => placesAround(place, loadGazetteer()));
}

/** The unit of recomputation: what a claim's coming or going can change. */
export function topic(claim: Claim): string {
  return topicOf(claim);
}

/** Whether the gazetteer knows an actor, so that its name and aliases don't depend on the articles. */
export function isKnown(id: string): boolean {
  return loadGazetteer().entry(id) !== undefined;
}
