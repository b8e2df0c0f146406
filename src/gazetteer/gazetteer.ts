import { countryEntries } from "#src/gazetteer/country-entries";
import type { GazetteerEntry, GazetteerName, NameUse } from "#src/gazetteer/entry";
import { organisationEntries } from "#src/gazetteer/organisation-entries";
import { personEntries } from "#src/gazetteer/person-entries";
import { cityEntries, regionEntries } from "#src/gazetteer/place-entries";
import { type BodyHeadRow, bodyHeads } from "#src/gazetteer/tables/body-heads";
import { fixedPhrases } from "#src/gazetteer/tables/fixed-phrases";
import { type TitleRow, titles } from "#src/gazetteer/tables/titles";
import { addName, createTrie, matchTokens, type TokenTrie } from "#src/gazetteer/token-trie";

/** One entry that a matched name may stand for, and how. */
export interface Reading {
  readonly entry: GazetteerEntry;
  readonly use: NameUse;
  readonly ambiguous: boolean;
}

/** A name found in a row of tokens: [from, to) and what it may stand for, actors first. Empty readings: a fixed phrase, neither party nor place. */
export interface GazetteerMatch {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Reading[];
}

export interface Gazetteer {
  /** All entries, sorted by id. */
  readonly entries: readonly GazetteerEntry[];
  readonly titles: readonly TitleRow[];
  readonly bodyHeads: readonly BodyHeadRow[];
  entry(id: string): GazetteerEntry | undefined;
  /** Names in a row of tokens, longest first at each place, from left to right, none overlapping. */
  match(tokens: readonly string[]): GazetteerMatch[];
}

let loaded: Gazetteer | undefined;

/** The gazetteer, built from its tables at the first call. Pure: always the same. */
export function loadGazetteer(): Gazetteer {
  loaded ??= buildGazetteer();
  return loaded;
}

function buildGazetteer(): Gazetteer {
  const unsorted = [...countryEntries(), ...organisationEntries(), ...personEntries(), ...regionEntries(), ...cityEntries()];
  const byId = new Map(unsorted.map((entry) => [entry.id, entry]));
  const trie = createTrie<Reading | null>();
  for (const entry of unsorted) for (const name of entry.names) addEntryName(trie, entry, name);
  for (const phrase of fixedPhrases) addName(trie, phrase, "capitals", null);
  return {
    entries: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    titles,
    bodyHeads,
    entry: (id) => byId.get(id),
    match: (tokens) => matchTokens(trie, tokens).map(({ from, to, values }) => ({ from, to, readings: values.filter((value) => value !== null) })),
  };
}

function addEntryName(trie: TokenTrie<Reading | null>, entry: GazetteerEntry, name: GazetteerName): void {
  addName(trie, name.text, name.use === "acronym" ? "exact" : "capitals", { entry, use: name.use, ambiguous: name.ambiguous });
}
