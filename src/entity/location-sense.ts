import { type Located, lemmaAt, wordAt } from "#src/entity/located";
import {
  deedNouns,
  gainVerbs,
  governmentNouns,
  landNouns,
  leavingNouns,
  meetingNouns,
  motionVerbs,
  moverNouns,
  namesakeNouns,
  placeObjectVerbs,
  placePrepositions,
  topicNouns,
  trustNouns,
} from "#src/entity/noun-classes";
import { dependentsBy, hasRelation, headOf, prepositionOf, tagOf } from "#src/syntax/tree";

/** What the grammar around a name says it stands for; "neither" where its adjective says of what kind something is ("Syrian refugees"). */
export interface Sense {
  readonly sense: "place" | "actor" | "neither";
  readonly reason: string;
  /** Whether a word says so, or nothing speaks against it. */
  readonly sure: boolean;
}

const said = (sense: Sense["sense"], reason: string): Sense => ({ sense, reason, sure: true });
const weak = (reason: string): Sense => ({ sense: "actor", reason, sure: false });

/** Adjectives that say which part of a land: "eastern Ukraine", "Russian-occupied Crimea". */
const landAdjectives =
  /^(?:(?:north|south|east|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|central|upper|lower|occupied|annexed|mainland|continental|rural|postwar|post-war|neighbouring|neighboring|.+-(?:occupied|held|annexed|controlled))$/u;

/**
 * Whether a name that may be a government or its land is the one or the other, by the tree.
 * A subject or agent, who is told or given something, whose policy it is: the actor. What "in", "near" and "from" govern, the goal of a movement, what
 * has soil and borders: the place.
 */
export function senseOf(at: Located): Sense {
  return ofDateline(at) ?? ofAdjective(at) ?? ofOwner(at) ?? ofPreposition(at) ?? ofObject(at) ?? ofNeighbour(at) ?? otherwise(at);
}

/** "KYIV, Ukraine (Reuters) - ", "Moscow, 3 March -": where an article was written. */
function ofDateline({ text, sentence, mention, from }: Located): Sense | null {
  if (from > 4) return null;
  const after = text.slice(mention.end, mention.end + 40);
  const before = text.slice(sentence.start, mention.start);
  const line = /^(?:,\s[\p{L}. ]{2,20})?(?:,\s\w+\.?\s\d{1,2}|,\s\d{1,2}\s\w+)?\s?(?:\([\p{L} /.]{2,25}\)\s?)?[—–-]{1,2}\s/u.test(after);
  const open = before === "" || /^\p{Lu}[\p{L} ]+,\s$/u.test(before);
  return line && open ? said("place", "a dateline") : null;
}

/** An adjective or a noun before another: what that noun is decides. */
function ofAdjective(at: Located): Sense | null {
  const { tree, head } = at;
  if (!["amod", "compound", "nmod:desc", "nmod:unmarked"].some((relation) => hasRelation(tree, head, relation))) return null;
  // "pledged Ukraine 2.5 billion": a number opens what is given
  if (/^(?:NUM|SYM|DET)$/u.test(at.sentence.tokens[at.to]?.upos ?? "")) return said("actor", "is given something");
  if (wordAt(at, at.to) === "-")
    return wordAt(at, at.to + 1) === "based"
      ? said("place", 'before "based"')
      : { sense: "neither", reason: `before "-${wordAt(at, at.to + 1)}"`, sure: false };
  const noun = headOf(tree, head);
  return besideTitle(at) ?? ofKind(at, lemmaAt(at, noun));
}

/** "German Chancellor Anna Kral": the title says for whom she speaks; that the state itself is meant is left to the rest of the article. */
function besideTitle(at: Located): Sense | null {
  const { sentence, to } = at;
  let next = to;
  while (next < to + 4 && sentence.tokens[next]?.upos !== "PROPN" && /^(NOUN|ADJ)$/u.test(sentence.tokens[next]?.upos ?? "")) next++;
  while (next < to + 4 && governmentNouns.has(wordAt(at, next))) next++;
  const titled = next > to && governmentNouns.has(wordAt(at, next - 1));
  return titled && sentence.tokens[next]?.upos === "PROPN" ? weak("before the title of a person") : null;
}

function ofKind(at: Located, noun: string): Sense {
  const { mention } = at;
  if (governmentNouns.has(noun)) return said("actor", `before a word of government: ${noun}`);
  if (landNouns.has(noun)) return said("place", `before a word of land: ${noun}`);
  if (/^(?:war|conflict|crisis)$/u.test(noun)) return { sense: "neither", reason: `says which: ${noun}`, sure: false };
  if (deedNouns.has(noun)) return said("actor", `before a deed: ${noun}`);
  if (mention.kind === "demonym") return { sense: "neither", reason: `says of what kind: ${noun}`, sure: false };
  if (mention.kind === "metonym" && meetingNouns.has(noun)) return said("place", `where they meet: ${noun}`);
  if (mention.kind === "metonym" && namesakeNouns.has(noun)) return { sense: "neither", reason: `gives its name: ${noun}`, sure: true };
  return weak(`before "${noun}"`);
}

const ruling = new Set(["leader", "official", "authority", "government", "policymaker", "regime", "ruler"]);

/** Prepositions of dealing with somebody. */
const relating = new Set([
  "with",
  "between",
  "against",
  "for",
  "by",
  "toward",
  "towards",
  "like",
  "including",
  "except",
  "such as",
  "versus",
  "behind",
  "among",
  "upon",
  "via",
]);

/** "Turkey's border" and "Turkey's offer". */
function ofOwner(at: Located): Sense | null {
  const { tree, head } = at;
  if (!hasRelation(tree, head, "nmod:poss")) return null;
  const noun = lemmaAt(at, headOf(tree, head));
  if (governmentNouns.has(noun) || deedNouns.has(noun)) return said("actor", `owns a deed or an office: ${noun}`);
  return landNouns.has(noun) ? said("place", `owns a word of land: ${noun}`) : weak(`owns something else: ${noun}`);
}

/** "leaders in Poland" are its leaders; "coming out of Syria" leaves the land, and "its border with Syria" has it at its end. */
function ofPhrase(at: Located, word: number, preposition: string, governor: string): Sense | null {
  const [first, second] = [wordAt(at, at.from - 2), wordAt(at, at.from - 1)];
  if (preposition === "in" && ruling.has(governor) && hasRelation(at.tree, word, "nmod")) return said("actor", `in which they rule: ${governor}`);
  if (first === "out" && second === "of") return said("place", 'after "out of"');
  return /^(?:borders?|frontier) (?:with|of)$/u.test(`${first} ${second}`) ? said("place", "has a border") : null;
}

function ofPreposition(at: Located): Sense | null {
  const word = firstConjunct(at, at.head);
  const preposition = prepositionOf(at.tree, word);
  if (preposition === null) return null;
  const governor = lemmaAt(at, headOf(at.tree, word));
  const fixed = ofPhrase(at, word, preposition, governor);
  if (fixed !== null) return fixed;
  if (placePrepositions.has(preposition)) return trustNouns.has(governor) ? null : said("place", `after "${preposition}"`);
  if (preposition === "to" || preposition === "from") return ofWay(at, word, preposition, governor);
  if (/^(?:on|over|about)$/u.test(preposition)) return topicNouns.has(governor) ? weak(`the topic: ${governor}`) : null;
  if (landNouns.has(governor) && (preposition === "of" || preposition === "with")) return said("place", `${preposition} a word of land: ${governor}`);
  if (relating.has(preposition)) return said("actor", `after "${preposition}"`);
  return preposition === "of" ? ofWhole(governor) : null;
}

/** To and from: a movement's goal and origin are places, takers and givers are actors. */
function ofWay(at: Located, word: number, preposition: "to" | "from", governor: string): Sense | null {
  if (preposition === "to") return isGoal(at, word, governor) ? said("place", `the goal of a movement: ${governor}`) : said("actor", `after "to"`);
  return isGain(governor) ? said("actor", `the giver: ${governor}`) : isSource(at, word, governor);
}

function ofWhole(governor: string): Sense {
  return governmentNouns.has(governor) || deedNouns.has(governor) ? said("actor", `of "${governor}"`) : weak(`of "${governor}"`);
}

function isGain(governor: string): boolean {
  return gainVerbs.has(governor) || (!moverNouns.has(governor) && deedNouns.has(governor) && !leavingNouns.has(governor));
}

function isSource({ tree }: Located, word: number, governor: string): Sense | null {
  const moved = motionVerbs.has(governor) || moverNouns.has(governor) || hasRelation(tree, word, "obl");
  return moved ? said("place", `after "from": ${governor}`) : null;
}

/** "sent troops to Ukraine" goes there; "sent tanks to Ukraine" gives them to its government. */
function isGoal(at: Located, word: number, governor: string): boolean {
  if (moverNouns.has(governor) || /^(?:move|relocate|evacuate|redeploy)$/u.test(governor)) return true;
  if (!motionVerbs.has(governor)) return false;
  const objects = dependentsBy(at.tree, headOf(at.tree, word), "obj", "nsubj:pass").map((object) => lemmaAt(at, object));
  return objects.length === 0 || objects.some((object) => moverNouns.has(object));
}

function ofObject(at: Located): Sense | null {
  const { tree, head } = at;
  const word = firstConjunct(at, head);
  if (!hasRelation(tree, word, "obj")) return null;
  const verb = lemmaAt(at, headOf(tree, word));
  return placeObjectVerbs.has(verb) ? said("place", `the object of "${verb}"`) : null;
}

/** "eastern Ukraine"; "in Odesa, Ukraine". */
function ofNeighbour(at: Located): Sense | null {
  const { tree, head, from, sentence } = at;
  const before = wordAt(at, from - 1);
  if (landAdjectives.test(before) || (wordAt(at, from - 2) === "-" && landAdjectives.test(`x-${before}`)))
    return said("place", `a part of it: ${before}`);
  if (hasRelation(tree, head, "appos") && landNouns.has(lemmaAt(at, headOf(tree, head))))
    return said("place", `is a ${lemmaAt(at, headOf(tree, head))}`);
  const listed = ["appos", "flat", "list", "dep", "nmod:unmarked", "conj"].some((relation) => hasRelation(tree, head, relation));
  const governor = headOf(tree, head);
  const named = sentence.tokens[governor]?.upos === "PROPN" && wordAt(at, from - 1) === ",";
  return listed && named && tagOf(tree, governor) === "NNP" && prepositionIsPlace(at, governor) ? said("place", "in a list of places") : null;
}

function prepositionIsPlace({ tree }: Located, word: number): boolean {
  return placePrepositions.has(prepositionOf(tree, word) ?? "");
}

/** "in Iraq and Syria": a conjunct shares the preposition of the first. */
function firstConjunct({ tree }: Located, word: number): number {
  let at = word;
  for (
    let steps = 0;
    steps < 20 && hasRelation(tree, at, "conj") && prepositionOf(tree, at) === null && tree.tokens[headOf(tree, at)]?.upos !== "VERB";
    steps++
  )
    at = headOf(tree, at);
  return at;
}

function otherwise({ tree, head }: Located): Sense {
  const acts = ["nsubj", "obl:agent", "iobj", "obj", "obl"].some((relation) => hasRelation(tree, head, relation));
  return said("actor", acts ? "acts or is addressed" : "no sign of a location");
}
