import type { Document } from "#schema/document";
import type { Mention } from "#schema/mention";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { findAnaphors } from "#src/mention/anaphors";
import { findApposedNames } from "#src/mention/apposed-names";
import { findBareBodies } from "#src/mention/bare-bodies";
import { findCampaigns } from "#src/mention/campaigns";
import { gazetteerMentions } from "#src/mention/gazetteer-mentions";
import { isWithinName, namedEntities, withoutState } from "#src/mention/named-entities";
import { findOffices, indexTitles, type TitleIndex } from "#src/mention/offices";
import { findTitledPersons } from "#src/mention/titled-persons";
import { findUnnamedGroups } from "#src/mention/unnamed-groups";
import { overlap, type Words, wordsOf } from "#src/mention/words";

/** Stretches of the document that may refer to an actor or a place, in the order of the text, never overlapping; a known name wins over a guessed one. */
export function findMentions(document: Document, gazetteer: Gazetteer): Mention[] {
  const tables = tablesOf(gazetteer);
  return document.blocks.flatMap((block) => block.sentences).flatMap((sentence) => mentionsIn(wordsOf(document.text, sentence), gazetteer, tables));
}

interface Tables {
  readonly titleEnds: ReadonlySet<string>;
  readonly titles: TitleIndex;
}

function tablesOf({ titles }: Gazetteer): Tables {
  return { titleEnds: new Set(titles.flatMap(({ text }) => text.split(" ").at(-1) ?? [])), titles: indexTitles(titles) };
}

function mentionsIn(view: Words, gazetteer: Gazetteer, { titleEnds, titles }: Tables): Mention[] {
  const known = gazetteerMentions(view, gazetteer);
  const bodies = findBareBodies(view, gazetteer);
  const guessed = [...findApposedNames(view), ...namedEntities(view, titleEnds), ...findTitledPersons(view, titleEnds)];
  const names = joined(
    known.mentions,
    guessed.filter((guess) => ![...known.closed, ...bodies.filter((body) => covers(body, guess))].some((span) => overlap(span, guess))),
  );
  // "Kyiv's allies" is one party, not Kyiv and its allies; "the Turkish president" one person, not Turkey and a president
  const described = prefer([...findCampaigns(view, names), ...findUnnamedGroups(view, names)], findOffices(view, names, titles));
  return prefer(prefer(prefer(described, names), bodies), findAnaphors(view)).sort((a, b) => a.start - b.start);
}

/** "the Foreign Ministry" is no organisation of that name. */
function covers(body: Mention, guess: Mention): boolean {
  return body.start <= guess.start && body.end >= guess.end;
}

/** Known names that are no part of a longer guessed one, and the guessed names beside them. */
function joined(known: readonly Mention[], rawGuesses: readonly Mention[]): Mention[] {
  const guessed = rawGuesses.map((guess) => withoutState(guess, known));
  const whole = known.filter((name) => !guessed.some((guess) => isWithinName(name, guess)));
  for (const guess of guessed) if (!whole.some((name) => overlap(name, guess))) whole.push(guess);
  return whole;
}

/** All of the first, and of the others those that stand clear of them. */
function prefer(first: readonly Mention[], others: readonly Mention[]): Mention[] {
  return [...first, ...others.filter((other) => !first.some((mention) => overlap(mention, other)))];
}
