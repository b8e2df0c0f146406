import { describe, expect, it } from "@jest/globals";
import type { Token } from "#schema/document";
import { conjunctsOf, prepositionOf, subtree, subtreeSpan, treeOf } from "#src/syntax/tree";

/** A tree from "form/head/relation", words with one space between them; heads count from 1, 0 is the root. */
function parse(line: string) {
  let start = 0;
  const tokens = line.split(" ").map((word): Token => {
    const [form = "", head = "0", relation = "dep", xpos = "NN"] = word.split("/");
    const token = { start, end: start + form.length, upos: "X" as const, xpos, lemma: form, head: Number(head) - 1, relation, margin: 9 };
    start = token.end + 1;
    return token;
  });
  const text = line.replace(/\/\S*/gu, "");
  return { tree: treeOf({ tokens }), text };
}

const { tree, text } = parse(
  "he/2/nsubj made/0/root a/4/det promise/2/obj to/6/mark send/4/acl tanks/6/obj and/9/cc shells/7/conj to/11/case Kyiv/6/obl ,/2/punct",
);
const words = (numbers: readonly number[]): string => numbers.map((i) => text.split(" ")[i]).join(" ");
const slice = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);

describe("a tree", () => {
  it("has subtrees, in the order of the text", () => expect(words(subtree(tree, 5))).toBe("to send tanks and shells to Kyiv"));

  it("has their spans, without punctuation", () => {
    expect(slice(subtreeSpan(tree, 3))).toBe("a promise to send tanks and shells to Kyiv");
    expect(slice(subtreeSpan(tree, 1))).toBe("he made a promise to send tanks and shells to Kyiv");
  });

  it("has spans without branches of some relations", () => {
    expect(slice(subtreeSpan(tree, 6, ["conj"]))).toBe("tanks");
    expect(slice(subtreeSpan(tree, 3, ["acl"]))).toBe("a promise");
  });

  it("knows conjuncts and prepositions", () => {
    expect(words(conjunctsOf(tree, 6))).toBe("tanks shells");
    expect([prepositionOf(tree, 10), prepositionOf(tree, 6)]).toEqual(["to", null]);
  });
});
