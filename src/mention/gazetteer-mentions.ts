import type { Sentence } from "#schema/document";
import type { Mention, MentionKind } from "#schema/mention";
import type { NameUse } from "#src/gazetteer/entry";
import type { Gazetteer, GazetteerMatch } from "#src/gazetteer/gazetteer";

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
  return matches
    .filter((match, at) => !isPartOfName(words, match, matches[at - 1]?.to ?? 0, matches[at + 1]?.from ?? words.length))
    .map((match) => mentionOf(text, sentence, match));
}

function mentionOf(text: string, sentence: Sentence, { from, to, candidates }: GazetteerMatch): Mention {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  const use = candidates[0]?.name.use ?? "name";
  return {
    start,
    end,
    surface: text.slice(start, end),
    kind: kinds[use],
    candidates: candidates.map(({ entry }) => entry.id),
    evidence: `gazetteer: ${use}`,
  };
}

/** Words in capitals that go with a country's name without changing whom it names ("Ukraine President", "Russian Foreign Minister", "Syrian Army"). */
const companions =
  /^(President|Prime|Premier|Chancellor|King|Queen|Crown|Prince|Foreign|Defen[cs]e|Finance|Interior|Deputy|Vice|Acting|Secretary|Ambassador|Minister|Ministry|Senator?s?|Parliament|Government|Army|Navy|Embassy|Republicans?|Democrats?|Sen|Gen|Col|Mr|Mrs|Ms|Dr)\.?$/u;

/** A capitalised word that is no name of ours right beside it makes it a part of something else; the first word of a sentence has its capital anyway. */
function isPartOfName(words: readonly string[], { from, to, candidates }: GazetteerMatch, previousEnd: number, nextStart: number): boolean {
  if (candidates.some(({ name }) => name.use === "demonym")) return false;
  const next = to < nextStart ? words[to] : undefined;
  if (next !== undefined && isCapitalised(next) && !companions.test(next)) return true;
  const ambiguous = candidates.every(({ name }) => name.ambiguous || name.use === "surname");
  const previous = from - 1 > 0 && from - 1 >= previousEnd ? words[from - 1] : undefined;
  return ambiguous && previous !== undefined && isCapitalised(previous) && !companions.test(previous);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
