import type { Context } from "hono";
import { z } from "zod";
import { InputError } from "#src/support/errors";

/**
 * The query of a request, checked against its model.
 *
 * @throws InputError naming every parameter that is unknown, missing, repeated or wrong.
 */
export function readQuery<Shape extends z.ZodRawShape>(context: Context, shape: Shape): z.infer<z.ZodObject<Shape>> {
  const given = context.req.queries();
  const repeated = Object.keys(given).filter((name) => (given[name]?.length ?? 0) > 1);
  if (repeated.length > 0) throw new InputError(`Given more than once: ${repeated.join(", ")}.`, { remedy: "Give each parameter once." });
  return readInput(z.strictObject(shape), Object.fromEntries(Object.entries(given).map(([name, values]) => [name, values[0]])));
}

/** A value from outside, checked against its model. */
export function readInput<Model extends z.ZodType>(model: Model, value: unknown): z.infer<Model> {
  const parsed = model.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) =>
    issue.code === "unrecognized_keys" ? `unknown: ${issue.keys.join(", ")}` : `${issue.path.join(".") || "value"}: ${issue.message}`,
  );
  throw new InputError(`The request has wrong parameters: ${faults.join("; ")}.`, { remedy: "See README.md for the routes and their parameters." });
}
