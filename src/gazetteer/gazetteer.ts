import { type BareBody, bareBodies, composeBodies, composedBody } from "#src/gazetteer/compose-bodies";
import { countryEntries } from "#src/gazetteer/country-entries";
import type { GazetteerEntry, GazetteerName, Membership } from "#src/gazetteer/entry";
import type { EntrySeed } from "#src/gazetteer/entry-seed";
import type { GazetteerMatch, Reading } from "#src/gazetteer/match";
import { organisationEntries } from "#src/gazetteer/organisation-entries";
import { personSeeds } from "#src/gazetteer/person-entries";
import { citySeeds, regionEntries } from "#src/gazetteer/place-entries";
import { fixedPhrases } from "#src/gazetteer/tables/fixed-phrases";
import { type TitleRow, titles } from "#src/gazetteer/tables/titles";
import { addName, addNames, type CaseRule, createTrie, matchTokens, type NamedValue } from "#src/gazetteer/token-trie";
import { groupBy } from "#src/support/group";

export interface Gazetteer {
  /** All entries, sorted by id. */
  readonly entries: readonly GazetteerEntry[];
  readonly titles: readonly TitleRow[];
  /** The entry of an id; also of a body that every state has ("body:NOR:foreign-ministry"), which no table lists. */
  entry(id: string): GazetteerEntry | undefined;
  /** Who is or was a member of an organisation or coalition, by id. */
  members(id: string): readonly MembershipOf[];
  /** Names in a row of tokens, longest first at each place, from left to right, none overlapping. */
  match(tokens: readonly string[]): GazetteerMatch[];
  /** Nouns of bodies that every state has, with or without a state: "the foreign ministry". */
  bodies(tokens: readonly string[]): BareBody[];
}

/** A membership as the organisation sees it. */
export interface MembershipOf extends Pick<Membership, "since" | "until"> {
  readonly member: string;
}

let loaded: Gazetteer | undefined;

/** The gazetteer, built from its tables at the first call. Pure: always the same. */
export function loadGazetteer(): Gazetteer {
  loaded ??= buildGazetteer();
  return loaded;
}

function buildGazetteer(): Gazetteer {
  const seeds = [
    ...[...countryEntries(), ...organisationEntries()].map(seedOf),
    ...personSeeds(),
    ...[...regionEntries()].map(seedOf),
    ...citySeeds(),
  ];
  const byId = new Map(seeds.map((seed) => [seed.id, seed]));
  const trie = createTrie<Reading | null>();
  for (const { texts, entry } of seeds) addNames(trie, texts, () => entry().names.map((name) => namedReading(entry(), name)));
  for (const phrase of fixedPhrases) addName(trie, phrase, "capitals", null);
  let sorted: readonly GazetteerEntry[] | undefined;
  let membersOf: ReadonlyMap<string, readonly MembershipOf[]> | undefined;
  const find = (id: string): GazetteerEntry | undefined => byId.get(id)?.entry() ?? composedBody(id, find);
  return {
    get entries() {
      sorted ??= [...byId.values()].map(({ entry }) => entry()).sort((a, b) => (a.id < b.id ? -1 : 1));
      return sorted;
    },
    titles,
    entry: find,
    members: (id) => {
      membersOf ??= membershipsOf([...countryEntries(), ...organisationEntries()]);
      return membersOf.get(id) ?? [];
    },
    bodies: bareBodies,
    match: (tokens) => {
      const matches = matchTokens(trie, tokens).map(({ from, to, values }) => ({ from, to, readings: readingsOf(values) }));
      return composeBodies(tokens, matches, find);
    },
  };
}

/** Members by what they are members of; persons have seats, which are no memberships of a coalition. */
function membershipsOf(entries: readonly GazetteerEntry[]): ReadonlyMap<string, readonly MembershipOf[]> {
  const all = entries.flatMap((entry) =>
    entry.type === "actor" ? entry.memberOf.map(({ of, since, until }) => ({ of, member: entry.id, since, until })) : [],
  );
  return groupBy(all, ({ of }) => of);
}

function seedOf(entry: GazetteerEntry): EntrySeed {
  return { id: entry.id, texts: entry.names.map(({ text }) => text), entry: () => entry };
}

function namedReading(entry: GazetteerEntry, name: GazetteerName): NamedValue<Reading> {
  return { name: name.text, rule: caseRuleOf(entry, name), value: { entry, use: name.use, ambiguous: name.ambiguous } };
}

function caseRuleOf(entry: GazetteerEntry, name: GazetteerName): CaseRule {
  if (name.use === "acronym") return "exact";
  if (isBodyNoun(entry, name)) return "any";
  return opensWithLetters(entry, name) || isLongName(entry, name) || isOrgan(entry, name) ? "first" : "capitals";
}

/** "the state department", "the security council": papers that write bodies small mean no other one. */
function isBodyNoun({ kind }: GazetteerEntry, { text }: GazetteerName): boolean {
  return (
    (kind === "government_body" || kind === "igo") && /^(?:\p{Lu}\p{Ll}+ )*(?:\p{Lu}\p{Ll}+ Department|Criminal Court|Security Council)$/u.test(text)
  );
}

/** "European commission", "Senate committee": the noun of a body says what the first word names. */
function isOrgan({ kind }: GazetteerEntry, { text }: GazetteerName): boolean {
  return kind === "government_body" && / (?:Parliament|Commission|Council|Assembly|Committee|Ministry|Court|Department)$/u.test(text);
}

/** "UN Security Council", "US State Department": the letters alone tell the name from ordinary words. */
function opensWithLetters(entry: GazetteerEntry, { text }: GazetteerName): boolean {
  return (entry.kind === "government_body" || entry.kind === "igo") && /^(?:\p{Lu}\.?){2,} \p{L}/u.test(text);
}

/** "Kurdistan Workers' party", "International criminal court": of three words and more the first capital is enough where a paper writes the rest small. */
function isLongName(entry: GazetteerEntry, { text, use }: GazetteerName): boolean {
  return use !== "demonym" && /^(?:igo|body|org|coalition)$/u.test(entry.id.split(":")[0] ?? "") && text.split(" ").length > 2;
}

/** One reading for each entry: its first. A fixed phrase has none. */
function readingsOf(values: readonly (Reading | null)[]): Reading[] {
  const readings = values.filter((value) => value !== null);
  return readings.filter(({ entry }, at) => readings.findIndex((other) => other.entry === entry) === at);
}
