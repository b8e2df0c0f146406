import { eld } from "eld/extrasmall";

/** Enough for a sure answer; more text only costs time. */
const SAMPLE_LENGTH = 4000;

/** Shorter texts are too short to be sure about, whatever the detector says of itself: names alone can outweigh the words. */
const SHORT_TEXT = 80;

/**
 * ISO 639-1 code of the language of a text, or "und" where no language is even likely.
 * A text too short to be sure about counts as English when English is among the languages that are possible at all (method: letter n-grams, package eld).
 */
export function identifyLanguage(text: string): string {
  const middle = Math.max(0, Math.floor((text.length - SAMPLE_LENGTH) / 2));
  const result = eld.detect(text.slice(middle, middle + SAMPLE_LENGTH));
  if (result.isReliable() && text.length > SHORT_TEXT) return result.language;
  return "en" in result.getScores() ? "en" : result.language || "und";
}
