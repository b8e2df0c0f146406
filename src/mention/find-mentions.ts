import type { Document, Sentence } from "#schema/document";
import type { Mention } from "#schema/mention";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { gazetteerMentions } from "#src/mention/gazetteer-mentions";
import { findTitledPersons } from "#src/mention/titled-persons";

/** Stretches of the document that may name an actor or a place, in the order of the text, never overlapping; a known name wins over a guessed one. */
export function findMentions(document: Document, gazetteer: Gazetteer): Mention[] {
  const titleEnds = new Set(gazetteer.titles.flatMap(({ text }) => text.split(" ").at(-1) ?? []));
  return document.blocks.flatMap((block) => block.sentences).flatMap((sentence) => mentionsIn(document.text, sentence, gazetteer, titleEnds));
}

function mentionsIn(text: string, sentence: Sentence, gazetteer: Gazetteer, titleEnds: ReadonlySet<string>): Mention[] {
  const known = gazetteerMentions(text, sentence, gazetteer);
  const guessed = findTitledPersons(text, sentence, titleEnds).filter(
    (guess) => !known.some((mention) => mention.start < guess.end && mention.end > guess.start),
  );
  return [...known, ...guessed].sort((a, b) => a.start - b.start);
}
