import { composeBodies, composedBody } from "#src/gazetteer/compose-bodies";
import { countryEntries } from "#src/gazetteer/country-entries";
import type { GazetteerEntry, GazetteerName } from "#src/gazetteer/entry";
import type { GazetteerMatch, Reading } from "#src/gazetteer/match";
import { organisationEntries } from "#src/gazetteer/organisation-entries";
import { personEntries } from "#src/gazetteer/person-entries";
import { cityEntries, regionEntries } from "#src/gazetteer/place-entries";
import { fixedPhrases } from "#src/gazetteer/tables/fixed-phrases";
import { type TitleRow, titles } from "#src/gazetteer/tables/titles";
import { addName, createTrie, matchTokens, type TokenTrie } from "#src/gazetteer/token-trie";

export interface Gazetteer {
  /** All entries, sorted by id. */
  readonly entries: readonly GazetteerEntry[];
  readonly titles: readonly TitleRow[];
  /** The entry of an id; also of a body that every state has ("body:NOR:foreign-ministry"), which no table lists. */
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
  const find = (id: string): GazetteerEntry | undefined => byId.get(id) ?? composedBody(id, find);
  return {
    entries: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    titles,
    entry: find,
    match: (tokens) => {
      const matches = matchTokens(trie, tokens).map(({ from, to, values }) => ({ from, to, readings: readingsOf(values) }));
      return composeBodies(tokens, matches, find);
    },
  };
}

function addEntryName(trie: TokenTrie<Reading | null>, entry: GazetteerEntry, name: GazetteerName): void {
  addName(trie, name.text, name.use === "acronym" ? "exact" : "capitals", { entry, use: name.use, ambiguous: name.ambiguous });
}

/** One reading for each entry: its first. A fixed phrase has none. */
function readingsOf(values: readonly (Reading | null)[]): Reading[] {
  const readings = values.filter((value) => value !== null);
  return readings.filter(({ entry }, at) => readings.findIndex((other) => other.entry === entry) === at);
}
