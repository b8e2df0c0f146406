import { QuestionAnswer } from "#schema/api";
import type { Question } from "#schema/question";
import { questionParameters } from "#src/questions/question-parameters";
import type { QueryOptions, Store } from "#src/store/store";
import { ConfigError, InputError } from "#src/support/errors";

/**
 * Runs a saved question; `given` is what was typed, and the examples stand in for what wasn't.
 *
 * @throws InputError naming a parameter that the question doesn't have, or a value of another type.
 */
export async function askQuestion(
  store: Store,
  question: Question,
  given: Readonly<Record<string, string>>,
  options: QueryOptions,
): Promise<QuestionAnswer> {
  const parameters = readParameters(question, given);
  const { columns, rows, truncated } = await store.query(question.cypher, parameters, options);
  return QuestionAnswer.parse({ name: question.name, title: question.title, parameters, columns, rows, truncated });
}

/** What stops a command line, where it was typed wrong, is here one asker's mistake. */
function readParameters(question: Question, given: Readonly<Record<string, string>>): ReturnType<typeof questionParameters> {
  try {
    return questionParameters(question, given);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new InputError(error.message, { remedy: "GET /api/questions lists each question's parameters.", cause: error });
  }
}
