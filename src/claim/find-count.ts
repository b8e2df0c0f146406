import type { Span } from "#schema/primitives";
import type { Candidate } from "#src/claim/candidates";
import type { Amount } from "#src/claim/find-amount";
import { numberWords } from "#src/claim/number-words";
import type { SentenceView } from "#src/claim/sentence-view";
import { dependentsBy, headOf } from "#src/syntax/tree";

const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, dozen: 12 };

/** Persons, arms, vehicles and goods that are sent, freed, taken in or put on a list. */
const counted = new Set(
  "troop soldier personnel trooper fighter policeman officer trainer instructor peacekeeper observer monitor expert doctor nurse medic worker volunteer engineer teacher student adviser prisoner detainee captive hostage child refugee migrant asylum-seeker person people individual official citizen family tank missile jet aircraft plane helicopter drone warship ship vessel vehicle launcher howitzer shell round battery system rifle gun truck bus generator turbine tent dose vaccine ton tonne barrel kilogram visa scholarship company firm entity organisation organization bank product project school hospital house home clinic tree hectare warhead centrifuge reactor".split(
    " ",
  ),
);
/** Nouns that hold what a number before "-strong" counts: a force has personnel. */
const strong = /(\d[\d,]*)-(?:strong|member|person|man)\b/iu;

/**
 * How many of what an act is about: "to withdraw 2,000 troops" is 2000 "troops". Null where the quote counts nothing that is sent, freed, taken in or listed;
 * who acts is not counted.
 */
export function findCount(view: SentenceView, candidate: Candidate, quote: Span): Amount | null {
  const { sentence, tree, lemmas, text } = view;
  const found = sentence.tokens.findIndex((token, at) => {
    if (token.upos !== "NUM" || token.start < quote.start || token.end > quote.end) return false;
    const noun = headOf(tree, at);
    return dependentsBy(tree, noun, "nummod").includes(at) && counted.has(lemmas[noun] ?? "") && !isActing(view, candidate, noun);
  });
  const force = strong.exec(text.slice(quote.start, quote.end));
  if (found < 0)
    return force === null ? null : { amount: Number((force[1] ?? "").replaceAll(",", "")), unit: "personnel", currency: null, approximate: null };
  const amount = numberAt(view, found);
  const noun = sentence.tokens[headOf(tree, found)];
  return amount === null || noun === undefined
    ? null
    : { amount, unit: text.slice(noun.start, noun.end).toLowerCase(), currency: null, approximate: null };
}

/** Whether a noun is the subject of an act that is done by its subject: "two officials promised". */
function isActing({ tree }: SentenceView, { head, context }: Candidate, noun: number): boolean {
  return !context.passive && dependentsBy(tree, head, "nsubj").includes(noun) && dependentsBy(tree, head, "obj", "ccomp", "xcomp").length > 0;
}

/** "2,000", "3.5 million", "two dozen", "five". */
function numberAt({ sentence, lemmas, tree, text }: SentenceView, at: number): number | null {
  const parts = [...dependentsBy(tree, at, "compound", "nummod", "flat"), at].sort((a, b) => a - b);
  const values = parts.map((part) => {
    const token = sentence.tokens[part];
    const word = token === undefined ? "" : text.slice(token.start, token.end).toLowerCase();
    return /^\d[\d,]*(\.\d+)?$/u.test(word) ? Number(word.replaceAll(",", "")) : (numberWords[word] ?? scales[lemmas[part] ?? ""] ?? Number.NaN);
  });
  const product = values.reduce((whole, value) => whole * value, 1);
  return Number.isNaN(product) ? null : Number(product.toPrecision(12));
}
