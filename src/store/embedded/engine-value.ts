import type { EngineResult } from "#src/store/embedded/engine";
import type { Row, Value } from "#src/store/store";
import { plainInteger, plainNode, plainNumber, plainRelationship } from "#src/store/value";

/** Rows of a result as plain values. */
export function plainRows(result: EngineResult): readonly Row[] {
  return result.toArray().map((row) => plainMap(row));
}

/** A value of the engine as a plain one. Nodes and relationships come as maps with the engine's own ids, which are left out. */
export function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return plainInteger(value);
  if (typeof value === "number") return plainNumber(value);
  if (typeof value !== "object") return value as Value;
  if (Array.isArray(value) || value instanceof Float32Array) return Array.from(value, plainValue);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return plainObject(value as Readonly<Record<string, unknown>>);
}

function plainObject(value: Readonly<Record<string, unknown>>): Value {
  const { _id, _labels, _type, _source, _target, ...properties } = value;
  if (_id !== undefined && Array.isArray(_labels)) return plainNode(_labels.map(String), plainMap(properties));
  if (_id !== undefined && typeof _type === "string") return plainRelationship(_type, plainMap(properties));
  const { nodes, edges, ...rest } = value;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(rest).length === 0) {
    return { _nodes: nodes.map(plainValue), _relationships: edges.map(plainValue) };
  }
  return plainMap(value);
}

function plainMap(value: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainValue(part)]));
}
