import type { EntityKind } from "#schema/document";
import type { Mention, MentionSort } from "#schema/mention";
import { abbreviations, media, officeWords, shortForms, thingNouns } from "#src/mention/name-words";
import { mentionOf, overlap, tokensOf, type Words } from "#src/mention/words";

const sorts: Readonly<Partial<Record<EntityKind, MentionSort>>> = { person: "person", organisation: "organisation", place: "place" };

/** What an article puts under its text or its pictures: "By Anna Kral", "Reporting by", "Photo: Anna Kral". */
const credit = /^(by|reporting|additional|editing|writing|photo|photograph|image|picture|credit|video|edited|written|translated)$/iu;

/**
 * Names of persons, organisations and places that only the words around them tell, without title, article and possessive.
 * "Foreign Minister Anna Kral's" gives Anna Kral. None in a byline.
 *
 * @param titleEnds last words of titles, in small letters
 */
export function namedEntities(view: Words, titleEnds: ReadonlySet<string>): Mention[] {
  if (isCredit(view)) return [];
  return view.sentence.entities.flatMap((entity) => {
    // "Ms Kral" is a person, whatever the parser takes her for
    const courtesy = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?\s/u.test(view.text.slice(entity.start, entity.end));
    const sort = courtesy ? "person" : sorts[entity.kind];
    if (sort === undefined) return [];
    const { from, to } = trimmed(view, tokensOf(view, entity.start, entity.end), sort === "person" ? titleEnds : new Set());
    if (from >= to || !isName(view, from, to) || isPicture(view, from, to)) return [];
    return [mentionOf(view, from, to, { kind: "name", sort, candidates: [], evidence: `named entity: ${entity.kind}` })];
  });
}

/** Not "the Council", "Friday", "the Government of Norway", "Membership Action Plan" or "pro-Kyiv". */
function isName({ words }: Words, from: number, to: number): boolean {
  const last = words[to - 1]?.toLowerCase() ?? "";
  if (!/^\p{Lu}/u.test(words[from] ?? "") && !/^(?:al|el)-\p{Lu}|^de$|^van$|^von$/u.test(words[from] ?? "")) return false;
  if (isThing(words[from] ?? "", last)) return false;
  if (/^government$/iu.test(words[from] ?? "") || /^white house$/iu.test(words.slice(to - 2, to).join(" "))) return false;
  if (/^(?:states|countries|nations|powers)$/u.test(words[to - 1] ?? "")) return false;
  if (to - from === 1 && /^\p{L}\p{Ll}?$/u.test(words[from] ?? "")) return false;
  return to - from > 1 || !(shortForms.has(last) || media.has(last) || /^[\d#@]/u.test(last));
}

/** "Membership Action Plan", "Operation Falcon", "pro-Kyiv", "Sen.": by its first or last word no party. */
function isThing(first: string, last: string): boolean {
  return (
    thingNouns.has(last) ||
    abbreviations.has(last.replace(/\.$/u, "")) ||
    /^(?:and|or|of|on|for|the)$/u.test(last) ||
    /^(?:operation|exercise)$|^(?:pro|anti|non|intra|counter|mid)-/iu.test(first)
  );
}

/** "Anna Kral/AFP", "Anna Kral—Getty Images", "AFP/Anna Kral". */
const pictureAgency = /^\s?(?:[/—–]|via\s)\s?(?:Getty|AP\b|AFP|Reuters|REUTERS|EPA|Pool|Sputnik|Anadolu|Shutterstock|Bloomberg|Xinhua|Handout)/u;

function isPicture({ text, sentence }: Words, from: number, to: number): boolean {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return (
    pictureAgency.test(text.slice(end, end + 16)) ||
    /(?:AP|AFP|Images|Reuters|REUTERS|EPA|Pool|Sputnik)\s?\/\s?$/u.test(text.slice(Math.max(0, start - 12), start))
  );
}

function isCredit({ text, words, sentence }: Words): boolean {
  if (/\bcontributed (?:reporting|to this (?:report|story|article))\.?\s*$/u.test(text.slice(sentence.start, sentence.end))) return true;
  const finite = sentence.tokens.some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/u.test(xpos));
  return credit.test(words[0] ?? "") && !finite;
}

function trimmed(view: Words, span: { readonly from: number; readonly to: number }, titleEnds: ReadonlySet<string>): { from: number; to: number } {
  const { words, sentence } = view;
  let { from, to } = span;
  const isTitle = (word: string): boolean => titleEnds.has(word.toLowerCase().replace(/\.$/u, ""));
  for (let at = from; at < to - 1; at++) if (isTitle(words[at] ?? "")) from = at + 1;
  while (to > from && titleEnds.size > 0 && (isTitle(words[to - 1] ?? "") || /^\p{Ll}/u.test(words[to - 1] ?? ""))) to--;
  while (to > from && titleEnds.size === 0 && officeWords.has(words[to - 1]?.toLowerCase() ?? "")) to--;
  while (from < to && (sentence.tokens[from]?.upos === "DET" || sentence.tokens[from]?.upos === "PUNCT")) from++;
  while (to > from && (sentence.tokens[to - 1]?.xpos === "POS" || sentence.tokens[to - 1]?.upos === "PUNCT")) to--;
  return { from, to };
}

/**
 * A known name that is only a part of a longer one: "Jordan" of "Michael Jordan", "Syria" of "Syria Recovery Trust Fund". A title, an article, an
 * adjective of nationality or words in small letters around it don't make it longer.
 */
export function isWithinName(known: Mention, named: Mention): boolean {
  if (!overlap(known, named) || known.end - known.start >= named.end - named.start) return false;
  const before = named.surface.slice(0, Math.max(0, known.start - named.start));
  const after = named.surface.slice(Math.max(0, known.end - named.start));
  if (/\p{Lu}/u.test(after)) return !(isFullName(known) && named.sort !== "person");
  return /\p{Lu}/u.test(named.sort === "person" ? before : before.replace(adjectives, ""));
}

/** "Belarus Anna Kral": a state at the beginning of a person's name belongs to a title before it. */
export function withoutState(guess: Mention, known: readonly Mention[]): Mention {
  const state = known.find(({ start, candidates }) => start === guess.start && candidates.some((id) => id.startsWith("state:")));
  if ((guess.sort !== "person" && guess.sort !== "place") || state === undefined) return guess;
  const rest = guess.surface.slice(state.end - guess.start).trimStart();
  const start = guess.end - rest.length;
  return /^\p{Lu}\S*\s\p{Lu}/u.test(rest) ? { ...guess, sort: "person", start, surface: rest, head: Math.max(start, guess.head) } : guess;
}

/** A known person, organisation or body by a name of several words. */
function isFullName({ candidates, surface, kind }: Mention): boolean {
  return kind === "name" && /\s/u.test(surface) && /^(person|org|igo|body|coalition):/u.test(candidates[0] ?? "");
}

/** "Kurdish" of "the Kurdish PKK", "Turkish" of "the Turkish Red Crescent" where the rest is a name of its own. */
const adjectives = /^(?:\p{Lu}\p{L}*(?:ish|ian|ean|ese|an|ch|i|ic|ern)(?:-\p{Ll}+)?\s|\p{Lu}\p{L}+-\p{Ll}+\s)+/u;
