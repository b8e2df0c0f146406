import type { Extraction } from "#schema/extraction";
import type { ResolvedMention } from "#schema/mention";
import type { ExtractionRecord } from "#schema/record";
import { slug, sortedUnique } from "#src/support/text";

/** An extraction in the shape of records that people write, with places by the slug of their name. */
export function recordOf(stem: string, { article, entities, claims }: Extraction): ExtractionRecord {
  const placeIds = new Map(entities.places.map(({ id, name }) => [id, `place:${slug(name)}`]));
  const placeId = (id: string): string => placeIds.get(id) ?? id;
  const mentioned = (id: string): ResolvedMention[] => entities.mentions.filter((mention) => mention.id === id);
  // a pronoun is no surface
  const surfaces = (id: string): string[] => sortedUnique(mentioned(id).flatMap(({ kind, surface }) => (kind === "pronoun" ? [] : [surface])));
  return {
    article: stem,
    actors: entities.actors.filter(({ id }) => mentioned(id).length > 0).map(({ id, name, kind }) => ({ id, name, kind, surfaces: surfaces(id) })),
    places: entities.places
      .filter(({ id }) => mentioned(id).length > 0)
      .map(({ id, name, kind, countryCode }) => ({ id: placeId(id), name, kind, country: countryCode, surfaces: surfaces(id) })),
    claims: claims.map((claim) => ({
      quote: claim.quote,
      cue: claim.cue,
      promisors: claim.promisors,
      principal: claim.principal,
      beneficiaries: claim.beneficiaries,
      mutual: claim.mutual,
      kind: claim.kind,
      polarity: claim.polarity,
      status: claim.status,
      certainty: claim.certainty,
      negated: claim.negated,
      legalForce: claim.legalForce,
      condition: claim.condition,
      trigger: claim.trigger,
      amount: claim.amount,
      unit: claim.unit,
      currency: claim.currency,
      performedIn: claim.performedIn.map(placeId),
      announcedIn: claim.announcedIn.map(placeId),
      voice: claim.voice,
      attributedTo: claim.attributedTo,
      timeframe: claim.timeframe,
      date: claim.date,
      rule: claim.rule,
      confidence: claim.confidence,
    })),
    boilerplate: article.boilerplate.map(({ start, end }) => article.text.slice(start, end)),
  };
}
