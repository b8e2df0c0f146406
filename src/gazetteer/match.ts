import type { GazetteerEntry, NameUse } from "#src/gazetteer/entry";

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
