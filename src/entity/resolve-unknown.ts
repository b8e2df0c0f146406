import type { MentionSort } from "#schema/mention";
import { type ArticleNames, personId } from "#src/entity/article-names";
import { groupOf } from "#src/entity/group-identity";
import type { Located } from "#src/entity/located";
import { senseOf } from "#src/entity/location-sense";
import { resolveBody } from "#src/entity/resolve-body";
import type { Verdict } from "#src/entity/verdict";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { slug } from "#src/support/text";
import { hasRelation } from "#src/syntax/tree";

/** What an unknown name or a group refers to; null for what names nobody. */
export function resolveUnknown(at: Located, names: ArticleNames, gazetteer: Gazetteer): Verdict {
  const { mention } = at;
  if (mention.sort === "group") {
    const { id, reason } = oppositionOf(mention.surface, names, gazetteer) ?? groupOf(mention.surface, names.groups, gazetteer);
    return named(id, 0.6, [mention.evidence, ...(reason === null ? [] : [reason])]);
  }
  if (mention.sort === "body") return resolveBody(at, names, gazetteer);
  const sort = sortOf(at, names);
  if (sort === "person") return personOf(at, names);
  if (sort === "organisation")
    return isParty(at, names) ? organisationOf(at, names) : { leftOut: "an unknown name that does nothing in its sentence" };
  return placeOf(at);
}

/** "the opposition": that of the state that the article is about, unless it names one more fully; null for any other group. */
function oppositionOf(
  surface: string,
  { mainState, groups }: ArticleNames,
  gazetteer: Gazetteer,
): { readonly id: string; readonly reason: string } | null {
  if (mainState === null || !/^opposition$/iu.test(surface) || groupOf(surface, groups, gazetteer).reason !== null) return null;
  const state = gazetteer.entry(mainState);
  const demonym = state?.names.find(({ use }) => use === "demonym")?.text;
  return demonym === undefined ? null : { id: `group:${slug(`${demonym} ${surface}`)}`, reason: `the article is mainly about ${state?.name}` };
}

/** What the article takes the name for elsewhere; the last name of one of its persons is a person. */
function sortOf({ mention }: Located, { bySurname, sorts }: ArticleNames): MentionSort {
  if (!/\s/u.test(mention.surface) && bySurname.has(slug(mention.surface))) return "person";
  return sorts.get(mention.surface) ?? mention.sort;
}

/** A name of several words, one that abbreviates such a name, or one that acts, owns or is coordinated with others. */
function isParty({ mention, text, tree, head, sentence }: Located, { acronyms }: ArticleNames): boolean {
  if (!sentence.tokens.some(({ upos }) => upos === "VERB")) return false;
  if (mention.evidence.startsWith("a name beside")) return true;
  // "Free Trade Agreement (FTA)": what the brackets abbreviate is no party
  if (/^\p{Lu}+$/u.test(mention.surface) && !acronyms.has(mention.surface) && text.includes(`(${mention.surface})`)) return false;
  if (/\s/u.test(mention.surface) || acronyms.has(mention.surface)) return true;
  return ["nsubj", "obl:agent", "nmod:poss", "conj", "appos", "iobj", "compound", "obj", "nmod", "obl"].some((relation) =>
    hasRelation(tree, head, relation),
  );
}

function named(id: string, score: number, reasons: readonly string[]): Verdict {
  return id.endsWith(":")
    ? { leftOut: "no letters of its name are left" }
    : { role: id.startsWith("place:") ? "place" : "actor", id, score, reasons };
}

/** A full name stands for itself, a last name for the one person of the article who bears it. */
function personOf({ mention }: Located, { bySurname }: ArticleNames): Verdict {
  if (/\s/u.test(mention.surface)) return named(personId(mention.surface), 0.7, [mention.evidence, "a full name that the gazetteer doesn't know"]);
  const bearers = bySurname.get(slug(mention.surface)) ?? [];
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1) return named(only, 0.8, [mention.evidence, "the last name of one person of the article"]);
  return bearers.length > 1
    ? { undecided: bearers, why: "several persons of the article bear this last name" }
    : { leftOut: "a last name without its full name in the article" };
}

function organisationOf({ mention }: Located, { organisations }: ArticleNames): Verdict {
  const { id, reason } = organisations.get(mention.surface) ?? { id: `org:${slug(mention.surface)}`, reason: null };
  return named(id, 0.6, [mention.evidence, ...(reason === null ? [] : [reason])]);
}

/** An unknown place counts where the grammar puts something there: "in Slavyansk". */
function placeOf(at: Located): Verdict {
  const { sense, reason, sure } = senseOf(at);
  return sense === "place" && sure
    ? named(`place:${slug(at.mention.surface)}`, 0.6, [at.mention.evidence, reason])
    : { leftOut: `an unknown place without a sign of a location: ${reason}` };
}
