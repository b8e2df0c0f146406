import type { Mention } from "#schema/mention";
import { mentionOf, type Words } from "#src/mention/words";
import { dependentsBy, hasRelation } from "#src/syntax/tree";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const pronouns = set("he him his himself she her hers herself they them their theirs themselves it its itself we us our ours i me my");
/** Nouns that take up an actor of the article, in the singular. Written for this project. */
const singulars = set(`
  country nation republic kingdom alliance bloc union organisation organization agency ministry department company firm party commission committee council court
  bank fund body group parliament government administration president premier minister chancellor king queen secretary commissioner ambassador envoy spokesman spokeswoman
  spokesperson leader senator diplomat movement`);
const plurals = set("side country party leader president minister nation state neighbour neighbor government capital power ally");
/** First words of titles that a text takes up without their state: "the prime minister". */
const titleWords = set("prime foreign defence defense finance interior vice deputy special chief");
/** Words between the article and the noun that leave it the same: "the island nation", "the world body", "the rebel group". */
const fillers = set("island world global rebel militant armed military gulf trade");
const determiners = set("the both these those this that");

/** Pronouns of persons and things, and definite nouns that take up an actor: "the country", "the alliance", "both sides", "the two leaders". */
export function findAnaphors(view: Words): Mention[] {
  const { words, sentence } = view;
  return sentence.tokens.flatMap((token, at) => {
    const word = (words[at] ?? "").toLowerCase();
    if (/^PRP/u.test(token.xpos) && pronouns.has(word) && !hasRelation(view.tree, at, "expl")) {
      return [mentionOf(view, at, at + 1, { kind: "pronoun", sort: "anaphor", candidates: [], evidence: `pronoun: ${word}` })];
    }
    const from = /^NNP?S?$/u.test(token.xpos) ? startOfDescription(view, at) : null;
    return from === null
      ? []
      : [mentionOf(view, from, at + 1, { kind: "description", sort: "anaphor", candidates: [], evidence: `definite noun: ${word}` })];
  });
}

/** The token at which a definite description without further words begins, its article left out; null for none. */
function startOfDescription(view: Words, at: number): number | null {
  const { sentence, tree } = view;
  const token = sentence.tokens[at];
  const noun = token?.lemma.toLowerCase() ?? "";
  const plural = /S$/u.test(token?.xpos ?? "");
  if (!(plural ? plurals : singulars).has(noun) || hasRelation(tree, at, "compound")) return null;
  if (dependentsBy(tree, at, "nmod", "nmod:poss", "appos", "flat").length > 0) return null;
  return plural ? startOfPlural(view, at) : startOfSingular(view, at);
}

/** "both sides", "the two leaders", "the warring parties" */
function startOfPlural({ words }: Words, at: number): number | null {
  const before = (words[at - 1] ?? "").toLowerCase();
  const counted = /^(?:two|three|warring)$/u.test(before) && determiners.has((words[at - 2] ?? "").toLowerCase());
  return before === "both" || counted ? at - 1 : null;
}

/** "the alliance", "the prime minister"; not "the minister Anna Kral" */
function startOfSingular({ words, sentence }: Words, at: number): number | null {
  if (sentence.tokens[at + 1]?.upos === "PROPN") return null;
  const before = (words[at - 1] ?? "").toLowerCase();
  if (titleWords.has(before) && determiners.has((words[at - 2] ?? "").toLowerCase())) return at - 1;
  if (fillers.has(before) && determiners.has((words[at - 2] ?? "").toLowerCase())) return at - 1;
  if (/^(?:body|group)$/iu.test(words[at] ?? "")) return null;
  return determiners.has(before) && before !== "both" ? at : null;
}
