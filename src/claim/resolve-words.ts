import type { ResolvedMention } from "#schema/mention";
import type { Candidate } from "#src/claim/candidates";
import { instruments } from "#src/claim/lexicon/stand-ins";
import { climb, outerSubjects, ownerWords, type RoleWord } from "#src/claim/party-paths";
import { distinct, type Floor, implicitRole, nobody, type Role, unnamed } from "#src/claim/role";
import { partiesAt, type SentenceView } from "#src/claim/sentence-view";
import { tagOf } from "#src/syntax/tree";

/** The mentions at some words; of a word that names nobody its antecedent or owner, "we" in a quotation its speaker. */
export function resolveWords(floor: Floor, words: readonly RoleWord[]): Role {
  const { view } = floor;
  const named = words.flatMap(({ word }) => namedAt(view, word));
  const path = words[0]?.path ?? "none";
  if (named.length > 0) return { mentions: distinct(named), path, implicit: false };
  const owners = words.flatMap(({ word }) => ownerWords(view, word));
  const owned = owners.flatMap(({ word }) => namedAt(view, word));
  if (owned.length > 0) return { mentions: distinct(owned), path: owners[0]?.path ?? path, implicit: false };
  for (const { word } of [...owners, ...words]) {
    const found = antecedentOf(floor, word);
    if (found !== null) return { ...found, path: `${path}, ${found.path}` };
  }
  return { ...nobody, path: words.length > 0 ? `${path}, unknown` : "none" };
}

/** Mentions at a word: a person before what it acts for, a name before what a noun stands for. */
export function namedAt(view: SentenceView, word: number): ResolvedMention[] {
  const parties = partiesAt(view, word);
  const persons = parties.filter(({ mention }) => mention.id.startsWith("person:"));
  if (persons.length > 0) return persons.map(({ mention }) => mention);
  const byName = parties.filter(({ by }) => by === "name");
  return (byName.length > 0 ? byName : parties).map(({ mention }) => mention);
}

/** Nouns that take up a party named before: "the government", "the country", "both sides". */
const anaphors =
  /^(government|country|administration|state|authority|side|party|ministry|official|cabinet|parliament|army|military|president|minister|leader|nation|bloc|alliance|union|group|kingdom|republic|spokesman|spokeswoman|spokesperson|two|both)$/u;
const personal = ["he", "she", "his", "her", "him"];

/** Whom a pronoun or an anaphoric noun most likely names; null for a word that is neither. */
function antecedentOf(floor: Floor, word: number): Role | null {
  const { view, discourse, speakers } = floor;
  const lemma = view.lemmas[word] ?? "";
  if (["we", "i", "our", "us", "my", "me"].includes(lemma)) return implicitRole(speakers.length > 0 ? speakers : discourse.speakers(), "speaker");
  const pronoun = /^PRP/u.test(tagOf(view.tree, word)) || lemma === "who";
  if (!pronoun && !(view.tree.tokens[word]?.upos === "NOUN" && anaphors.test(lemma))) return null;
  if (["they", "their", "them", "two", "both", "side", "party"].includes(lemma)) {
    const several = discourse.lastPair();
    if (["two", "both", "side", "party"].includes(lemma) && several.length > 1) return implicitRole(several, "both sides");
  }
  const person = personal.includes(lemma);
  const within = pronoun ? outerSubjects(view, word, true).flatMap(({ word: subject }) => (subject < word ? namedAt(view, subject) : [])) : [];
  const near = within.filter(({ id }) => person === id.startsWith("person:"));
  return implicitRole(near.slice(0, 1), "subject of the same sentence") ?? implicitRole(discourse.antecedents(person), "antecedent");
}

/** "The pact between Chad and Niger was signed": of an act of two sides without a subject, the states and bodies of its clause. */
export function partiesOfClause({ view }: Floor, { head, trigger }: Candidate): Role {
  if (trigger.frame !== "mutual" && trigger.frame !== "broker") return nobody;
  const near = view.parties.filter(({ mention, anchor }) => !mention.id.startsWith("person:") && climb(view, anchor, head) !== null);
  const parties = distinct(near.map(({ mention }) => mention));
  return parties.length < 2 ? nobody : { mentions: parties, path: "parties of the clause", implicit: true };
}

/** Whom the sentence leaves out: who does what the outer clause says; of what an instrument says, who was bound last; else the one that the article names most. */
export function leftOut(floor: Floor, candidate: Candidate, words: readonly RoleWord[]): Role {
  const { view, discourse } = floor;
  // a noun without content is a bare topic unless it names its promisor (GUIDE of the coders, ruling 10)
  if (candidate.trigger.pos === "noun" && candidate.contents.every((content) => content === candidate.head)) return nobody;
  const aboutInstrument = words.some(({ word }) => instruments.has(view.lemmas[word] ?? ""));
  if (aboutInstrument || candidate.trigger.frame === "mutual") {
    const last = implicitRole(discourse.lastBound(), "bound by the act before");
    if (last !== null) return last;
  }
  if (words.length === 0) {
    const outer = outerSubjects(view, candidate.head, false).find(({ word }) => namedAt(view, word).length > 0);
    if (outer !== undefined) return { mentions: namedAt(view, outer.word), path: outer.path, implicit: true };
  }
  const most = discourse.mostNamed([]);
  return (most === null ? null : implicitRole([unnamed(view, most, "most named")], "most named in the article")) ?? nobody;
}
