import type { Row, Value } from "#src/store/store";

/**
 * A number, in or out of a graph, as the port gives it: an integer beyond 2^53 becomes its digits, so that nothing is rounded unseen.
 */
export function plainInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** A number as JSON can hold it: what is not finite becomes a word ("NaN", "Infinity"). */
export function plainNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

/** What goes out to an engine: whole numbers as BigInt, because neo4j-driver sends every JS number as a float. */
export type Encoded = null | boolean | number | bigint | string | readonly Encoded[] | { readonly [key: string]: Encoded };
export type EncodedParameters = Readonly<Record<string, Encoded>>;

/** Parameters of a statement: whole numbers go out as integers, at any depth. */
export function encodeParameters(parameters: Readonly<Record<string, Value>>): EncodedParameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, encodeValue(value)]));
}

function encodeValue(value: Value): Encoded {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(encodeValue);
  if (value !== null && typeof value === "object") return encodeParameters(value as Readonly<Record<string, Value>>);
  return value;
}

/** A node as a query gives it away: its labels, sorted, and its properties; never the engine's own id, which changes from load to load. */
export function plainNode(labels: readonly string[], properties: Row): Row {
  return { _labels: [...labels].sort(), ...properties };
}

/** A relationship as a query gives it away: its type and its properties. */
export function plainRelationship(type: string, properties: Row): Row {
  return { _type: type, ...properties };
}
