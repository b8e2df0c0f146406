import type { Context } from "hono";
import { z } from "zod";
import { InputError } from "#src/support/errors";

const LONGEST_VALUE = 1000;

/**
 * The query of a request, checked against its model.
 *
 * @throws InputError naming every parameter that is unknown, missing, repeated or wrong.
 */
export function readQuery<Shape extends z.ZodRawShape>(context: Context, shape: Shape): z.infer<z.ZodObject<Shape>> {
  return readInput(z.strictObject(shape), singleValues(context));
}

/** The query of a request as it was typed. @throws InputError where a parameter is repeated or very long. */
export function singleValues(context: Context): Readonly<Record<string, string>> {
  const given = Object.entries(context.req.queries());
  const repeated = given.filter(([, values]) => values.length > 1).map(([name]) => name);
  if (repeated.length > 0) throw new InputError(`Given more than once: ${repeated.join(", ")}.`, { remedy: "Give each parameter once." });
  const long = given.filter(([, values]) => (values[0]?.length ?? 0) > LONGEST_VALUE).map(([name]) => name);
  if (long.length > 0) throw new InputError(`Too long: ${long.join(", ")}.`, { remedy: `Give at most ${LONGEST_VALUE} characters.` });
  return Object.fromEntries(given.map(([name, values]) => [name, values[0] ?? ""]));
}

/** A value from outside, checked against its model. */
export function readInput<Model extends z.ZodType>(model: Model, value: unknown): z.infer<Model> {
  const parsed = model.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) =>
    issue.code === "unrecognized_keys" ? `unknown: ${issue.keys.join(", ")}` : `${issue.path.join(".") || "value"}: ${issue.message}`,
  );
  throw new InputError(`The request has wrong parameters: ${faults.join("; ")}.`, {
    remedy: "Leave them out, or give each once and as it is asked for.",
  });
}
