import { describe, expect, it } from "@jest/globals";
import type { Document } from "#schema/document";
import { analyseArticle } from "#src/language/analyse-article";
import { loadParser } from "#src/load-parser";
import { agentsOf, complementOf, patientsOf, recipientsOf } from "#src/syntax/arguments";
import { isHypothetical, isNegated, modalOf } from "#src/syntax/modality";
import { reportOf } from "#src/syntax/reporting";
import { type Tree, treeOf } from "#src/syntax/tree";
import { type Phenomenon, phenomena } from "../../support/phenomena.ts";

/** Share of the sentences that must be right in everything asked of them. */
const LEAST = 0.9;

const parser = loadParser();

function documentOf(text: string): Document {
  return analyseArticle({ id: "0".repeat(16), text, boilerplate: [] }, parser);
}

/** What the trees say, in the words of the table. */
function answer(expected: Phenomenon): Record<string, unknown> {
  const { text, blocks } = documentOf(expected.text);
  const sentence = blocks[0]?.sentences[0] ?? { tokens: [] };
  const tree: Tree = treeOf(sentence);
  const wordOf = (i: number): string => text.slice(tree.tokens[i]?.start, tree.tokens[i]?.end);
  const at = tree.tokens.findIndex((_, i) => wordOf(i) === expected.predicate);
  const complement = complementOf(tree, at);
  const all: Record<string, unknown> = {
    agents: agentsOf(tree, at).map(wordOf),
    patients: patientsOf(tree, at).map(wordOf),
    recipients: recipientsOf(tree, at).map(wordOf),
    complement: complement === null ? null : wordOf(complement),
    negated: isNegated(tree, at),
    modal: modalOf(tree, at),
    hypothetical: isHypothetical(tree, at),
    speakers: reportOf(tree, at)?.speakers.map(wordOf) ?? [],
  };
  return Object.fromEntries(
    Object.keys(expected)
      .filter((key) => key in all)
      .map((key) => [key, all[key]]),
  );
}

function wanted({ name: _name, text: _text, predicate: _predicate, ...expected }: Phenomenon): Record<string, unknown> {
  return expected;
}

describe("grammar of news sentences", () => {
  const wrong = phenomena.filter((each) => JSON.stringify(answer(each)) !== JSON.stringify(wanted(each)));

  it(`is right for at least ${100 * LEAST} % of the table`, () => {
    expect(phenomena.length).toBeGreaterThanOrEqual(80);
    expect({ share: 1 - wrong.length / phenomena.length >= LEAST, wrong: wrong.map(({ name }) => name) }).toMatchObject({ share: true });
  });
});
