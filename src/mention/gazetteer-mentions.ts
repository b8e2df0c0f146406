import type { Mention, MentionKind } from "#schema/mention";
import type { Span } from "#schema/primitives";
import type { NameUse } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import type { GazetteerMatch, Reading } from "#src/gazetteer/match";
import { meetingNouns } from "#src/mention/name-words";
import { mentionOf, type Words } from "#src/mention/words";

const kinds: Readonly<Record<NameUse, MentionKind>> = {
  name: "name",
  acronym: "name",
  alias: "name",
  surname: "name",
  demonym: "demonym",
  metonym: "metonym",
};

export interface KnownNames {
  readonly mentions: readonly Mention[];
  /** Stretches that hold names without being one: agreements, events, people of other trades. */
  readonly closed: readonly Span[];
}

/** Known names of the sentence, unless they are part of a longer proper name ("Kyiv School of Economics", "Michael Jordan"). */
export function gazetteerMentions(view: Words, gazetteer: Gazetteer): KnownNames {
  const { text, sentence, words } = view;
  const matches = gazetteer.match(words);
  const mentions: Mention[] = [];
  const closed: Span[] = [];
  matches.forEach((match, at) => {
    const [first] = match.readings;
    if (first === undefined) {
      closed.push({ start: sentence.tokens[match.from]?.start ?? sentence.start, end: sentence.tokens[match.to - 1]?.end ?? sentence.end });
      return;
    }
    if (
      isCurrency(view, match.to) ||
      (match.readings.every((reading) => isStrayWord(text, reading)) &&
        !isGovernment(words, match.to) &&
        !officeBefore.test(words[match.from - 1] ?? "")) ||
      isPartOfName(view, match, matches[at - 1]?.to ?? 0, matches[at + 1]?.from ?? words.length)
    )
      return;
    const heard = match.readings.filter((reading) => !isStrayWord(text, reading));
    const candidates = [...new Set((heard.length > 0 ? heard : match.readings).map(({ entry }) => entry.id))];
    mentions.push(mentionOf(view, match.from, match.to, { kind: kinds[first.use], sort: "known", candidates, evidence: `gazetteer: ${first.use}` }));
  });
  return { mentions, closed };
}

/** "US$30" is money. */
function isCurrency({ words, sentence }: Words, next: number): boolean {
  return words[next] === "$" && sentence.tokens[next]?.start === sentence.tokens[next - 1]?.end;
}

/** "May 3" and "Park officials": a common last name names its bearer only where the article also has the full name. */
function isStrayWord(text: string, { entry, use, ambiguous }: Reading): boolean {
  return use === "surname" && ambiguous && !entry.names.some((name) => name.use !== "surname" && text.includes(name.text));
}

/** "Prime Minister May" */
const officeBefore = /^(?:President|Minister|Premier|Chancellor|Secretary|King|Queen|Senator|Governor|Ambassador)$/u;

/** "May's government" */
function isGovernment(words: readonly string[], to: number): boolean {
  const next = /^['’]s$/u.test(words[to] ?? "") ? to + 1 : to;
  return /^(?:government|administration)$/u.test(words[next] ?? "");
}

/** Words in capitals that go with a country's name without changing whom it names ("Ukraine President", "Russia Foreign Minister"). */
const companions =
  /^(President|Prime|Premier|Chancellor|King|Queen|Crown|Prince|Foreign|Defen[cs]e|Finance|Interior|Deputy|Vice|Acting|Secretary|Ambassador|Minister|Chair|Chairman|Chairwoman|Spokesman|Spokeswoman|Majority|Minority|Sen|Gen|Col|Mr|Mrs|Ms|Dr)$/u;

/** A capitalised word that is no name of ours right beside it makes it a part of something else; the first word of a sentence has its capital anyway. */
function isPartOfName(view: Words, match: GazetteerMatch, previousEnd: number, nextStart: number): boolean {
  const { words } = view;
  const { from, to, readings } = match;
  if (readings.some(({ use }) => use === "demonym") || isNameByItself(view, match) || isOfTitle(view, from)) return false;
  const next = to < nextStart ? words[to] : undefined;
  if (next !== undefined && isCapitalised(next) && !companions.test(next) && !meetingNouns.has(next.toLowerCase())) return true;
  const unsure = readings.every(({ use, ambiguous }) => ambiguous || use === "surname");
  const previous = from - 1 > 0 && from - 1 >= previousEnd ? words[from - 1] : undefined;
  return unsure && previous !== undefined && isCapitalised(previous) && !companions.test(previous);
}

/** "the president of Belarus Anna Kral" */
function isOfTitle({ words }: Words, from: number): boolean {
  return (
    words[from - 1] === "of" &&
    /^(?:president|minister|premier|chancellor|king|queen|emir|leader|secretary|envoy|ambassador)$/iu.test(words[from - 2] ?? "")
  );
}

/** The parser's names end and begin where this one does: headings write every word with a capital. */
function isNameByItself({ sentence }: Words, { from, to }: GazetteerMatch): boolean {
  const [start, end] = [sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end];
  return sentence.entities.some((entity) => entity.start === start && entity.end === end && entity.kind !== "event");
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
