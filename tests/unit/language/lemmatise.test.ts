import { describe, expect, it } from "@jest/globals";
import { lemmatise } from "#src/language/lemmatise";

const verbs = `pledged pledge|sent send|hoping hope|hopped hop|ruled rule|carried carry|agreed agree|agreeing agree|died die|controlled control|cancelled cancel
installed install|called call|offered offer|referred refer|prepared prepare|appeared appear|required require|invited invite|visited visit|limited limit
decided decide|created create|repeated repeat|evacuated evacuate|voted vote|contributed contribute|developed develop|escaped escape|described describe
provided provide|avoided avoid|announced announce|urged urge|managed manage|brought bring|hanging hang|changing change|increased increase|passed pass
realised realise|seized seize|settled settle|argued argue|received receive|combined combine|remained remain|blamed blame|claimed claim|welcomed welcome
making make|speaking speak|exiled exile|scheduled schedule|failed fail|wasted waste|tested test|met meet|withdrew withdraw|undertaken undertake|rewritten rewrite
overthrew overthrow|vetoed veto|freed free|smuggled smuggle|condemned condemn|banned ban|planned plan|targeted target|committed commit|exploded explode`;

describe("lemmatise", () => {
  it.each(verbs.split(/[|\n]/u).map((pair) => pair.split(" ")))("%s is a form of %s", (form = "", base = "") => {
    expect(lemmatise(form, "VERB", form.endsWith("ing") ? "VBG" : "VBN")).toBe(base);
  });

  it.each([
    ["pledges", "VERB", "VBZ", "pledge"],
    ["denies", "VERB", "VBZ", "deny"],
    ["reaches", "VERB", "VBZ", "reach"],
    ["goes", "VERB", "VBZ", "go"],
    ["’s", "AUX", "VBZ", "be"],
    ["n’t", "PART", "RB", "not"],
    ["wo", "AUX", "MD", "will"],
    ["parties", "NOUN", "NNS", "party"],
    ["houses", "NOUN", "NNS", "house"],
    ["crises", "NOUN", "NNS", "crisis"],
    ["spokeswomen", "NOUN", "NNS", "spokeswoman"],
    ["viruses", "NOUN", "NNS", "virus"],
    ["goods", "NOUN", "NNS", "goods"],
    ["Putin", "PROPN", "NNP", "Putin"],
    ["Ukrainian", "ADJ", "JJ", "Ukrainian"],
    ["largest", "ADJ", "JJS", "large"],
    ["bigger", "ADJ", "JJR", "big"],
    ["better", "ADV", "RBR", "well"],
    ["them", "PRON", "PRP", "they"],
    ["These", "DET", "DT", "this"],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => expect(lemmatise(form, upos, xpos)).toBe(lemma));
});
