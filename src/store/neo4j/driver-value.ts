import neo4j, { type Record as DriverRecord, type Path } from "neo4j-driver";
import type { Row, Value } from "#src/store/store";
import { plainInteger, plainNode, plainNumber, plainRelationship } from "#src/store/value";

/** A record as a plain row. */
export function plainRecord(record: DriverRecord): Row {
  return Object.fromEntries(record.keys.map((key) => [String(key), plainValue(record.get(key))]));
}

/** A value of the driver as a plain one; dates, times, durations and points become text. */
export function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return plainInteger(value);
  if (typeof value === "number") return plainNumber(value);
  if (typeof value !== "object") return value as Value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Int8Array) return Buffer.from(value).toString("base64");
  if (neo4j.isNode(value)) return plainNode(value.labels, plainMap(value.properties));
  if (neo4j.isRelationship(value)) return plainRelationship(value.type, plainMap(value.properties));
  if (neo4j.isPath(value)) return plainPath(value);
  return Object.getPrototypeOf(value) === Object.prototype ? plainMap(value) : String(value);
}

function plainPath({ start, segments }: Path): Value {
  const nodes = [start, ...segments.map(({ end }) => end)];
  return { _nodes: nodes.map(plainValue), _relationships: segments.map(({ relationship }) => plainValue(relationship)) };
}

function plainMap(value: object): Row {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainValue(part)]));
}
