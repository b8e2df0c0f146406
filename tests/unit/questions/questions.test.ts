import { describe, expect, it } from "@jest/globals";
import { loadQuestions } from "#src/questions/load-questions";
import { parseQuestion } from "#src/questions/parse-question";
import { questionParameters } from "#src/questions/question-parameters";

const file =
  "// title: T\n// answers: A?\n// param actor: string = state:USA -- id\n// param rows: integer = 5 -- how many\nMATCH (n)\nRETURN n.id AS id";

describe("saved questions", () => {
  it("all have a title, an answer, a statement that only reads and ends its order with an id or a unique column", async () => {
    const questions = await loadQuestions();
    expect(questions.length).toBeGreaterThanOrEqual(10);
    for (const { cypher } of questions) {
      expect(cypher).toMatch(/\bORDER BY\b/u);
      expect(cypher).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/u);
    }
  });

  it("parse from their file", () => {
    expect(parseQuestion("q", file)).toEqual({
      name: "q",
      title: "T",
      answers: "A?",
      parameters: [
        { name: "actor", type: "string", example: "state:USA", description: "id" },
        { name: "rows", type: "integer", example: 5, description: "how many" },
      ],
      cypher: "MATCH (n)\nRETURN n.id AS id",
    });
  });

  it("name what a file lacks", () => {
    expect(() => parseQuestion("q", "// title: T\nRETURN 1 AS x")).toThrow("q.cypher lacks answers");
    expect(() => parseQuestion("q", "// title: T\n// answers: A\n// param actor string\nRETURN 1 AS x")).toThrow("param actor string");
  });

  it("take typed parameters, with the example for what is left out", () => {
    const question = parseQuestion("q", file);
    expect(questionParameters(question, { rows: "7" })).toEqual({ actor: "state:USA", rows: 7 });
    expect(() => questionParameters(question, { rows: "seven" })).toThrow('"seven" of parameter rows is no integer');
    expect(() => questionParameters(question, { state: "x" })).toThrow("no parameter state");
  });
});
