import type { GazetteerEntry } from "#src/gazetteer/entry";

/** An entry of a large table that is made when it is first asked for: most never are, and loading stays short. */
export interface EntrySeed {
  readonly id: string;
  /** Texts of all its names. */
  readonly texts: readonly string[];
  /** The same object at every call. */
  readonly entry: () => GazetteerEntry;
}

/** A seed that makes its entry once. */
export function seed(id: string, texts: readonly string[], make: () => GazetteerEntry): EntrySeed {
  let made: GazetteerEntry | undefined;
  return {
    id,
    texts,
    entry: () => {
      made ??= make();
      return made;
    },
  };
}
