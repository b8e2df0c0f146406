import type { Mention } from "#schema/mention";
import { mentionOf, type Words } from "#src/mention/words";

/** Parts of a name that are written small. */
const particles = new Set("al bin bint ben van von der den de da di el ibn la le ter zu".split(" "));
const MAX_NAME_TOKENS = 4;

/** "Foreign Minister Anna Kral": two to four capitalised words after a title name a person whom no gazetteer knows. */
export function findTitledPersons(view: Words, titleEnds: ReadonlySet<string>): Mention[] {
  const { words, sentence } = view;
  return words.flatMap((word, at) => {
    if (!titleEnds.has(word.toLowerCase())) return [];
    const first = words[at + 1] === "." ? at + 2 : at + 1;
    const length = nameLength(words, first);
    if (length < 2 || titleEnds.has((words[first] ?? "").toLowerCase())) return [];
    const mention = mentionOf(view, first, first + length, {
      kind: "name",
      sort: "person",
      candidates: [],
      evidence: `title before a proper name: ${word}`,
    });
    const otherwise = sentence.entities.some(({ start, end, kind }) => kind !== "person" && start < mention.end && end > mention.start);
    return otherwise ? [] : [mention];
  });
}

/** How many tokens from `first` on form one name; it ends with a capitalised word. */
function nameLength(words: readonly string[], first: number): number {
  let length = 0;
  for (let at = first; at < Math.min(words.length, first + MAX_NAME_TOKENS); at++) {
    const word = words[at] ?? "";
    if (/^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(word)) length = at - first + 1;
    else if (!(length > 0 && particles.has(word))) break;
  }
  return length;
}
