import type { Sentence } from "#schema/document";
import type { Mention, MentionKind } from "#schema/mention";
import type { NameUse } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import type { GazetteerMatch, Reading } from "#src/gazetteer/match";

const kinds: Readonly<Record<NameUse, MentionKind>> = {
  name: "name",
  acronym: "name",
  alias: "name",
  surname: "name",
  demonym: "demonym",
  metonym: "metonym",
};

/** Known names of the sentence, unless they are part of a longer proper name ("Kyiv School of Economics", "Michael Jordan"). */
export function gazetteerMentions(text: string, sentence: Sentence, gazetteer: Gazetteer): Mention[] {
  const words = sentence.tokens.map((token) => text.slice(token.start, token.end));
  const matches = gazetteer.match(words);
  return matches.flatMap((match, at) => {
    const [first] = match.readings;
    if (
      first === undefined ||
      isStrayWord(text, first) ||
      isPartOfName(words, match, matches[at - 1]?.to ?? 0, matches[at + 1]?.from ?? words.length)
    )
      return [];
    const start = sentence.tokens[match.from]?.start ?? sentence.start;
    const end = sentence.tokens[match.to - 1]?.end ?? sentence.end;
    const candidates = [...new Set(match.readings.map(({ entry }) => entry.id))];
    return [{ start, end, surface: text.slice(start, end), kind: kinds[first.use], candidates, evidence: `gazetteer: ${first.use}` }];
  });
}

/** "May 3" and "Park officials": a common last name names its bearer only where the article also has the full name. */
function isStrayWord(text: string, { entry, use, ambiguous }: Reading): boolean {
  return use === "surname" && ambiguous && !entry.names.some((name) => name.use !== "surname" && text.includes(name.text));
}

/** Words in capitals that go with a country's name without changing whom it names ("Ukraine President", "Russia Foreign Minister"). */
const companions =
  /^(President|Prime|Premier|Chancellor|King|Queen|Crown|Prince|Foreign|Defen[cs]e|Finance|Interior|Deputy|Vice|Acting|Secretary|Ambassador|Minister|Sen|Gen|Col|Mr|Mrs|Ms|Dr)$/u;

/** A capitalised word that is no name of ours right beside it makes it a part of something else; the first word of a sentence has its capital anyway. */
function isPartOfName(words: readonly string[], { from, to, readings }: GazetteerMatch, previousEnd: number, nextStart: number): boolean {
  if (readings.some(({ use }) => use === "demonym")) return false;
  const next = to < nextStart ? words[to] : undefined;
  if (next !== undefined && isCapitalised(next) && !companions.test(next)) return true;
  const unsure = readings.every(({ use, ambiguous }) => ambiguous || use === "surname");
  const previous = from - 1 > 0 && from - 1 >= previousEnd ? words[from - 1] : undefined;
  return unsure && previous !== undefined && isCapitalised(previous) && !companions.test(previous);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
