import type { GazetteerName, NameUse } from "#src/gazetteer/entry";
import { foldLetters } from "#src/gazetteer/fold";

/** A list of names of one entry, without repetitions: the first use of a text counts. */
export function namesOf(
  groups: readonly (readonly [use: NameUse, texts: readonly string[]])[],
  isAmbiguous: (text: string) => boolean = () => false,
): GazetteerName[] {
  const [only, another] = groups.filter(([, texts]) => texts.length > 0);
  if (only !== undefined && another === undefined && only[1].length === 1) {
    return only[1].map((text) => ({ text, use: only[0], ambiguous: isAmbiguous(text) }));
  }
  const found = new Map<string, GazetteerName>();
  for (const [use, texts] of groups) {
    for (const text of texts) {
      const key = `${foldLetters(text)} ${use === "acronym"}`;
      if (!found.has(key)) found.set(key, { text, use, ambiguous: isAmbiguous(text) });
    }
  }
  return [...found.values()];
}
