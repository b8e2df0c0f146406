import { createHash } from "node:crypto";
import { type NodeLabel, nodeModels, type RelationshipType, relationshipModels, volatile } from "#schema/graph";
import type { Run } from "#src/store/run";
import type { Row, Value } from "#src/store/store";
import { compareText } from "#src/support/text";

/** Nodes, or start nodes of relationships, whose rows are held in memory at once. */
const PAGE = 500;

/**
 * Lines of the canonical dump: nodes by label and id, then relationships by type, ends and key; one JSON object a line, keys sorted.
 * What is volatile or absent is left out. Order is computed here, by UTF-16 unit, because the engines order astral characters differently.
 */
export async function* dumpGraph(read: Run): AsyncGenerator<string> {
  const labels = names(nodeModels).filter((label) => !(volatile.labels as readonly NodeLabel[]).includes(label));
  for (const label of labels) yield* nodeLines(read, label);
  const types = names(relationshipModels).filter((type) => !(volatile.types as readonly RelationshipType[]).includes(type));
  for (const type of types) for (const from of [...relationshipModels[type].from].sort(compareText)) yield* relationshipLines(read, type, from);
}

/** SHA-256 over the lines, each ended by a line feed. */
export async function hashLines(lines: AsyncIterable<string>): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of lines) hash.update(line).update("\n");
  return hash.digest("hex");
}

async function* nodeLines(read: Run, label: NodeLabel): AsyncGenerator<string> {
  const left: readonly string[] = (volatile.properties as Partial<Record<NodeLabel, readonly string[]>>)[label] ?? [];
  for await (const ids of idPages(read, `MATCH (x:${label})`)) {
    const rows = await read(`MATCH (x:${label}) WHERE x.id IN $ids RETURN x.id AS id, properties(x) AS properties`, { ids });
    const lines = rows.map((row) => ({ key: String(row.id), line: { label, id: row.id ?? null, properties: without(row.properties, left) } }));
    yield* ordered(lines);
  }
}

async function* relationshipLines(read: Run, type: RelationshipType, from: NodeLabel): AsyncGenerator<string> {
  const { to: ends, key } = relationshipModels[type];
  for await (const ids of idPages(read, `MATCH (x:${from})-[:${type}]->()`)) {
    const lines: Line[] = [];
    for (const to of ends) {
      const rows = await read(
        `MATCH (a:${from})-[x:${type}]->(b:${to}) WHERE a.id IN $ids RETURN a.id AS start, b.id AS finish, properties(x) AS properties`,
        { ids },
      );
      for (const { start, finish, properties } of rows) {
        const keys = key.map((name: string) => String((properties as Row)[name]));
        lines.push({
          key: [start, to, finish, ...keys].join("\u0000"),
          line: { type, from: { label: from, id: start ?? null }, to: { label: to, id: finish ?? null }, properties: without(properties, []) },
        });
      }
    }
    yield* ordered(lines);
  }
}

interface Line {
  readonly key: string;
  readonly line: Value;
}

function* ordered(lines: Line[]): Generator<string> {
  for (const { line } of lines.sort((a, b) => compareText(a.key, b.key))) yield canonicalJson(line);
}

async function* idPages(read: Run, pattern: string): AsyncGenerator<string[]> {
  const rows = await read(`${pattern} RETURN DISTINCT x.id AS id`, {});
  const ids = rows.map(({ id }) => String(id)).sort(compareText);
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}

function without(properties: Value | undefined, left: readonly string[]): Value {
  return Object.fromEntries(Object.entries(properties as Row).filter(([name, value]) => value !== null && !left.includes(name)));
}

function names<K extends string>(models: Readonly<Record<K, unknown>>): K[] {
  return (Object.keys(models) as K[]).sort(compareText);
}

/** JSON with the keys of every map sorted by UTF-16 unit. */
function canonicalJson(value: Value): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
