import { Discourse } from "#src/claim/discourse";
import { type ReadSentence, readDocument } from "#src/claim/extract-claims";
import type { JudgedReading } from "#src/claim/read-sentence";
import { textOf } from "#src/claim/sentence-view";
import { loadParser } from "#src/load-parser";
import { analyse, read } from "#src/pipeline";

/** Sentences of a text with every candidate in them. */
export function readText(text: string): ReadSentence[] {
  const { article } = read(new TextEncoder().encode(text));
  const { document, entities, relations } = analyse(article, loadParser());
  return readDocument(document, entities, (views) => new Discourse(relations, article.publishedAt, views));
}

/** The candidate of a text whose cue begins with some words, with its sentence. */
export function readingOf(text: string, cue: string): { view: ReadSentence["view"]; reading: JudgedReading } {
  for (const { view, readings } of readText(text)) {
    const reading = readings.find(({ candidate }) => textOf(view, candidate.first, candidate.last).startsWith(cue));
    if (reading !== undefined) return { view, reading };
  }
  throw new Error(`no candidate "${cue}" in: ${text}`);
}
