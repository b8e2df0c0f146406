import { type GraphDelta, type NodeReference, type NodeRow, type RelationshipRow, relationshipModels } from "#schema/graph";
import type { Rows } from "#src/graph/article-rows";
import { compareText } from "#src/support/text";

export interface Drops {
  readonly nodes: readonly NodeReference[];
  readonly relationships: readonly RelationshipRow[];
}

/** One delta of several sets of rows, each node and relationship once (the last wins), in one order whatever order they came in. */
export function mergeRows(sets: readonly Rows[], drops: Drops): GraphDelta {
  const nodes = new Map(sets.flatMap((set) => set.nodes).map((node) => [nodeKey(node), node]));
  const relationships = new Map(sets.flatMap((set) => set.relationships).map((relationship) => [relationshipKey(relationship), relationship]));
  return {
    dropRelationships: inOrder(new Map(drops.relationships.map((relationship) => [relationshipKey(relationship), relationship]))),
    dropNodes: inOrder(new Map(drops.nodes.map((node) => [nodeKey(node), node]))),
    mergeNodes: inOrder(nodes),
    mergeRelationships: inOrder(relationships),
  };
}

function inOrder<T>(items: ReadonlyMap<string, T>): T[] {
  return [...items.entries()].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

function nodeKey({ label, id }: NodeRow | NodeReference): string {
  return `${label} ${id}`;
}

/** Type, ends, and the properties that tell parallel ones apart. */
function relationshipKey({ type, from, to, properties }: RelationshipRow): string {
  return [type, nodeKey(from), nodeKey(to), ...relationshipModels[type].key.map((name) => properties[name])].join(" | ");
}
