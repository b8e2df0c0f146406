import type { Candidate } from "#src/claim/candidates";
import { instruments, lightVerbs } from "#src/claim/lexicon/stand-ins";
import { type Party, partiesAt, type SentenceView } from "#src/claim/sentence-view";
import { agentsOf, complementOf, patientsOf, recipientsOf } from "#src/syntax/arguments";
import { isSpeechVerb } from "#src/syntax/reporting";
import { subjectsOf } from "#src/syntax/subjects";
import { conjunctsOf, dependentsBy, hasRelation, headOf, isPredicate, prepositionOf, tagOf } from "#src/syntax/tree";
import { isPassive } from "#src/syntax/voice";

/** A word that fills a role, with the name of the grammatical path that joins it to the act. */
export interface RoleWord {
  readonly word: number;
  readonly path: string;
}

/** Who does the act: subjects and what follows "by"; of a noun its owner, nationality, "by" and "of" phrases, or the subject of the verb that lends it its act. */
export function agentWords(view: SentenceView, candidate: Candidate): RoleWord[] {
  const { tree } = view;
  const { head, trigger } = candidate;
  if (trigger.pos === "noun") return nounAgents(view, head, trigger.frame === "measure" || trigger.frame === "demand");
  const found = trigger.pos === "adjective" ? subjectsOf(tree, head) : null;
  if (found !== null) return found.map(({ word, path }) => ({ word, path: `${path} subject` }));
  const charged = chargedWords(view, head);
  if (charged.length > 0) return charged;
  if (candidate.context.passive) return passiveAgents(view, head);
  return subjectsOf(tree, head).map(({ word, path }) => ({ word, path: `${path} subject` }));
}

/** Verbs whose object does what the gerund behind "of", "for" or "from" says. */
const objectGerundVerbs = new Set(
  "accuse suspect convict acquit blame criticise criticize condemn denounce fault praise thank punish stop prevent keep ban bar block dissuade deter discourage exclude exempt prohibit".split(
    " ",
  ),
);

/** "accused Chad of breaking the truce", "barred Peru from joining": the one of whom it is said, also as the subject of a passive. */
function chargedWords({ tree, lemmas }: SentenceView, verb: number): RoleWord[] {
  const over = headOf(tree, verb);
  if (over < 0 || tagOf(tree, verb) !== "VBG" || !objectGerundVerbs.has(lemmas[over] ?? "")) return [];
  if (!dependentsBy(tree, verb, "mark", "case").some((mark) => ["of", "for", "from", "over"].includes(lemmas[mark] ?? ""))) return [];
  return patientsOf(tree, over).map((word) => ({ word, path: "control subject" }));
}

/** Verbs whose participle tells a state of its subject: "is committed to", "is scheduled to", "is bound to". */
const stativeVerbs = new Set(
  "commit dedicate determine prepare oppose schedule set resolve bind oblige obligate require mandate plan slate expect intend dispose incline suppose engage unite".split(
    " ",
  ),
);

/** What follows "by"; of a participle that tells a state its subject, where that names a party. */
function passiveAgents(view: SentenceView, verb: number): RoleWord[] {
  const agents = agentsOf(view.tree, verb).map((word) => ({ word, path: "agent of a passive" }));
  if (agents.length > 0 || !stativeVerbs.has(view.lemmas[verb] ?? "")) return agents;
  return subjectsOf(view.tree, verb).map(({ word }) => ({ word, path: "subject of a state" }));
}

/** The owner of a word that names no party: "the EU" of "the EU's ban", "American" of "American troops". */
export function ownerWords(view: SentenceView, word: number): RoleWord[] {
  return nounAgents(view, word, false)
    .filter(({ path }) => path !== "carrier of the noun")
    .map((owner) => ({ ...owner, path: `${owner.path} of the subject` }));
}

/**
 * Subjects of the clauses that an act lies in, the nearest first.
 *
 * @param reports whether those who report it count: they don't do it, but "it" in what they say is mostly they
 */
export function outerSubjects({ tree }: SentenceView, head: number, reports: boolean): RoleWord[] {
  const found: RoleWord[] = [];
  for (let at = headOf(tree, head), steps = 0; at >= 0 && steps < tree.tokens.length; at = headOf(tree, at), steps++) {
    if (isPredicate(tree, at) && (reports || !isSpeechVerb(tree, at))) {
      found.push(...subjectsOf(tree, at).map(({ word }) => ({ word, path: "subject of the outer clause" })));
    }
  }
  return found;
}

/** "Norway's pledge", "U.S. commitments", "an offer by Oman", "talks between Chad and Niger", "Chad made an offer", "Chad broke its promise". */
function nounAgents(view: SentenceView, noun: number, ofIsContent: boolean): RoleWord[] {
  const { tree } = view;
  const named = (words: readonly number[], path: string): RoleWord[] =>
    words.flatMap((word) => conjunctsOf(tree, word)).map((word) => ({ word, path }));
  const between = named(phrases(view, noun, ["between", "among"]), "between-phrase");
  if (between.length > 0) return between;
  const owner = named(dependentsBy(tree, noun, "nmod:poss"), "possessor");
  if (owner.length > 0) return owner;
  const nation = dependentsBy(tree, noun, "amod", "compound").filter((word) => partiesAt(view, word).length > 0);
  if (nation.length > 0) return named(nation, "nationality");
  const by = named(
    phrases(view, noun, ofIsContent ? ["by", "from"] : ["by", "from", "of"]).filter((word) => partiesAt(view, word).length > 0),
    "by-phrase",
  );
  return by.length > 0 ? by : carriers(view, noun);
}

/** The subject of a light verb whose object a noun is, or of its passive whose subject it is: "Chad made an offer", not "Chad praised the offer". */
function carriers({ tree, lemmas }: SentenceView, noun: number): RoleWord[] {
  const verb = headOf(tree, noun);
  const carried =
    verb >= 0 && lightVerbs.has(lemmas[verb] ?? "") && ["obj", "nsubj:pass", "obl"].some((relation) => hasRelation(tree, noun, relation));
  return carried ? agentsOf(tree, verb).map((word) => ({ word, path: "carrier of the noun" })) : [];
}

function phrases({ tree }: SentenceView, word: number, prepositions: readonly string[]): number[] {
  return dependentsBy(tree, word, "nmod", "obl").filter((phrase) => prepositions.includes(prepositionOf(tree, phrase) ?? ""));
}

/** Of whom a demand asks: the object, "urged Berlin to send"; a phrase, "called on Berlin", "pressure on Berlin"; who does the content, "demanded that Berlin send", "wants Berlin's help". */
export function addresseeWords(view: SentenceView, candidate: Candidate): RoleWord[] {
  const { tree } = view;
  const { head, trigger, context } = candidate;
  const within = (words: readonly number[], path: string): RoleWord[] => words.map((word) => ({ word, path }));
  if (context.passive && trigger.pos === "verb") {
    const subjects = subjectsOf(tree, head).map(({ word }) => word);
    const addressed = subjects.filter((word) => partiesAt(view, word).length > 0 || tree.tokens[word]?.upos === "PRON");
    if (addressed.length > 0) return within(addressed, "subject of a passive demand");
  }
  const objects = trigger.pos === "verb" && !isPassive(tree, head) ? patientsOf(tree, head).filter((word) => isParty(view, word)) : [];
  const indirect =
    trigger.pos === "verb" ? recipientsOf(tree, head).filter((word) => isParty(view, word) && prepositionOf(tree, word) !== "for") : [];
  if (indirect.length > 0) return within(indirect, "addressee");
  if (objects.length > 0) return within(objects, "addressee");
  const phrase = phrases(view, head, ["on", "upon", "to", "from", "with", "against"]).filter((word) => isParty(view, word));
  if (phrase.length > 0)
    return within(
      phrase.flatMap((word) => conjunctsOf(tree, word)),
      "addressed phrase",
    );
  return contentAgents(view, candidate);
}

/** Who does what is asked: "that Berlin send", "for Berlin to send", "the withdrawal of Russian troops", "Germany's help". */
function contentAgents(view: SentenceView, candidate: Candidate): RoleWord[] {
  const { tree } = view;
  for (const content of candidate.contents) {
    if (content === candidate.head) continue;
    if (tree.tokens[content]?.upos === "VERB" || isPredicate(tree, content)) {
      const own = agentsOf(tree, content).filter((word) => dependentsBy(tree, content, "nsubj").includes(word) || word > candidate.head);
      if (own.length > 0) return own.map((word) => ({ word, path: "subject of the content" }));
    } else {
      const noun = nounAgents(view, content, false).filter(({ path }) => path !== "carrier of the noun");
      if (noun.length > 0) return noun.map(({ word }) => ({ word, path: "agent of the content" }));
      const below = dependentsBy(tree, content, "nmod")
        .flatMap((word) => nounAgents(view, word, false))
        .filter(({ path }) => path === "possessor" || path === "nationality");
      if (below.length > 0) return below.map(({ word }) => ({ word, path: "owner within the content" }));
    }
  }
  const forPhrase = phrases(view, candidate.head, ["for"]).filter((word) => isParty(view, word) && complementOf(tree, candidate.head) !== null);
  return forPhrase.map((word) => ({ word, path: "for-phrase with an infinitive" }));
}

/** Whether a word names an actor or stands for one. */
function isParty(view: SentenceView, word: number): boolean {
  return partiesAt(view, word).length > 0 || (tagOf(view.tree, word) === "PRP" && view.lemmas[word] !== "it");
}

/** One step from a party up to the act. */
interface Link {
  readonly word: number;
  readonly relation: string;
  readonly preposition: string | null;
}

/** The steps from a word up to another, conjuncts taken as what they are coordinated to; null where it lies elsewhere. */
export function climb({ tree }: SentenceView, from: number, top: number): Link[] | null {
  const links: Link[] = [];
  let word = from;
  for (let steps = 0; word >= 0 && steps <= tree.tokens.length; steps++) {
    if (word === top) return links;
    const relation = tree.tokens[word]?.relation ?? "";
    const isParty = links.length === 0;
    if (!(isParty && relation.startsWith("conj"))) links.push({ word, relation, preposition: prepositionOf(tree, word) });
    word = headOf(tree, word);
  }
  return null;
}

/** A party toward whom an act may be, with the path and its place in the order of preference (1 is best). */
export interface TowardPath {
  readonly party: Party;
  readonly path: string;
  readonly rank: number;
}

const hostileNouns = new Set(
  "aggression attack invasion offensive threat assault occupation bombardment strike incursion hostility war shelling annexation provocation".split(
    " ",
  ),
);

/** Every party below the act, or beside a noun that a verb carries, by the path to it; without adversaries, agents and conditions. */
export function towardPaths(view: SentenceView, candidate: Candidate): TowardPath[] {
  const { tree, lemmas } = view;
  const { head, trigger } = candidate;
  const measure = trigger.frame === "measure" || candidate.contents.some((word) => measureNouns.has(lemmas[word] ?? ""));
  const carrier = trigger.pos !== "verb" && headOf(tree, head) >= 0 && tree.tokens[headOf(tree, head)]?.upos === "VERB" ? headOf(tree, head) : null;
  const governor = candidate.context.governor;
  return view.parties.flatMap((party) => {
    const links =
      climb(view, party.anchor, head) ??
      (carrier === null ? null : climb(view, party.anchor, carrier)) ??
      (governor === null ? null : climb(view, party.anchor, governor));
    if (links === null || links.length === 0) return [];
    const named = nameToward(
      links,
      measure,
      (word) => hostileNouns.has(lemmas[word] ?? "") || instruments.has(lemmas[word] ?? ""),
      (word) => hostileNouns.has(lemmas[word] ?? ""),
      (word) => headOf(tree, word),
    );
    return named === null ? [] : [{ party, ...named }];
  });
}

/** Prepositions of what is told beside the content. */
const asides = new Set(["in", "during", "at", "after", "before", "amid", "since", "by", "under", "following", "despite", "through", "via", "as"]);
const measureNouns = new Set("sanction embargo tariff ban restriction blockade duty penalty measure countermeasure".split(" "));

/** The name of a path toward a party and its rank; null where it leads to an adversary, an agent, a condition or a time. */
function nameToward(
  links: readonly Link[],
  measure: boolean,
  isThing: (word: number) => boolean,
  isHostile: (word: number) => boolean,
  headOfWord: (word: number) => number,
): { path: string; rank: number } | null {
  const [link] = links;
  if (link === undefined) return null;
  const { relation, preposition } = link;
  const far = links.slice(1).filter((each) => /^(advcl|acl|parataxis|ccomp|conj)/u.test(each.relation) || asides.has(each.preposition ?? "")).length;
  if (links.some((each) => each.relation.startsWith("parataxis"))) return null;
  if (links.some((each) => each.relation.startsWith("advcl"))) return links.length > 3 ? null : { path: "adjunct clause", rank: 9 };
  const at = (path: string, rank: number): { path: string; rank: number } => ({ path, rank: rank + 2 * far });
  if (/^iobj/u.test(relation)) return at("indirect object", 1);
  if (preposition !== null) return prepositional(preposition, measure, at);
  if (/^(nmod:poss|amod|compound|nmod)/u.test(relation)) {
    const owned = headOfWord(link.word);
    if (isHostile(owned) && !measure) return at("owner of a hostile act", 8);
    return at("owner of the content", isThing(owned) ? 6 : 4);
  }
  if (/^obj/u.test(relation)) return at("object", 2);
  if (/^nsubj/u.test(relation)) return links.length > 1 || relation === "nsubj:pass" ? at("subject within the content", 5) : null;
  return at("elsewhere in the clause", 8);
}

function prepositional(
  preposition: string,
  measure: boolean,
  at: (path: string, rank: number) => { path: string; rank: number },
): { path: string; rank: number } | null {
  if (["to", "for", "toward", "towards", "with", "alongside", "on behalf of"].includes(preposition))
    return at(`${preposition}-phrase`, preposition === "with" ? 3 : 2);
  if (["on", "against", "upon", "at", "over"].includes(preposition))
    return measure ? at(`${preposition}-phrase`, 1) : preposition === "against" ? null : at(`${preposition}-phrase`, 6);
  if (preposition === "from") return measure ? at("from-phrase", 3) : at("from-phrase", 8);
  if (preposition === "of" || preposition === "between") return at(`${preposition}-phrase`, 4);
  if (["in", "into", "inside", "within", "onto"].includes(preposition)) return at("in-phrase", 6);
  if (["by", "if", "than", "like", "without", "under", "after", "before", "despite"].includes(preposition)) return null;
  return at(`${preposition}-phrase`, 7);
}
