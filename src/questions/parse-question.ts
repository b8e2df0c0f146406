import { Question, QuestionParameter } from "#schema/question";
import { ConfigError } from "#src/support/errors";

/**
 * A saved question from its file: comment lines at the top, then one statement.
 *
 *     // title: Commitments of a promisor
 *     // answers: What has somebody promised, to whom, and where does it stand?
 *     // param actor: string = state:USA -- id of the promisor
 *     MATCH ...
 *
 * @throws ConfigError naming the file and the line that isn't understood.
 */
export function parseQuestion(name: string, file: string): Question {
  const lines = file.split("\n");
  const header = lines.filter((line) => line.startsWith("//"));
  const field = (key: string): string | undefined =>
    header.map((line) => new RegExp(`^// ${key}:\\s*(.+)$`, "u").exec(line)?.[1]?.trim()).find((value) => value !== undefined);
  const parameters = header.filter((line) => line.startsWith("// param ")).map((line) => parseParameter(name, line));
  const cypher = lines
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .trim();
  const parsed = Question.safeParse({ name, title: field("title"), answers: field("answers"), parameters, cypher });
  if (parsed.success) return parsed.data;
  throw new ConfigError(`The saved question ${name}.cypher lacks ${parsed.error.issues.map(({ path }) => path.join(".")).join(", ")}.`, {
    remedy: "See src/questions/parse-question.ts for its form.",
  });
}

function parseParameter(question: string, line: string): QuestionParameter {
  const parts = /^\/\/ param (\w+): (\w+) = (.*?) -- (.+)$/u.exec(line);
  const [, name, type, example, description] = parts ?? [];
  const value = type === "integer" || type === "number" ? Number(example) : type === "boolean" ? example === "true" : example;
  const parsed = QuestionParameter.safeParse({ name, type, description, example: value });
  if (parsed.success) return parsed.data;
  throw new ConfigError(`The saved question ${question}.cypher has a parameter line that isn't understood: "${line}".`, {
    remedy: "Write: // param name: type = example -- description",
  });
}
