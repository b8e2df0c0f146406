import { z } from "zod";

export const ParameterType = z.enum(["string", "integer", "number", "boolean", "date"]);
export type ParameterType = z.infer<typeof ParameterType>;

/** A parameter of a saved question. */
export const QuestionParameter = z.object({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/u),
  type: ParameterType,
  description: z.string().min(1),
  /** Used where the asker gives none, and in the test that runs every question. */
  example: z.union([z.string(), z.number(), z.boolean()]),
});
export type QuestionParameter = z.infer<typeof QuestionParameter>;

/** A question that people, the command line and the viewer can ask by name: one file of queries/, portable to every engine. */
export const Question = z.object({
  /** File name without ".cypher". */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  title: z.string().min(1),
  answers: z.string().min(1),
  parameters: z.array(QuestionParameter),
  cypher: z.string().min(1),
});
export type Question = z.infer<typeof Question>;
