import type { Document } from "#schema/document";
import type { ActorTie, TieType } from "#schema/tie";
import { type Located, lemmaAt, wordAt } from "#src/entity/located";
import type { Referent } from "#src/entity/referent";
import type { ArticleOffice } from "#src/entity/resolve-office";
import { agentsOf, obliquesOf, patientsOf, recipientsOf } from "#src/syntax/arguments";
import { isNegated } from "#src/syntax/modality";
import { conjunctsOf, dependentsBy, headOf, prepositionOf, treeOf } from "#src/syntax/tree";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns of what several parties have together, in the singular. Written for this project. */
const deals: readonly (readonly [TieType, ReadonlySet<string>])[] = [
  ["agreement", set("agreement deal pact treaty accord memorandum truce ceasefire armistice")],
  ["talks", set("talk talks negotiation negotiations summit meeting dialogue consultation consultations")],
  ["conflict", set("war conflict fighting clash clashes hostility hostilities dispute")],
];
/** Verbs by which those who do it become parties of what they make. Written for this project. */
const making = set(
  "sign reach make strike conclude negotiate agree hold have ratify seal finalise finalize resume begin start open enter wage fight",
);
/** Verbs of what one does to another. Written for this project. */
const stances: readonly (readonly [TieType, ReadonlySet<string>])[] = [
  ["supports", set("support back endorse defend assist help aid")],
  ["opposes", set("oppose condemn denounce criticise criticize attack invade fight resist accuse threaten")],
  ["gives", set("give send provide supply deliver donate grant lend")],
];

/**
 * What an article says of how its actors stand to each other: who holds which office, who made an agreement, talks or fights with whom, who backs, opposes or
 * gives to whom. A later "the deal" or "the talks" takes the parties of the last of that kind.
 */
export function tiesOf({ text, blocks }: Document, referents: readonly Referent[], offices: readonly ArticleOffice[]): ActorTie[] {
  const ties = offices.flatMap(({ person, of, title, start, end }): ActorTie[] =>
    of === null ? [] : [{ type: "office", parties: [person, of], label: title, start, end, takenUp: false }],
  );
  const last = new Map<TieType, readonly string[]>();
  const byOffset = bySentence(referents);
  for (const sentence of blocks.flatMap((block) => block.sentences)) {
    const here = byOffset.get(sentence.start) ?? [];
    const clause: Clause = { text, sentence, tree: here[0]?.at.tree ?? treeOf(sentence) };
    const actorsAt = (token: number): string[] => idsAt(here, token);
    sentence.tokens.forEach((_, token) => {
      const tie = dealAt(clause, token, actorsAt, last) ?? stanceAt(clause, token, actorsAt);
      if (tie === null) return;
      ties.push(tie);
      last.set(tie.type, tie.parties);
    });
  }
  return ties.sort((a, b) => a.start - b.start || a.end - b.end);
}

function bySentence(referents: readonly Referent[]): Map<number, Referent[]> {
  const groups = new Map<number, Referent[]>();
  for (const referent of referents) {
    const group = groups.get(referent.at.sentence.start);
    if (group === undefined) groups.set(referent.at.sentence.start, [referent]);
    else group.push(referent);
  }
  return groups;
}

/** A sentence with its tree. */
type Clause = Pick<Located, "text" | "sentence" | "tree">;

type ActorsAt = (token: number) => string[];

function idsAt(here: readonly Referent[], token: number): string[] {
  return here.filter(({ at, verdict }) => verdict.role === "actor" && token >= at.from && token < at.to).map(({ verdict }) => verdict.id);
}

/** An agreement, talks or a conflict with its parties, by "between", "with", possessor, adjectives and the subjects of its verb. */
function dealAt(at: Clause, token: number, actorsAt: ActorsAt, last: ReadonlyMap<TieType, readonly string[]>): ActorTie | null {
  if (!/^NN/u.test(at.tree.tokens[token]?.xpos ?? "")) return null;
  const noun = lemmaAt(at, token);
  const type = deals.find(([, nouns]) => nouns.has(noun))?.[0];
  if (type === undefined) return null;
  const own = partiesOf(at, token, actorsAt);
  if (own.length > 1) return tieOf(at, token, type, own, noun, false);
  const definite = dependentsBy(at.tree, token, "det").some((word) => /^(?:the|this|that|these|those)$/u.test(wordAt(at, word)));
  const before = last.get(type);
  const described = dependentsBy(at.tree, token, "acl", "nmod", "amod", "compound").length > 0;
  return definite && !described && own.length === 0 && before !== undefined ? tieOf(at, token, type, before, noun, true) : null;
}

function partiesOf({ tree }: Clause, noun: number, actorsAt: ActorsAt): string[] {
  const joined = dependentsBy(tree, noun, "nmod", "obl").filter((word) =>
    ["between", "with", "among", "against"].includes(prepositionOf(tree, word) ?? ""),
  );
  const inside = dependentsBy(tree, noun, "nmod:poss", "amod", "compound");
  const predicate = headOf(tree, noun);
  const made = predicate >= 0 && making.has(tree.tokens[predicate]?.lemma ?? "");
  const subjects = made ? agentsOf(tree, predicate) : [];
  const withVerb = made ? obliquesOf(tree, predicate, ["with"]) : [];
  const named = [...joined, ...inside].flatMap((word) => conjunctsOf(tree, word)).flatMap(actorsAt);
  const around = [...subjects, ...withVerb].flatMap((word) => conjunctsOf(tree, word)).flatMap(actorsAt);
  return [...new Set(named.length > 1 ? named : [...named, ...around])];
}

function stanceAt(at: Clause, token: number, actorsAt: ActorsAt): ActorTie | null {
  if (at.tree.tokens[token]?.upos !== "VERB") return null;
  const verb = lemmaAt(at, token);
  const type = stances.find(([, verbs]) => verbs.has(verb))?.[0];
  if (type === undefined || isNegated(at.tree, token)) return null;
  const [from] = agentsOf(at.tree, token).flatMap(actorsAt);
  const [to] = (type === "gives" ? recipientsOf(at.tree, token) : patientsOf(at.tree, token)).flatMap(actorsAt);
  return from === undefined || to === undefined || from === to ? null : tieOf(at, token, type, [from, to], verb, false);
}

function tieOf({ sentence }: Clause, token: number, type: TieType, parties: readonly string[], label: string, takenUp: boolean): ActorTie {
  const { start, end } = sentence.tokens[token] ?? sentence;
  return { type, parties: [...parties], label, start, end, takenUp };
}
