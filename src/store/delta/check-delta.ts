import type { z } from "zod";
import { GraphDelta, type NodeReference, type NodeRow, nodeModels, type Properties, type RelationshipRow, relationshipModels } from "#schema/graph";
import { StoreError } from "#src/support/errors";

/** Neo4j's index refuses keys of more than about 8,000 bytes; an id of ours is never near that. */
const LONGEST_ID = 1_000;
const remedy = "Nothing was written. The delta must follow schema/graph.ts.";

/**
 * The delta with properties that are null left out, if every engine will keep it as it is.
 *
 * Refused are labels, types, ends, keys and properties that schema/graph.ts doesn't have, and values that an engine would refuse or change:
 * maps, nested or mixed lists, null in a list, undefined, NaN and infinities, integers beyond 2^53, halves of surrogate pairs.
 *
 * @throws StoreError that names label, id and property.
 */
export function checkDelta(delta: GraphDelta): GraphDelta {
  const shape = GraphDelta.keyof().options.find((part) => !Array.isArray(delta[part]));
  if (shape) throw new StoreError(`The delta has no list ${shape}.`, { remedy });
  delta.dropNodes.forEach(checkReference);
  return {
    dropRelationships: unique(delta.dropRelationships.map(checkRelationshipReference), relationshipKey),
    dropNodes: unique(delta.dropNodes, nodeKey),
    mergeNodes: unique(delta.mergeNodes.map(checkNode), nodeKey),
    mergeRelationships: unique(delta.mergeRelationships.map(checkRelationship), relationshipKey),
  };
}

function checkNode(row: NodeRow): NodeRow {
  checkReference(row);
  const name = `${row.label} ${row.id}`;
  const given = row.properties.id;
  if (given !== undefined && given !== row.id) throw refuse(name, "id", "differs from the row's own id");
  const properties = { ...checkProperties(name, row.properties), id: row.id };
  checkModel(name, nodeModels[row.label], properties);
  return { label: row.label, id: row.id, properties };
}

function checkRelationship(row: RelationshipRow): RelationshipRow {
  const checked = checkRelationshipReference(row);
  const name = relationshipName(row);
  const properties = checkProperties(name, row.properties);
  checkModel(name, relationshipModels[row.type].properties, properties);
  return { ...checked, properties };
}

function checkRelationshipReference(row: RelationshipRow): RelationshipRow {
  const model = Object.hasOwn(relationshipModels, row.type) ? relationshipModels[row.type] : undefined;
  if (!model) throw new StoreError(`There is no relationship type ${String(row.type)}.`, { remedy });
  checkReference(row.from);
  checkReference(row.to);
  const name = relationshipName(row);
  const [from, to]: readonly (readonly string[])[] = [model.from, model.to];
  if (!from?.includes(row.from.label)) throw new StoreError(`${name}: it can't start at ${row.from.label}.`, { remedy });
  if (!to?.includes(row.to.label)) throw new StoreError(`${name}: it can't end at ${row.to.label}.`, { remedy });
  const properties = checkProperties(name, row.properties);
  for (const key of model.key) if (properties[key] === undefined) throw refuse(name, key, "is part of its key and missing");
  return { type: row.type, from: row.from, to: row.to, properties };
}

function checkReference({ label, id }: NodeReference): void {
  if (!Object.hasOwn(nodeModels, label)) throw new StoreError(`There is no label ${String(label)}.`, { remedy });
  if (typeof id !== "string" || id === "") throw new StoreError(`A ${label} has no id.`, { remedy });
  if (id.length > LONGEST_ID) throw new StoreError(`The id of a ${label} is longer than ${LONGEST_ID} characters: ${id.slice(0, 60)}...`, { remedy });
  if (/[\p{Cc}\p{Cs}]/u.test(id)) throw refuse(`${label} ${JSON.stringify(id)}`, "id", "holds a control character or half of a surrogate pair");
}

function checkModel(name: string, model: z.ZodObject, properties: Properties): void {
  const known = model.shape as Readonly<Record<string, unknown>>;
  for (const property of Object.keys(properties)) if (!Object.hasOwn(known, property)) throw refuse(name, property, "is not in its model");
  const whole = Object.fromEntries(Object.keys(known).map((property) => [property, properties[property] ?? null]));
  const issue = model.safeParse(whole).error?.issues[0];
  if (!issue) return;
  const property = String(issue.path[0] ?? "");
  throw refuse(name, property, properties[property] === undefined ? "is missing" : `does not fit its model (${issue.message})`);
}

function checkProperties(name: string, properties: Properties): Properties {
  const kept: Properties = {};
  for (const [property, value] of Object.entries(properties)) {
    const fault = faultOf(value);
    if (fault) throw refuse(name, property, fault);
    if (value !== null) kept[property] = value;
  }
  return kept;
}

function faultOf(value: unknown): string | null {
  if (value === null) return null;
  if (!Array.isArray(value)) return faultOfScalar(value);
  if (value.some(Array.isArray)) return "is a list in a list";
  if (value.includes(null)) return "is a list that holds null";
  const fault = value.map(faultOfScalar).find((found) => found !== null);
  if (fault) return fault;
  return new Set(value.map((item) => typeof item)).size > 1 ? "is a list of more than one type" : null;
}

function faultOfScalar(value: unknown): string | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "string") return /\p{Cs}/u.test(value) ? "holds half of a surrogate pair" : null;
  if (typeof value !== "number") return value === undefined ? "is undefined" : "is neither text, number, truth value nor a list of these";
  return Number.isFinite(value) ? null : "is not a finite number";
}

/** Rows without repetition; two rows that say different things of one node are a mistake of whoever made the delta. */
function unique<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const byKey = new Map<string, { row: T; text: string }>();
  for (const row of rows) {
    const key = keyOf(row);
    const text = JSON.stringify(row, (_, value) => (isMap(value) ? Object.fromEntries(Object.entries(value).sort()) : value));
    const earlier = byKey.get(key);
    if (earlier && earlier.text !== text) throw new StoreError(`The delta says two different things of ${key}.`, { remedy });
    if (!earlier) byKey.set(key, { row, text });
  }
  return [...byKey.values()].map(({ row }) => row);
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeKey({ label, id }: NodeReference): string {
  return `${label} ${id}`;
}

function relationshipKey(row: RelationshipRow): string {
  const key = relationshipModels[row.type].key.map((property: string) => `${property} ${JSON.stringify(row.properties[property])}`);
  return [relationshipName(row), ...key].join(" ");
}

function relationshipName({ type, from, to }: RelationshipRow): string {
  return `${type} from ${from.label} ${from.id} to ${to.label} ${to.id}`;
}

function refuse(name: string, property: string, fault: string): StoreError {
  return new StoreError(`${name}: property ${property} ${fault}.`, { remedy });
}
