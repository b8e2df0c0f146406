import type { Mention } from "#schema/mention";
import {
  acting,
  apartFromOrganisation,
  collectives,
  inhabitants,
  leaningParticiple,
  leaningPattern,
  leanings,
  onlookers,
  parties,
  relational,
  singularCollectives,
  stateItself,
} from "#src/mention/collective-nouns";
import { mentionOf, type Words } from "#src/mention/words";
import { dependentsBy, hasRelation, headOf, prepositionOf } from "#src/syntax/tree";

/**
 * "European leaders", "NATO allies", "Kyiv's allies", "Syrian rebels", "US-backed militias", "the people of Ukraine", "Kurds": a collective noun with a word
 * that tells whose or which it is. Not what is the state itself beside its own adjective ("Russian officials").
 */
export function findUnnamedGroups(view: Words, known: readonly Mention[]): Mention[] {
  return view.words.flatMap((word, at) => {
    if (known.some((mention) => mention.start <= startOf(view, at) && mention.end > startOf(view, at))) return [];
    if (isWest(view, at)) return [mentionOf(view, at, at + 1, { kind: "group", sort: "group", candidates: [], evidence: "the West: a party" })];
    const people = isPeople(view, at, known);
    const stretch = people ? { from: startOfPeople(view, at, known), to: at + 1 } : isCollective(view, at) ? stretchOf(view, at, known) : null;
    if (stretch === null || isNamed(view, at)) return [];
    const evidence = people ? `a people: ${word}` : `collective noun: ${word.toLowerCase()}`;
    return [mentionOf(view, stretch.from, stretch.to, { kind: "group", sort: "group", candidates: [], evidence })];
  });
}

/** "the aid workers Anna Kral and Jan Kos" are these two; "opposition to the plan" is a deed. */
function isNamed({ words, sentence }: Words, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (words[at]?.toLowerCase() === "opposition" && isDeed(words, at)) return true;
  return next?.upos === "PROPN" && sentence.entities.some(({ start, kind }) => start === next.start && kind === "person");
}

/** "opposition to the plan", "faced opposition from members": not those who oppose. */
function isDeed(words: readonly string[], at: number): boolean {
  return words[at + 1] === "to" || (/^(?:from|of|over)$/u.test(words[at + 1] ?? "") && !/^the$/iu.test(words[at - 1] ?? ""));
}

/** "the West fears": not where something is ("in the West", "the west of the country"). */
function isWest({ words, tree, sentence }: Words, at: number): boolean {
  if (!/^west$/iu.test(words[at] ?? "") || !/^the$/iu.test(words[at - 1] ?? "") || sentence.tokens[at + 1]?.upos === "PROPN") return false;
  const preposition = prepositionOf(tree, at);
  const land = dependentsBy(tree, at, "nmod", "compound").length > 0 || hasRelation(tree, at, "compound");
  return !land && (preposition === null || ["with", "by", "from", "against", "for", "between"].includes(preposition));
}

function startOf({ sentence }: Words, at: number): number {
  return sentence.tokens[at]?.start ?? -1;
}

function isCollective({ sentence }: Words, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !/^NN/u.test(token.xpos) || isModifier(sentence.tokens[at + 1]?.xpos, token.relation)) return false;
  const lemma = singularOf(token.lemma);
  if (singularCollectives.has(lemma)) return true;
  return /S$/u.test(token.xpos) && (collectives.has(lemma) || inhabitants.has(lemma));
}

/** "rebel leaders": a noun before another is no group of its own. */
function isModifier(next: string | undefined, relation: string): boolean {
  return relation === "compound" && next !== undefined && /^NN/u.test(next);
}

/** Names keep their form in the tree: "Allied Leaders". */
function singularOf(lemma: string): string {
  const small = lemma.toLowerCase();
  if (collectives.has(small) || singularCollectives.has(small)) return small;
  return small.replace(/ies$/u, "y").replace(/s$/u, "");
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tokens of the group's name; null where nothing tells whose or which it is. */
function stretchOf(view: Words, at: number, known: readonly Mention[]): Stretch | null {
  const { sentence } = view;
  const lemma = singularOf(sentence.tokens[at]?.lemma ?? "");
  const own = firstModifier(view, at, lemma, known);
  if (own !== null && (!acting.has(lemma) || acts(view, at))) return { from: own, to: at + 1 };
  const possessor = possessorOf(view, at, known);
  if (possessor !== null && relational.has(lemma)) return { from: possessor, to: at + 1 };
  const owner = known.find(({ start }) => start === sentence.tokens[at + 2]?.start || start === sentence.tokens[at + 3]?.start);
  if (
    owner !== undefined &&
    ((inhabitants.has(lemma) && (lemma === "resident" || acts(view, at))) || relational.has(lemma)) &&
    view.words[at + 1] === "of"
  ) {
    return { from: at, to: sentence.tokens.findIndex(({ end }) => end === owner.end) + 1 };
  }
  const national = known.some(({ kind, end }) => kind === "demonym" && end === sentence.tokens[at - 1]?.end);
  const takesPart = acts(view, at) || (!onlookers.has(lemma) && isConcerned(view, at));
  return parties.has(lemma) && !national && takesPart && dependentsBy(view.tree, at, "nmod:poss").length === 0 ? { from: at, to: at + 1 } : null;
}

/** Subjects, agents and those who are told or given something. */
function acts({ tree }: Words, at: number): boolean {
  const head = hasRelation(tree, at, "conj") ? headOf(tree, at) : at;
  return ["nsubj", "obl:agent", "iobj"].some((relation) => hasRelation(tree, head, relation));
}

/** "fined employers", "the force against protesters": what is done to them or with them. */
function isConcerned({ tree }: Words, at: number): boolean {
  const head = hasRelation(tree, at, "conj") ? headOf(tree, at) : at;
  const joined = /^(?:with|against|to|for|by|between)$/u.test(prepositionOf(tree, head) ?? "");
  return hasRelation(tree, head, "obj") || (joined && (hasRelation(tree, head, "obl") || hasRelation(tree, head, "nmod")));
}

/** The farthest word before the noun, among those that modify it, that tells which group it is; null for none. */
function firstModifier(view: Words, at: number, lemma: string, known: readonly Mention[]): number | null {
  const { sentence, words } = view;
  let first: number | null = null;
  for (let i = at - 1; i >= 0 && isPartOfPhrase(view, i); i--) {
    const mention = known.find(({ start, end }) => start <= (sentence.tokens[i]?.start ?? -1) && end >= (sentence.tokens[i]?.end ?? 0));
    if (mention !== undefined && isParty(mention)) {
      // "PKK fighters" are the PKK
      if (!relational.has(lemma) && !(mention.candidates[0]?.startsWith("igo:") && isApart(mention, lemma))) return null;
      first = tokenAt(view, mention);
      i = first;
    } else if (isLeaning(words, i)) first = leaningStart(view, i);
    else if (mention !== undefined && tellsWhich(mention, lemma) && modifies(view, i, at)) {
      first = tokenAt(view, mention);
      i = first;
    }
  }
  return first;
}

/** "EU ambassadors"; the leaders of a union meet apart from it, those of an alliance are it. */
function isApart({ candidates }: Mention, lemma: string): boolean {
  return apartFromOrganisation.has(lemma) || (lemma === "leader" && candidates[0] === "igo:EU");
}

/** "Syrian rebels", "US allies", "Odesa firms". */
function isParty({ kind, sort, candidates }: Mention): boolean {
  return sort === "organisation" || (kind === "name" && /^(?:igo|body|org|coalition):/u.test(candidates[0] ?? ""));
}

/** "In Oslo foreign donors met": Oslo tells nothing of the donors. */
function modifies({ tree, words }: Words, i: number, at: number): boolean {
  if (/^(?:in|at|near)$/iu.test(words[i - 1] ?? "") && hasRelation(tree, i, "compound")) return false;
  let word = i;
  for (let steps = 0; steps < 6 && word >= 0; steps++) {
    if (word === at) return true;
    word = headOf(tree, word);
  }
  return false;
}

function tokenAt({ sentence }: Words, mention: Mention): number {
  return sentence.tokens.findIndex(({ start }) => start === mention.start);
}

function tellsWhich({ kind, candidates }: Mention, lemma: string): boolean {
  if (relational.has(lemma)) return candidates.length > 0;
  if (kind === "demonym") return !stateItself.has(lemma);
  return kind === "name" && candidates.every((id) => /^(?:geo|place):/u.test(id)) && candidates.length > 0;
}

/** "US" of "US-backed", "human" of "human rights". */
function leaningStart({ words, sentence }: Words, i: number): number {
  if (words[i - 1] === "-" && sentence.tokens[i - 1]?.end === sentence.tokens[i]?.start) return Math.max(0, i - 2);
  return words[i] === "rights" && /^human$/iu.test(words[i - 1] ?? "") ? i - 1 : i;
}

function isLeaning(words: readonly string[], i: number): boolean {
  const word = words[i] ?? "";
  return leanings.has(word.toLowerCase()) || leaningPattern.test(word) || (leaningParticiple.test(word) && words[i - 1] === "-");
}

/** Adjectives, nouns and hyphens between a determiner and the noun. */
function isPartOfPhrase({ sentence, words }: Words, i: number): boolean {
  const token = sentence.tokens[i];
  if (token === undefined) return false;
  if (words[i] === "-") return sentence.tokens[i - 1]?.end === token.start;
  return (
    token.upos === "ADJ" ||
    token.upos === "NOUN" ||
    token.upos === "PROPN" ||
    /^(?:developing|emerging|neighbou?ring)$/iu.test(words[i] ?? "") ||
    leaningParticiple.test(words[i] ?? "")
  );
}

function possessorOf({ sentence, words }: Words, at: number, known: readonly Mention[]): number | null {
  let mark = at - 1;
  while (mark > 0 && sentence.tokens[mark]?.upos === "ADJ") mark--;
  if (!/^['’]s?$/u.test(words[mark] ?? "")) return null;
  const possessor = known.find(({ end }) => end === sentence.tokens[mark - 1]?.end);
  return possessor === undefined ? null : sentence.tokens.findIndex(({ start }) => start === possessor.start);
}

/** "Syrian Kurds" */
function startOfPeople(view: Words, at: number, known: readonly Mention[]): number {
  const before = known.find(({ kind, end }) => kind === "demonym" && end === view.sentence.tokens[at - 1]?.end);
  return before === undefined ? at : tokenAt(view, before);
}

/** "Kurds", "Yazidis": a people or faith in the plural that no state's name covers. */
function isPeople({ sentence, tree }: Words, at: number, known: readonly Mention[]): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !/^NNP?S$/u.test(token.xpos) || hasRelation(tree, at, "compound")) return false;
  const nationality = sentence.entities.some(({ start, end, kind }) => kind === "nationality" && start <= token.start && end === token.end);
  return nationality && !known.some(({ start, end }) => start <= token.start && end >= token.end);
}
