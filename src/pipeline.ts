import type { Article, Publication } from "#schema/article";
import type { Claim } from "#schema/claim";
import type { Derivation, Evidence } from "#schema/derivation";
import type { Document } from "#schema/document";
import type { Extraction } from "#schema/extraction";
import type { Page } from "#schema/page";
import { areNearDuplicates, bandsOf, type Worded } from "#src/article/near-duplicate";
import { type ParsedArticle, parseArticle, parsePage, withPublications } from "#src/article/parse-article";
import { betterName } from "#src/article/publication";
import { EXTRACTOR } from "#src/claim/build-claims";
import { decideClaims, type ExtractedClaims, readClaims } from "#src/claim/extract-claims";
import { commitmentKey, topicOf } from "#src/commitment/commitment-key";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import type { Judge } from "#src/encoder/judge";
import { type Decision, type Resolution, resolveMentions } from "#src/entity/resolve-mentions";
import { actorsIn, isWithinTerritory } from "#src/gazetteer/actors-in";
import { agencySource } from "#src/gazetteer/agency-source";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { placesAround } from "#src/gazetteer/places-around";
import { analyseArticle } from "#src/language/analyse-article";
import type { Parser } from "#src/language/parser";
import { findMentions } from "#src/mention/find-mentions";

export { betterName, EXTRACTOR };

/** Bytes of a text file, or a page -> Article. @throws InputError where they hold no English article. */
export function read(source: Uint8Array | Page): ParsedArticle {
  return source instanceof Uint8Array ? parseArticle(source) : parsePage(source);
}

/** The article with its further known appearances. */
export function combine(article: Article, publications: readonly Publication[]): Article {
  return withPublications(article, [...publications, ...article.publications]);
}

/** An article with its trees, its actors and places, before its claims. */
export interface Analysis extends Resolution {
  readonly document: Document;
}

/** Article -> Document -> Mention[] -> Actor[], Place[]. */
export function analyse(article: Article, parser: Parser): Analysis {
  const gazetteer = loadGazetteer();
  const document = analyseArticle(article, parser);
  return { document, ...resolveMentions(document, findMentions(document, gazetteer), gazetteer, article.publishedAt) };
}

/** Article -> Analysis -> Claim[]: the same article gives the same bytes, whatever was read before it. */
export function extract(article: Article, parser: Parser, judge: Judge): Extraction {
  const analysis = analyse(article, parser);
  const { claims, findings } = claimsOf(article, analysis, judge);
  const { entities, relations } = analysis;
  return { article, entities, relations: [...relations], claims: [...claims], findings: [...analysis.findings, ...findings] };
}

/** Analysis -> Claim[]: grammar reads, the judge weighs the sentences that are worth it, both decide. */
export function claimsOf(article: Article, { document, entities, relations }: Analysis, judge: Judge): ExtractedClaims {
  const reading = readClaims(article, document, entities, relations);
  const judgements = judge.judge(article.title, document, entities.mentions, (sentence) => reading.sentences[sentence]?.isWorthJudging ?? false);
  return decideClaims(article, reading, entities.mentions, judgements);
}

/** Why each mention of a text was resolved as it was, or left open, in the order of the text. */
export function decide(article: Article, parser: Parser): readonly Decision[] {
  return analyse(article, parser).decisions;
}

/** Claim[] -> Commitment[]: all claims of whole topics, in any order. */
export function derive(evidence: readonly Evidence[], nameOf: (id: string) => string): Derivation {
  const gazetteer = loadGazetteer();
  return deriveCommitments(evidence, {
    nameOf,
    enclosing: (place) => placesAround(place, gazetteer),
    isWithin: (place, actor) => isWithinTerritory(place, actor, gazetteer, placesAround(place, gazetteer)),
    actorsIn: (text) => actorsIn(text, gazetteer),
  });
}

/** The unit of recomputation: what a claim's coming or going can change. */
export function topic(claim: Claim): string {
  return topicOf(claim);
}

/** What the claims of one commitment have in common. */
export function key(claim: Claim): string {
  return commitmentKey(claim);
}

/** Hashes of an article's wording: near-duplicates share one of them. */
export function wording(article: Article): string[] {
  return bandsOf(article);
}

/** Whether one of two articles repeats the other. */
export function isCopy(one: Worded, other: Worded): boolean {
  return areNearDuplicates(one, other);
}

/** The source that a claim counts as: the agency that it cites, else the outlet. */
export function independentSource({ claim, sourceId }: Evidence): string {
  return agencySource(claim.attributedTo) ?? sourceId;
}

/** Whether the gazetteer knows an actor, so that its name and aliases don't depend on the articles. */
export function isKnown(id: string): boolean {
  return loadGazetteer().entry(id) !== undefined;
}
