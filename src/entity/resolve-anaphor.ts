import { femaleNames } from "#src/entity/given-names";
import { type Located, lemmaAt, wordAt } from "#src/entity/located";
import { senseOf } from "#src/entity/location-sense";
import { readTitle } from "#src/entity/office-holders";
import { isInstitution, isPerson, isSubject, predicateOver, type Referent } from "#src/entity/referent";
import type { ArticleOffice } from "#src/entity/resolve-office";
import type { SpeakerAt } from "#src/entity/speakers";
import type { Decided } from "#src/entity/verdict";
import { dependentsBy, hasRelation, headOf } from "#src/syntax/tree";

/** What an anaphor is resolved from. */
export interface Discourse {
  /** What stands before it, in the order of the text. */
  readonly before: readonly Referent[];
  readonly offices: readonly ArticleOffice[];
  readonly speakerAt: SpeakerAt;
  /** The state or body that a person speaks for on the day of the article; null for nobody but itself. */
  readonly principalOf: (person: string) => string | null;
  readonly territoryOf: (state: string) => string | null;
  /** The state whose country a place is; null for no country. */
  readonly stateOf: (place: string) => string | null;
  /** All names of an actor that the gazetteer knows, in small letters. */
  readonly namesOf: (id: string) => readonly string[];
  /** Titles of the offices that a person holds on the day of the article, as comparable words. */
  readonly titlesOf: (person: string) => readonly string[];
}

/** How many sentences back a pronoun looks. */
const REACH = 3;

/**
 * Whom a pronoun or a definite noun takes up, by agreement and salience: subjects before others, the nearer sentence before the farther. Several
 * where it takes up two parties ("both sides"); none where nothing in reach agrees with it or two agree equally.
 */
export function resolveAnaphor(at: Located, discourse: Discourse): Decided[] {
  const word = wordAt(at, at.head);
  if (at.mention.kind === "pronoun") return ofPronoun(at, word, discourse);
  return ofNoun(at, discourse);
}

function ofPronoun(at: Located, word: string, discourse: Discourse): Decided[] {
  if (/^(?:he|him|his|himself)$/u.test(word)) return one(person(at, discourse, false), at);
  if (/^(?:she|her|hers|herself)$/u.test(word)) return one(person(at, discourse, true), at);
  if (/^(?:it|its|itself)$/u.test(word)) return isEmpty(at) ? [] : one(institution(at, discourse), at);
  if (/^(?:they|them|their|theirs|themselves)$/u.test(word)) return several(at, discourse);
  return ofSpeaker(at, word, discourse);
}

/** "it is unacceptable that": an adjective as predicate rather says something of a fact, and so in "find it hard to agree". */
function isEmpty({ tree, head }: Located): boolean {
  const predicate = headOf(tree, head);
  if (hasRelation(tree, head, "obj") && tree.tokens[head + 1]?.upos === "ADJ") return true;
  return hasRelation(tree, head, "nsubj") && tree.tokens[predicate]?.upos === "ADJ";
}

/** "I" is the speaker, "we" whom the speaker speaks for. */
function ofSpeaker(at: Located, word: string, { speakerAt, principalOf }: Discourse): Decided[] {
  const speaker = speakerAt(at);
  if (speaker === null) return [];
  const { id } = speaker.verdict;
  if (/^(?:i|my|me)$/u.test(word)) return isPerson(speaker) ? one(speaker, at) : [];
  const principal = isPerson(speaker) ? principalOf(id) : id;
  const reason = principal === null ? "the speaker" : "whom the speaker speaks for";
  return [{ role: "actor", id: principal ?? id, score: 0.6, reasons: [at.mention.evidence, reason] }];
}

function one(referent: Referent | null, at: Located): Decided[] {
  if (referent === null) return [];
  const { id, role } = referent.verdict;
  return [{ role, id, score: 0.6, reasons: [at.mention.evidence, `takes up "${referent.at.mention.surface}"`] }];
}

/** A person that agrees: subjects first; not one whom the same verb has as its other argument. */
function person(at: Located, { before }: Discourse, female: boolean): Referent | null {
  const agrees = (referent: Referent): boolean =>
    isPerson(referent) && !isCoargument(at, referent) && femaleNames.has(givenName(referent)) === female;
  const loose = (referent: Referent): boolean => isPerson(referent) && !isCoargument(at, referent) && !female;
  return salient(at, before, agrees) ?? salient(at, before, loose) ?? (female ? onlyPerson(at, before) : null);
}

/** "she" where the sentences just before it name one person alone, whose first name tells nothing. */
function onlyPerson(at: Located, before: readonly Referent[]): Referent | null {
  const near = before.filter((referent) => isPerson(referent) && referent.at.at >= at.at - 1 && !isCoargument(at, referent));
  return new Set(near.map(({ verdict }) => verdict.id)).size === 1 ? (near.at(-1) ?? null) : null;
}

function givenName({ verdict }: Referent): string {
  return verdict.id.slice("person:".length).split("-")[0] ?? "";
}

/** "Kral praised him": the subject of the verb is somebody else; "Kral sold his house" may be the same. */
function isCoargument(at: Located, { at: other }: Referent): boolean {
  if (other.at !== at.at || hasRelation(at.tree, at.head, "nmod:poss")) return false;
  return headOf(at.tree, at.head) >= 0 && headOf(at.tree, at.head) === headOf(other.tree, other.head);
}

/** "it" and "its": the subject of its own clause or of the clause above, else the subject of the sentence before. */
function institution(at: Located, { before }: Discourse): Referent | null {
  const own = subjectAbove(at, before);
  if (own !== null) return own;
  const last = before.filter((referent) => referent.at.at === at.at - 1 && isSubject(referent.at) && isInstitution(referent));
  return headsSentence(last[0]) ? (last[0] ?? null) : null;
}

/** Whether its predicate is the one of its sentence: what "it" takes up first. */
function headsSentence(referent: Referent | undefined): boolean {
  if (referent === undefined) return false;
  const predicate = predicateOver(referent.at, referent.at.head);
  return predicate >= 0 && headOf(referent.at.tree, predicate) < 0;
}

/** The nearest subject of a predicate over the pronoun, if it is an institution. */
function subjectAbove(at: Located, before: readonly Referent[]): Referent | null {
  const inSentence = before.filter((referent) => referent.at.at === at.at);
  const isOwnSubject = hasRelation(at.tree, at.head, "nsubj");
  let predicate = predicateOver(at, at.head);
  if (isOwnSubject && predicate >= 0) predicate = predicateOver(at, predicate);
  for (let steps = 0; predicate >= 0 && steps < 8; steps++) {
    const subjects = dependentsBy(at.tree, predicate, "nsubj");
    const found = inSentence.find((referent) => subjects.some((subject) => subject >= referent.at.from && subject < referent.at.to));
    if (found !== undefined && isInstitution(found)) return found;
    if (subjects.some((subject) => subject < at.head && at.tree.tokens[subject]?.upos !== "PRON")) return null;
    predicate = predicateOver(at, predicate);
  }
  return null;
}

/** "they": the coordinated subjects or the group before it. */
function several(at: Located, { before }: Discourse): Decided[] {
  const group = salient(at, before, ({ verdict }) => /^(?:group|coalition):/u.test(verdict.id));
  const joined = joinedSubjects(at, before);
  if (joined.length > 1 && (group === null || group.at.at < (joined[0]?.at.at ?? 0))) return joined.flatMap((referent) => one(referent, at));
  return one(group, at);
}

function joinedSubjects(at: Located, before: readonly Referent[]): Referent[] {
  for (let sentence = at.at; sentence >= at.at - 1; sentence--) {
    const subjects = before.filter((referent) => referent.at.at === sentence && referent.verdict.role === "actor" && isSubject(referent.at));
    const [first] = subjects;
    const joined = subjects.filter(
      ({ at: other }) => first !== undefined && (other.head === first.at.head || headOf(other.tree, other.head) === first.at.head),
    );
    if (new Set(joined.map(({ verdict }) => verdict.id)).size > 1) return joined;
  }
  return [];
}

/** The referent that agrees in the nearest sentence: its subject, or the only one; null where two agree equally. */
function salient(at: Located, before: readonly Referent[], agrees: (referent: Referent) => boolean): Referent | null {
  for (let sentence = at.at; sentence >= at.at - REACH; sentence--) {
    const here = before.filter((referent) => referent.at.at === sentence && agrees(referent));
    const subjects = here.filter((referent) => isSubject(referent.at));
    const chosen = sentence === at.at ? (subjects.at(-1) ?? null) : (subjects[0] ?? null);
    if (chosen !== null) return chosen;
    const ids = new Set(here.map(({ verdict }) => verdict.id));
    if (ids.size === 1) return here.at(-1) ?? null;
    if (ids.size > 1) return null;
  }
  return null;
}

const landNames = new Set(["country", "nation", "republic", "kingdom"]);
const alliances = new Map([
  ["alliance", "igo:NATO"],
  ["bloc", "igo:EU"],
  ["union", "igo:EU"],
  ["administration", "state:USA"],
]);
const roles = new Set(
  "president premier minister chancellor king queen secretary commissioner ambassador envoy spokesman spokeswoman spokesperson leader senator diplomat".split(
    " ",
  ),
);
const governments = new Set(["government", "administration"]);

function ofNoun(at: Located, discourse: Discourse): Decided[] {
  const noun = lemmaAt(at, at.head);
  if (/S$/u.test(at.tree.tokens[at.head]?.xpos ?? "")) return pair(at, discourse);
  if (landNames.has(noun)) return country(at, discourse);
  if (roles.has(noun)) return one(titled(at, discourse), at);
  const usual = alliances.get(noun);
  const named = usual === undefined ? undefined : discourse.before.findLast(({ verdict }) => verdict.id === usual);
  if (named !== undefined) return one(named, at);
  if (governments.has(noun)) return government(at, discourse);
  return one(institutionOf(at, noun, discourse), at);
}

/** "the government": of the state before it, else of the one country that its sentence names. */
function government(at: Located, { before, stateOf }: Discourse): Decided[] {
  const state = salient(at, before, ({ verdict }) => verdict.id.startsWith("state:"));
  if (state !== null) return one(state, at);
  const countries = before.filter(({ at: other, verdict }) => other.at === at.at && stateOf(verdict.id) !== null);
  const id = stateOf(countries[0]?.verdict.id ?? "");
  return id === null || new Set(countries.map(({ verdict }) => verdict.id)).size > 1
    ? []
    : [{ role: "actor", id, score: 0.6, reasons: [at.mention.evidence, "of the country that the sentence names"] }];
}

/** "the agency", "the fund": the last whose name has the noun; "the company", "the rebel group": the last organisation that is subject; "the world body": the UN. */
function institutionOf(at: Located, noun: string, { before, namesOf }: Discourse): Referent | null {
  if (noun === "body") return before.findLast(({ verdict }) => verdict.id === "igo:UN") ?? null;
  const named = before.findLast(
    (referent) => isInstitution(referent) && (nameHas(referent, noun) || namesOf(referent.verdict.id).some((name) => name.split(" ").includes(noun))),
  );
  return named ?? (/^(?:company|firm|group|movement)$/u.test(noun) ? salient(at, before, ({ verdict }) => verdict.id.startsWith("org:")) : null);
}

/** The last mention whose name or kind has the noun: "the ministry" is the foreign ministry. */
function nameHas({ at, verdict }: Referent, noun: string): boolean {
  const stem = noun.slice(0, Math.max(4, noun.length - 1));
  return (
    !/^state:/u.test(verdict.id) &&
    (at.mention.surface.toLowerCase().includes(stem) || verdict.id.includes(`-${stem}`) || at.mention.evidence.endsWith(`: ${noun}`))
  );
}

/** "the country": the state that is subject before it, or the only one; its land where the grammar puts something there. */
function country(at: Located, { before, territoryOf }: Discourse): Decided[] {
  const isState = ({ verdict, at: { mention } }: Referent): boolean => verdict.id.startsWith("state:") && mention.kind !== "demonym";
  const nearest = before.findLast((referent) => referent.at.at === at.at && isState(referent));
  const state = nearest ?? salient(at, before, isState);
  if (state === null) return [];
  const [found] = one(state, at);
  if (found === undefined || senseOf(at).sense !== "place") return found === undefined ? [] : [found];
  const land = territoryOf(state.verdict.id);
  return land !== null && before.some(({ verdict }) => verdict.id === land) ? [{ ...found, role: "place", id: land }] : [];
}

/** The last person whom the article gives a title with these words. */
function titled(at: Located, { before, offices, titlesOf }: Discourse): Referent | null {
  const words = readTitle(at.mention.surface).split(" ");
  const bearers = new Set(offices.filter(({ title }) => words.every((word) => title.split(" ").includes(word))).map(({ person: id }) => id));
  if (bearers.size === 0) for (const { verdict } of before) if (titlesOf(verdict.id).includes(words.join(" "))) bearers.add(verdict.id);
  return before.findLast((referent) => isPerson(referent) && bearers.has(referent.verdict.id) && referent.at.at >= at.at - 2 * REACH) ?? null;
}

/** Who speaks to both sides and is none. */
const mediators = new Set(["igo:UN", "igo:OSCE", "body:UN:security-council", "body:UN:general-assembly"]);

/** "both sides", "the two countries": two that are coordinated in reach, else the two that the article names far more often than any third. */
function pair(at: Located, { before }: Discourse): Decided[] {
  const persons = /^(?:leader|president|minister)$/u.test(lemmaAt(at, at.head));
  const wanted = before.filter((referent) =>
    persons ? isPerson(referent) : referent.verdict.role === "actor" && !isPerson(referent) && !mediators.has(referent.verdict.id),
  );
  for (let sentence = at.at; sentence >= at.at - 2; sentence--) {
    const joined = coordinated(wanted.filter((referent) => referent.at.at === sentence));
    if (joined.length === 2) return joined.flatMap((referent) => one(referent, at));
    if (joined.length > 2) return [];
  }
  return mainPair(wanted).flatMap((referent) => one(referent, at));
}

/** Different parties of one coordination. */
function coordinated(here: readonly Referent[]): Referent[] {
  const joined = here.filter(({ at: { tree, head } }) =>
    here.some(
      ({ at: other }) =>
        (hasRelation(tree, head, "conj") && headOf(tree, head) === other.head) ||
        (hasRelation(other.tree, other.head, "conj") && headOf(other.tree, other.head) === head),
    ),
  );
  return [...new Map(joined.map((referent) => [referent.verdict.id, referent])).values()];
}

/** How many times as often as the third. */
const BY_FAR = 2;

function mainPair(wanted: readonly Referent[]): Referent[] {
  const counts = new Map<string, Referent[]>();
  for (const referent of wanted) counts.set(referent.verdict.id, [...(counts.get(referent.verdict.id) ?? []), referent]);
  const [first, second, third] = [...counts.values()].sort((a, b) => b.length - a.length);
  if (first === undefined || second === undefined || second.length < BY_FAR * (third?.length ?? 0)) return [];
  return [first, second].flatMap((mentions) => mentions.at(-1) ?? []);
}
