import type { Document, Sentence } from "#schema/document";
import type { Mention } from "#schema/mention";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { gazetteerMentions } from "#src/mention/gazetteer-mentions";
import { findTitledPersons } from "#src/mention/titled-persons";
import { findUnnamedGroups } from "#src/mention/unnamed-groups";

/** Stretches of the document that may name an actor or a place, in the order of the text, never overlapping; a known name wins over a guessed one. */
export function findMentions(document: Document, gazetteer: Gazetteer): Mention[] {
  const titleEnds = new Set(gazetteer.titles.flatMap(({ text }) => text.split(" ").at(-1) ?? []));
  return document.blocks.flatMap((block) => block.sentences).flatMap((sentence) => mentionsIn(document.text, sentence, gazetteer, titleEnds));
}

function mentionsIn(text: string, sentence: Sentence, gazetteer: Gazetteer, titleEnds: ReadonlySet<string>): Mention[] {
  const names = gazetteerMentions(text, sentence, gazetteer);
  const groups = findUnnamedGroups(text, sentence, names);
  // "Kyiv's allies" is one party, not Kyiv and its allies
  const known = [...names.filter((name) => !groups.some((group) => overlap(name, group))), ...groups];
  const guessed = findTitledPersons(text, sentence, titleEnds).filter((guess) => !known.some((mention) => overlap(mention, guess)));
  return [...known, ...guessed].sort((a, b) => a.start - b.start);
}

function overlap(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}
