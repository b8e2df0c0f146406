import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { slug } from "#src/support/text";

/** Nouns that an article uses for one group, in the singular. Written for this project. */
const synonyms = [
  "country state nation government power capital",
  "ally partner friend backer supporter",
  "rebel separatist insurgent militant fighter gunman militia guerrilla terrorist jihadist force",
  "protester demonstrator activist",
  "politician lawmaker legislator policymaker leader",
  "company firm business airline",
  "expert analyst",
  "refugee migrant",
].map((line) => new Set(line.split(" ")));

interface GroupName {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/**
 * The id of an unnamed group: by its words, or by those of the first group of the article that is the same.
 * "The rebels" are the Syrian rebels where the article has no other rebels; Western nations and Western countries are one, as are
 * Kyiv's partners and Ukraine's allies.
 *
 * @param groups surfaces of all groups of the article, in the order of the text
 */
export function groupOf(surface: string, groups: readonly string[], gazetteer: Gazetteer): { readonly id: string; readonly reason: string | null } {
  if (/^(?:west|western (?:countries|nations|states))$/iu.test(surface))
    return { id: "group:western-countries", reason: "the countries of the West" };
  const own = readName(surface, gazetteer);
  const names = groups.map((text) => ({ text, name: readName(text, gazetteer) }));
  const same = names.find(({ name }) => name.head === own.head && sameWords(name.modifiers, own.modifiers));
  const fuller = names.filter(({ name }) => name.head === own.head && isPart(own.modifiers, name.modifiers));
  const ids = new Set(fuller.map(({ name }) => name.modifiers.join(" ")));
  const chosen = ids.size === 1 ? fuller[0] : same;
  if (chosen === undefined || chosen.text === surface) return { id: groupId(surface, gazetteer), reason: null };
  return { id: groupId(chosen.text, gazetteer), reason: `the group called ${chosen.text}` };
}

function groupId(surface: string, gazetteer: Gazetteer): string {
  return `${/coalition$/iu.test(surface) ? "coalition" : "group"}:${slug(ownerNamed(surface, gazetteer))}`;
}

/** "Kyiv's allies" and "Ukraine's allies" are one group: a possessor goes by the name of the actor that it names. */
function ownerNamed(surface: string, gazetteer: Gazetteer): string {
  const [, possessor, head] = /^(.+?)['’]s?\s+(?:\p{Ll}+\s+)*(\S+)$/su.exec(surface) ?? [];
  if (possessor !== undefined) return ownedBy(possessor, head ?? "", gazetteer) ?? surface;
  const [, noun, owner] = /^(\S+) of (?:the )?(.+)$/su.exec(surface) ?? [];
  return (noun === undefined || owner === undefined ? null : ofOwner(noun.toLowerCase(), owner, gazetteer)) ?? surface;
}

/** Letters that stand before a noun without an "s": "US allies". */
const letters: ReadonlyMap<string, string> = new Map([
  ["state:USA", "US"],
  ["state:GBR", "UK"],
  ["igo:EU", "EU"],
  ["igo:UN", "UN"],
  ["igo:NATO", "NATO"],
]);

function ownedBy(possessor: string, head: string, gazetteer: Gazetteer): string | null {
  const entry = gazetteer.match(possessor.split(/\s+/u))[0]?.readings[0]?.entry;
  return entry === undefined ? null : `${letters.get(entry.id) ?? `${entry.name}s`} ${head}`;
}

/** "allies of Ukraine" are Ukraine's allies, "the people of Ukraine" the Ukrainian people. */
function ofOwner(noun: string, owner: string, gazetteer: Gazetteer): string | null {
  if (/^(?:resident|citizen|inhabitant)s$/u.test(noun)) return null;
  if (noun !== "people") return ownedBy(owner, noun, gazetteer);
  const state = gazetteer.match(owner.split(/\s+/u))[0]?.readings.find(({ entry }) => entry.kind === "state")?.entry;
  const demonym = state?.names.find(({ use }) => use === "demonym")?.text;
  return demonym === undefined ? null : `${demonym} people`;
}

function readName(surface: string, gazetteer: Gazetteer): GroupName {
  const words = surface.split(/\s+|(?<!\b(?:non|anti))-|['’]s?\s/iu).filter((word) => word !== "");
  const singular = (words.at(-1) ?? "")
    .toLowerCase()
    .replace(/ies$/u, "y")
    .replace(/(?<!s)s$/u, "")
    .replace(/men$/u, "man");
  const head =
    synonyms
      .find((set) => set.has(singular))
      ?.values()
      .next().value ?? singular;
  const modifiers = words.slice(0, -1).map((word) => gazetteer.match([word])[0]?.readings[0]?.entry.id ?? word.toLowerCase());
  return { head, modifiers };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

function isPart(shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.length < longer.length && shorter.every((word) => longer.includes(word));
}
