import { describe, expect, it } from "@jest/globals";
import { Document } from "#schema/document";
import { parseArticle } from "#src/article/parse-article";
import { analyseArticle } from "#src/language/analyse-article";
import { loadParser } from "#src/load-parser";

const parser = loadParser();

const analyse = (text: string) => {
  const { article } = parseArticle(new TextEncoder().encode(text));
  const document = analyseArticle(article, parser);
  const slice = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
  return { document, slice, sentences: document.blocks.flatMap((block) => block.sentences).map(slice) };
};

describe("analyseArticle", () => {
  it("splits sentences, not abbreviations", () => {
    const { sentences } = analyse(
      "Mr. Kos met U.S. officials on Jan. 5 in Oslo. “We agreed,” he said. The talks went on at 3.30 p.m. in the U.S. The deal is worth $1.5 billion.",
    );
    expect(sentences).toEqual([
      "Mr. Kos met U.S. officials on Jan. 5 in Oslo.",
      "“We agreed,” he said.",
      "The talks went on at 3.30 p.m. in the U.S.",
      "The deal is worth $1.5 billion.",
    ]);
  });

  it("tells headings, list items and paragraphs apart, and joins hard-wrapped lines", () => {
    const { document, slice } = analyse(
      "# A pact at last\n\nNorway and Poland\nagreed on a pact.\n\n* It covers training.\n\nWhat comes next\n\nThe talks go on.",
    );
    expect(document.blocks.map((block) => [block.kind, slice(block)])).toEqual([
      ["heading", "A pact at last"],
      ["paragraph", "Norway and Poland\nagreed on a pact."],
      ["item", "It covers training."],
      ["heading", "What comes next"],
      ["paragraph", "The talks go on."],
    ]);
  });

  it("finds quotations", () => {
    const { document, slice } = analyse('Kyiv called it “a start”. "We will stay," the minister said on Monday.');
    expect(document.quotations.map(slice)).toEqual(["a start", "We will stay,"]);
  });

  it("gives every token its place in a tree, its dictionary form, and every name its kind", () => {
    const { document, slice } = analyse("Norway’s ministers have sent two tanks to Ukraine.");
    const [sentence] = document.blocks[0]?.sentences ?? [];
    const tokens = sentence?.tokens ?? [];
    expect(tokens.map(({ lemma }) => lemma)).toEqual(["Norway", "'s", "minister", "have", "send", "two", "tank", "to", "Ukraine", "."]);
    expect(tokens.filter(({ head }) => head === -1).map(slice)).toEqual(["sent"]);
    const ministers = tokens.find(({ lemma }) => lemma === "minister");
    expect([ministers?.relation, ministers?.upos, ministers?.xpos]).toEqual(["nsubj", "NOUN", "NNS"]);
    expect(Document.parse(document)).toEqual(document);
  });

  it("leaves boilerplate out", () => {
    expect(analyse("Norway pledged missiles to Ukraine.\n\nAlso read: Ten things to know about Norway.\n\nThe talks go on.").sentences).toEqual([
      "Norway pledged missiles to Ukraine.",
      "The talks go on.",
    ]);
  });

  it("cuts tokens at clitics and hyphens, keeps abbreviations and numbers whole", () => {
    const { document, slice } = analyse("The U.S. doesn’t back Kyiv’s cease-fire for €1,200.50, O’Brien said today.");
    expect(document.blocks[0]?.sentences[0]?.tokens.map(slice)).toEqual([
      "The",
      "U.S.",
      "does",
      "n’t",
      "back",
      "Kyiv",
      "’s",
      "cease",
      "-",
      "fire",
      "for",
      "€",
      "1,200.50",
      ",",
      "O’Brien",
      "said",
      "today",
      ".",
    ]);
  });
});
