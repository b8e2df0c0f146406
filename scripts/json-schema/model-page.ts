import { z } from "zod";
import { actorKinds } from "#schema/actor";
import { sourceKinds } from "#schema/article";
import { certainties, commitmentKinds, legalForces, polarities, speakerRoles, statuses, timeframes, triggers, voices } from "#schema/claim";
import { amountRoles, partyRoles } from "#schema/commitment";
import { type NodeLabel, nodeModels, type RelationshipType, relationshipModels, volatile } from "#schema/graph";
import { placeKinds } from "#schema/place";
import { nodesTold, relationshipsTold } from "./model-examples";

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const labels = Object.keys(nodeModels) as NodeLabel[];
const types = Object.keys(relationshipModels) as RelationshipType[];
/** Nodes in the order of the layers, and what stands beside them. */
const layers: Readonly<Record<string, readonly NodeLabel[]>> = {
  "what was read": ["Source", "Article", "Wording"],
  "what articles say": ["Claim"],
  "what stands in the world": ["Commitment", "Condition"],
  "who and where": ["Actor", "Place"],
  "how it came about": ["Run", "Poll", "Fetched", "ArticleVersion"],
};
const vocabularies: Readonly<Record<string, Readonly<Record<string, { readonly definition: string }>>>> = {
  "kind of a commitment": commitmentKinds,
  status: statuses,
  polarity: polarities,
  certainty: certainties,
  timeframe: timeframes,
  voice: voices,
  "role of the speaker": speakerRoles,
  "legal force": legalForces,
  trigger: triggers,
  "role of an amount": amountRoles,
  "role of a party": partyRoles,
  "kind of an actor": actorKinds,
  "kind of a place": placeKinds,
  "kind of a source": sourceKinds,
};

/** schema/README.md: the graph model as a picture, with every node, relationship and word of it, from the models themselves. */
export function modelPage(): string {
  return `# The graph model

Three layers: what was read, what each article says of it in its exact words, and what stands in the world, computed from that. This page is written
by \`npm run schema\` from the models of this folder; \`tests/unit/schema/model-page.test.ts\` fails where they differ.

${picture()}

## Nodes

Properties that are null are absent. \`?\` marks what may be absent.

${labels.map(nodeSection).join("\n\n")}

## Relationships

| relationship | meaning | properties | example |
| --- | --- | --- | --- |
${types.map(relationshipRow).join("\n")}

Not in the canonical dump, because they differ between two runs over the same articles: ${[...volatile.labels, ...volatile.types].join(", ")}, and \`ingestedAt\` of an article.

## Words

${Object.entries(vocabularies).map(vocabularySection).join("\n\n")}
`;
}

function picture(): string {
  const groups = Object.entries(layers).map(
    ([name, members], at) => `  subgraph g${at}["${name}"]\n${members.map((label) => `    ${label}`).join("\n")}\n  end`,
  );
  const edges = types.flatMap((type) => pairsOf(type).map(([from, to]) => `  ${from} -->|${type}| ${to}`));
  return `\`\`\`mermaid\nflowchart LR\n${[...groups, ...edges].join("\n")}\n\`\`\``;
}

/** Ends that occur: a part is of the same kind as its whole. */
function pairsOf(type: RelationshipType): (readonly [NodeLabel, NodeLabel])[] {
  const { from, to }: { readonly from: readonly NodeLabel[]; readonly to: readonly NodeLabel[] } = relationshipModels[type];
  const pairs = from.flatMap((start) => to.map((end) => [start, end] as const));
  return type === "PART_OF" ? pairs.filter(([start, end]) => start === end) : pairs;
}

function nodeSection(label: NodeLabel): string {
  const { meaning, example } = nodesTold[label];
  return `### ${label}\n\n${meaning}\n\n${propertiesOf(nodeModels[label])}\n\n\`\`\`json\n${JSON.stringify(example)}\n\`\`\``;
}

function relationshipRow(type: RelationshipType): string {
  const { meaning, example } = relationshipsTold[type];
  const ends = pairsOf(type)
    .map(([from, to]) => `\`(${from})-[:${type}]->(${to})\``)
    .join(" ");
  const shown = Object.keys(example).length === 0 ? "" : `\`${JSON.stringify(example)}\``;
  return `| ${ends} | ${meaning} | ${propertiesOf(relationshipModels[type].properties)} | ${shown} |`;
}

function propertiesOf(model: z.ZodObject): string {
  const { properties = {} } = z.toJSONSchema(model) as JsonSchema;
  return Object.entries(properties)
    .map(([name, schema]) => `\`${name}\` ${typeOf(schema)}`)
    .join(", ");
}

function typeOf({ type, items, anyOf = [], enum: words }: JsonSchema): string {
  const kinds = anyOf.filter((each) => each.type !== "null");
  if (kinds.length < anyOf.length) return `${typeOf(kinds[0] ?? {})}?`;
  if (type === "array") return `list of ${typeOf(items ?? {})}`;
  return words === undefined ? (type ?? "any") : "word";
}

function vocabularySection([name, terms]: readonly [string, Readonly<Record<string, { readonly definition: string }>>]): string {
  return `**${name}**: ${Object.entries(terms)
    .map(([term, { definition }]) => `\`${term}\` ${definition}`)
    .join("; ")}.`;
}
