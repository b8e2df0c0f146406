import { z } from "zod";
import { type NodeLabel, nodeModels, type RelationshipType, relationshipModels } from "#schema/graph";

/** How a property is kept: `integer` and `float` hold for the elements of a list too. */
export type PropertyKind = "integer" | "float" | "other";
export type PropertyKinds = ReadonlyMap<string, PropertyKind>;

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const nodeKinds = new Map(Object.entries(nodeModels).map(([label, model]) => [label, propertyKinds(model)]));
const relationshipKinds = new Map(Object.entries(relationshipModels).map(([type, model]) => [type, propertyKinds(model.properties)]));
const none: PropertyKinds = new Map();

/** Kinds of the properties of a node, by name. */
export function kindsOfNode(label: NodeLabel): PropertyKinds {
  return nodeKinds.get(label) ?? none;
}

/** Kinds of the properties of a relationship, by name. */
export function kindsOfRelationship(type: RelationshipType): PropertyKinds {
  return relationshipKinds.get(type) ?? none;
}

/** Kinds as the model says: `z.int()` is an integer, any other number a float, whatever value it happens to hold. */
export function propertyKinds(model: z.ZodObject): PropertyKinds {
  const properties = (z.toJSONSchema(model) as JsonSchema).properties ?? {};
  return new Map(Object.entries(properties).map(([name, schema]) => [name, kindOf(schema)]));
}

function kindOf({ type = [], items, anyOf = [] }: JsonSchema): PropertyKind {
  const types = [type].flat();
  if (types.includes("integer")) return "integer";
  if (types.includes("number")) return "float";
  const parts = items ? [items] : anyOf;
  return parts.map(kindOf).find((kind) => kind !== "other") ?? "other";
}
