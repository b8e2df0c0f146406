import type { Command } from "commander";
import pc from "picocolors";
import type { Question } from "#schema/question";
import { isTerminal, print, printJson, printTable } from "#src/cli/output";
import { ask, printResult, type ResultOptions, withResultOptions } from "#src/cli/query-command";
import { loadQuestions } from "#src/questions/load-questions";
import { questionParameters } from "#src/questions/question-parameters";
import { ConfigError } from "#src/support/errors";

/** `ask NAME`: a saved question; without a name, the list of them. */
export function addAsk(program: Command): void {
  withResultOptions(program.command("ask").description("ask a saved question, or list them").argument("[name]", "name of the question")).action(
    runAsk,
  );
}

async function runAsk(name: string | undefined, options: ResultOptions): Promise<void> {
  const questions = await loadQuestions();
  if (name === undefined) listQuestions(questions, options);
  else await askOne(name, questions, options);
}

async function askOne(name: string, questions: readonly Question[], options: ResultOptions): Promise<void> {
  const question = questions.find((candidate) => candidate.name === name);
  if (question === undefined) {
    throw new ConfigError(`There is no saved question "${name}".`, {
      remedy: `There are: ${questions.map((candidate) => candidate.name).join(", ")}.`,
    });
  }
  if (isTerminal() && options.json !== true && options.csv !== true) print(pc.bold(question.title), pc.dim(question.answers));
  printResult(await ask(question.cypher, questionParameters(question, options.param), options), options);
}

function listQuestions(questions: readonly Question[], options: ResultOptions): void {
  if (options.json === true) {
    printJson(questions);
    return;
  }
  const parametersOf = ({ parameters }: Question): string => parameters.map(({ name, example }) => `${name}=${example}`).join(" ");
  printTable(
    ["question", "answers", "parameters (example)"],
    questions.map((question) => [question.name, question.answers, parametersOf(question)]),
  );
}
