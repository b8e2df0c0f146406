import type { NodeLabel, NodeReference, NodeRow, Properties, RelationshipRow, RelationshipType } from "#schema/graph";
import { relationshipModels } from "#schema/graph";
import { kindsOfNode, kindsOfRelationship, type PropertyKinds } from "#src/store/delta/property-kinds";
import type { Encoded } from "#src/store/value";

/** A statement over rows of one shape; it returns `n`, the number of rows that it found and treated. */
export interface RowStatement {
  readonly text: string;
  readonly rows: readonly Encoded[];
}

/** Merges on the id alone, then replaces every property: what the row doesn't have, the node loses. */
export function mergeNodesStatement(label: NodeLabel, rows: readonly NodeRow[]): RowStatement {
  const kinds = kindsOfNode(label);
  return {
    text: `UNWIND $rows AS row MERGE (x:${label} {id: row.id}) SET ${assignments(kinds)} RETURN count(*) AS n`,
    rows: rows.map((row) => ({ id: row.id, properties: encodeProperties(row.properties, kinds) })),
  };
}

/** Finds both ends, merges on type and key, then replaces every property. A row whose end isn't there is not counted. */
export function mergeRelationshipsStatement(type: RelationshipType, from: NodeLabel, to: NodeLabel, rows: readonly RelationshipRow[]): RowStatement {
  const kinds = kindsOfRelationship(type);
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[x:${type}${keyPattern(type)}]->(b) SET ${assignments(kinds)} RETURN count(*) AS n`,
    rows: rows.map((row) => ({ from: row.from.id, to: row.to.id, properties: encodeProperties(row.properties, kinds) })),
  };
}

/** Deletes relationships that are there; `n` says how many. */
export function dropRelationshipsStatement(type: RelationshipType, from: NodeLabel, to: NodeLabel, rows: readonly RelationshipRow[]): RowStatement {
  const kinds = kindsOfRelationship(type);
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[x:${type}${keyPattern(type)}]->(b:${to} {id: row.to}) DELETE x RETURN count(*) AS n`,
    rows: rows.map((row) => ({ from: row.from.id, to: row.to.id, properties: encodeProperties(row.properties, kinds) })),
  };
}

/** Deletes nodes that are there, with all their relationships; `n` says how many nodes. */
export function dropNodesStatement(label: NodeLabel, rows: readonly NodeReference[]): RowStatement {
  return {
    text: `UNWIND $rows AS row MATCH (x:${label} {id: row.id}) DETACH DELETE x RETURN count(*) AS n`,
    rows: rows.map(({ id }) => ({ id })),
  };
}

function keyPattern(type: RelationshipType): string {
  const key = relationshipModels[type].key.map((property: string) => `${property}: row.properties.${property}`);
  return key.length === 0 ? "" : ` {${key.join(", ")}}`;
}

/** Grafeo keeps a float that is whole as an integer, and then divides as integers do; toFloat makes it a float on every engine. */
function assignments(kinds: PropertyKinds): string {
  const floats = [...kinds].filter(([, kind]) => kind === "float").map(([name]) => `x.${name} = toFloat(row.properties.${name})`);
  return ["x = row.properties", ...floats].join(", ");
}

function encodeProperties(properties: Properties, kinds: PropertyKinds): Encoded {
  const encode = (name: string, value: Encoded): Encoded => {
    if (Array.isArray(value)) return value.map((item) => encode(name, item));
    return typeof value === "number" && kinds.get(name) === "integer" ? BigInt(value) : value;
  };
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, encode(name, value)]));
}
