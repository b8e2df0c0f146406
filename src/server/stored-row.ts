import type { z } from "zod";
import type { Row, Value } from "#src/store/store";

/** Properties of a node as its model: what the store leaves out because it is absent is null again. */
export function fromProperties<Shape extends z.ZodRawShape>(model: z.ZodObject<Shape>, properties: Value | undefined): z.infer<z.ZodObject<Shape>> {
  const known = (properties ?? {}) as Readonly<Record<string, Value>>;
  return model.parse(Object.fromEntries(Object.keys(model.shape).map((key) => [key, known[key] ?? null])));
}

/** Values of one column by the value of another: `{key, value}` rows to a map of sorted lists. */
export function groupColumn(rows: readonly Row[], key: string, value: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(String(row[key]));
    if (group) group.push(String(row[value]));
    else groups.set(String(row[key]), [String(row[value])]);
  }
  for (const group of groups.values()) group.sort();
  return groups;
}
