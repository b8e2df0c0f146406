import type { ParameterType, Question } from "#schema/question";
import type { Parameters, Value } from "#src/store/store";
import { ConfigError } from "#src/support/errors";

/**
 * Parameters for a question from what was typed; the example stands in for what was left out.
 *
 * @throws ConfigError naming a parameter that the question doesn't have, or a value that isn't of its type.
 */
export function questionParameters(question: Question, given: Readonly<Record<string, string>>): Parameters {
  const unknown = Object.keys(given).filter((name) => !question.parameters.some((parameter) => parameter.name === name));
  if (unknown.length > 0) {
    const known = question.parameters.map(({ name }) => name).join(", ") || "none";
    throw new ConfigError(`The question "${question.name}" has no parameter ${unknown.join(", ")}.`, { remedy: `It has: ${known}.` });
  }
  return Object.fromEntries(
    question.parameters.map(({ name, type, example }) => [name, given[name] === undefined ? example : typed(name, type, given[name])]),
  );
}

function typed(name: string, type: ParameterType, text: string): Value {
  const valid: Readonly<Record<ParameterType, RegExp>> = {
    string: /^.*$/su,
    date: /^\d{4}(-\d{2}(-\d{2})?)?$/u,
    integer: /^-?\d{1,15}$/u,
    number: /^-?\d+(\.\d+)?$/u,
    boolean: /^(true|false)$/u,
  };
  if (!valid[type].test(text))
    throw new ConfigError(`The value "${text}" of parameter ${name} is no ${type}.`, { remedy: `Give --param ${name}=... as a ${type}.` });
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}
