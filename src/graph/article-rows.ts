import { type Actor, actorKindOf } from "#schema/actor";
import type { Article } from "#schema/article";
import type { Claim } from "#schema/claim";
import type { Extraction } from "#schema/extraction";
import type { NodeReference, NodeRow, RelationshipRow } from "#schema/graph";
import type { ResolvedMention } from "#schema/mention";
import type { EntityRelation } from "#schema/relation";
import { InvariantError } from "#src/support/errors";
import { groupBy } from "#src/support/group";
import { compareText, sortedUnique } from "#src/support/text";

export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

export interface ArticleRowsOptions {
  readonly extractor: string;
  /** Instant, passed in: the graph stage has no clock. */
  readonly ingestedAt: string;
  readonly topicOf: (claim: Claim) => string;
  readonly keyOf: (claim: Claim) => string;
  /** Hashes of the wording; none where the text is too short to tell a copy by them. */
  readonly bands: readonly string[];
  /** The article that this one nearly repeats. */
  readonly duplicateOf: string | null;
}

/**
 * Nodes and relationships that one article contributes by itself: outlets, text, mentions, claims.
 *
 * @throws InvariantError where a quote isn't what stands in the text: the second check of it, right before it is written.
 */
export function articleRows(extraction: Extraction, options: ArticleRowsOptions): Rows {
  const { article, entities, claims } = extraction;
  const from: NodeReference = { label: "Article", id: article.id };
  for (const claim of claims) checkQuote(article, claim);
  return {
    nodes: [
      articleNode(article, options),
      ...article.publications.map(({ source }) => row("Source", source)),
      ...options.bands.map((id) => row("Wording", { id })),
      ...entities.actors.map((actor) => row("Actor", actor)),
      ...entities.places.map((place) => row("Place", place)),
      ...claims.map((claim) => row("Claim", { ...claim, key: options.keyOf(claim), topic: options.topicOf(claim) })),
    ],
    relationships: [
      ...article.publications.map(({ source, ...publication }) => link("PUBLISHED", { label: "Source", id: source.id }, from, publication)),
      ...options.bands.map((id) => link("WORDED", from, { label: "Wording", id }, {})),
      ...mentionRows(from, entities.mentions),
      ...claims.flatMap((claim) => claimRows(from, claim)),
      ...extraction.relations.map(relationRow),
    ],
  };
}

/**
 * An actor that no gazetteer knows, by the surfaces of all articles that mention it: the longest, then the smallest, is its name.
 *
 * @param actor as the article at hand has it; null where it doesn't mention it.
 * @param others how other articles mention it.
 * @returns null where no article mentions it.
 */
export function profileActor(
  id: string,
  actor: Actor | null,
  others: readonly { readonly name: string; readonly surfaces: readonly string[] }[],
): Actor | null {
  const surfaces = sortedUnique([
    ...(actor === null ? [] : [actor.name, ...actor.aliases]),
    ...others.flatMap(({ name, surfaces: all }) => [name, ...all]),
  ]);
  const name = [...surfaces].sort((a, b) => b.length - a.length || compareText(a, b))[0];
  if (name === undefined) return null;
  const kind = actorKindOf(id);
  return {
    id,
    name,
    kind,
    aliases: surfaces.filter((surface) => surface !== name),
    countryCode: actor?.countryCode ?? null,
    named: kind !== "group",
    wikidataId: null,
  };
}

function articleNode({ id, boilerplate, publications: _, ...article }: Article, options: ArticleRowsOptions): NodeRow {
  const { duplicateOf, extractor, ingestedAt } = options;
  const cuts = boilerplate.map(({ start, end, rule }) => `${start}:${end}:${rule}`);
  return row("Article", { id, ...article, boilerplate: cuts, duplicateOf, extractor, ingestedAt });
}

/** Pronouns and roles are evidence of a claim's parties, but no names: an actor is called by its other mentions, if it has any. */
function mentionRows(from: NodeReference, mentions: readonly ResolvedMention[]): RelationshipRow[] {
  const groups = groupBy(
    mentions.filter(({ kind }) => kind !== "pronoun"),
    ({ role, id }) => `${role} ${id}`,
  );
  return [...groups.values()].map((group) => {
    const names = group.filter(({ kind }) => kind !== "description");
    const surfaces = sortedUnique((names.length > 0 ? names : group).map(({ surface }) => surface));
    const name = [...surfaces].sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? "";
    const to: NodeReference = { label: group[0].role === "place" ? "Place" : "Actor", id: group[0].id };
    return link("MENTIONS", from, to, { count: group.length, name, surfaces, spans: group.map(({ start, end }) => `${start}:${end}`) });
  });
}

function claimRows(from: NodeReference, claim: Claim): RelationshipRow[] {
  const node: NodeReference = { label: "Claim", id: claim.id };
  const speakers = claim.attributedTo.map((id, order) => link("ATTRIBUTED_TO", node, { label: "Actor", id }, { cue: claim.cue, order }));
  return [link("CONTAINS", from, node, {}), ...speakers];
}

/** Ends of each relation that the gazetteer gives. */
const ends: Readonly<Record<EntityRelation["type"], readonly [NodeReference["label"], NodeReference["label"]]>> = {
  PART_OF: ["Actor", "Actor"],
  MEMBER_OF: ["Actor", "Actor"],
  HOLDS_OFFICE: ["Actor", "Actor"],
  HAS_TERRITORY: ["Actor", "Place"],
  WITHIN: ["Place", "Place"],
};

function relationRow({ type, from, to, title, since, until }: EntityRelation): RelationshipRow {
  const [source, target] = ends[type];
  return link(type, { label: source, id: from }, { label: target, id: to }, relationProperties(type, { title, since, until }));
}

function relationProperties(
  type: EntityRelation["type"],
  { title, since, until }: Pick<EntityRelation, "title" | "since" | "until">,
): RelationshipRow["properties"] {
  if (type === "HOLDS_OFFICE") return { title: title ?? "office", term: since ?? "", since, until };
  return type === "MEMBER_OF" ? { since, until } : {};
}

export function row(label: NodeRow["label"], node: { readonly id: string } & NodeRow["properties"]): NodeRow {
  return { label, id: node.id, properties: node };
}

export function link(
  type: RelationshipRow["type"],
  from: NodeReference,
  to: NodeReference,
  properties: RelationshipRow["properties"],
): RelationshipRow {
  return { type, from, to, properties };
}

function checkQuote(article: Article, claim: Claim): void {
  if (claim.articleId !== article.id || article.text.slice(claim.start, claim.end) !== claim.quote) {
    throw new InvariantError(`Claim ${claim.id} quotes words that don't stand in article ${article.id} at ${claim.start} to ${claim.end}.`);
  }
}
