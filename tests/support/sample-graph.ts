import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "#schema/article";
import type { Claim } from "#schema/claim";
import type { GraphDelta, NodeRow } from "#schema/graph";
import type { Place } from "#schema/place";
import { parseArticle } from "#src/article/parse-article";
import { commitmentKey, topicOf } from "#src/commitment/commitment-key";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { relationsOf } from "#src/entity/relations";
import { actorsIn, isWithinTerritory } from "#src/gazetteer/actors-in";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { placesAround } from "#src/gazetteer/places-around";
import { articleRows, type Rows } from "#src/graph/article-rows";
import { commitmentRows } from "#src/graph/commitment-rows";
import { mergeRows } from "#src/graph/merge-rows";
import { packageRoot } from "#src/support/package-root";
import { sortedUnique } from "#src/support/text";
import { sampleEvidence, sampleTable } from "#tests/support/sample-claims";

const byHand = { extractor: "by hand", topicOf, keyOf: commitmentKey, bands: [] };

/** Ids of the actors and places of some claims. */
function entitiesOf(claims: readonly Claim[]): string[] {
  return sortedUnique(claims.flatMap((claim) => [...claim.promisors, ...claim.beneficiaries, ...claim.attributedTo, ...claim.performedIn]));
}

/** Nodes of ids: what the gazetteer knows under its name, groups under their id's. */
function entityNodes(ids: readonly string[]): NodeRow[] {
  return ids.map((id) => {
    const entry = loadGazetteer().entry(id);
    if (entry?.type !== "place") {
      const [prefix = "", slug = ""] = id.split(":");
      const kind = entry?.kind ?? (prefix === "group" ? "group" : "organisation");
      const name = entry?.name ?? slug;
      return {
        label: "Actor",
        id,
        properties: { name, kind, aliases: [], countryCode: entry?.countryCode ?? null, named: kind !== "group", wikidataId: null },
      };
    }
    const { name, kind, countryCode, geonamesId, latitude, longitude } = entry;
    const properties: Omit<Place, "id"> = { name, kind, aliases: [], countryCode, geonamesId, latitude, longitude };
    return { label: "Place", id, properties };
  });
}

function rowsOf(article: Article, claims: readonly Claim[], at: number): Rows {
  const ids = entitiesOf(claims);
  const { relations, extras } = relationsOf(ids, loadGazetteer());
  const mentions = ids.flatMap((id) => {
    const role = loadGazetteer().entry(id)?.type ?? "actor";
    return [{ start: 0, end: 1, surface: id, kind: "name" as const, role, id, score: 1, reasons: [] }];
  });
  const extraction = {
    article,
    entities: { mentions, actors: [], places: [], ties: [] },
    relations: [...relations],
    claims: [...claims],
    findings: [],
  };
  const ingestedAt = `2026-05-${String(20 + at).padStart(2, "0")}T08:00:00.000Z`;
  const rows = articleRows(extraction, { ...byHand, ingestedAt, duplicateOf: null });
  return { ...rows, nodes: [...rows.nodes, ...entityNodes([...ids, ...extras])] };
}

/**
 * The graph of the hand-coded claims of the samples as one change to write: what every question can be asked of without reading a text.
 * The articles came on ten days one after the other, from 20 May 2026.
 */
export function sampleGraph(): GraphDelta {
  const gazetteer = loadGazetteer();
  const evidence = sampleEvidence().map((coded) => coded.evidence);
  const articles = sampleTable.map(({ article }) => parseArticle(readFileSync(join(packageRoot(), "samples", `${article}.md`))).article);
  const parts = articles.map((article, at) =>
    rowsOf(
      article,
      evidence.map(({ claim }) => claim).filter(({ articleId }) => articleId === article.id),
      at,
    ),
  );
  const derivation = deriveCommitments(evidence, {
    nameOf: (id) => gazetteer.entry(id)?.name ?? id,
    enclosing: (place) => placesAround(place, gazetteer),
    isWithin: (place, actor) => isWithinTerritory(place, actor, gazetteer, placesAround(place, gazetteer)),
    actorsIn: (text) => actorsIn(text, gazetteer),
  });
  return mergeRows([...parts, copyOf(articles[5] as Article), commitmentRows(derivation)], { nodes: [], relationships: [] });
}

/** Another outlet's copy of an article, of which nothing is coded. */
function copyOf(article: Article): Rows {
  const source = { id: "mirror.example", name: "The Mirror", kind: "newspaper", countryCode: null } as const;
  const facts = { title: "No American troops", url: null, publishedAt: "2026-04-16", author: null, modifiedAt: null };
  const copy = { ...article, ...facts, id: "c".repeat(16), publications: [{ source, ...facts }] };
  const extraction = { article: copy, entities: { mentions: [], actors: [], places: [], ties: [] }, relations: [], claims: [], findings: [] };
  return articleRows(extraction, { ...byHand, ingestedAt: "2026-06-01T08:00:00.000Z", duplicateOf: article.id });
}
