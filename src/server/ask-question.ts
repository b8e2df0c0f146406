import { z } from "zod";
import { QuestionAnswer } from "#schema/api";
import { PartialDate } from "#schema/primitives";
import type { ParameterType, Question } from "#schema/question";
import type { QueryOptions, Store } from "#src/store/store";

/** How each type of parameter is read from the text of a query string. */
const typeModels = {
  string: z.string().max(1000),
  integer: z
    .string()
    .regex(/^-?\d{1,15}$/u, "a whole number")
    .transform(Number),
  number: z
    .string()
    .regex(/^-?\d{1,15}(\.\d{1,15})?$/u, "a number")
    .transform(Number),
  boolean: z.enum(["true", "false"]).transform((text) => text === "true"),
  date: PartialDate,
} as const satisfies Readonly<Record<ParameterType, z.ZodType>>;

function modelOf(type: ParameterType): z.ZodType<string | number | boolean> {
  return typeModels[type];
}

/** The model of a question's query string: each parameter may be left out, and then has its example. */
export function questionShape(question: Question): Readonly<Record<string, z.ZodType<string | number | boolean>>> {
  return Object.fromEntries(question.parameters.map(({ name, type, example }) => [name, modelOf(type).default(example)]));
}

/** Runs a saved question with parameters that were checked against its shape. */
export async function askQuestion(
  store: Store,
  question: Question,
  parameters: Readonly<Record<string, string | number | boolean>>,
  options: QueryOptions,
): Promise<QuestionAnswer> {
  const { columns, rows, truncated } = await store.query(question.cypher, parameters, options);
  return QuestionAnswer.parse({ name: question.name, title: question.title, parameters, columns, rows, truncated });
}
