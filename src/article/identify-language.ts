import { eld } from "eld/extrasmall";

/** Enough for a sure answer; more text only costs time. */
const SAMPLE_LENGTH = 4000;

/**
 * ISO 639-1 code of the language of a text, or "und" where no language is even likely.
 * A text too short to be sure about counts as English when English is among the likely languages (method: letter n-grams, package eld).
 */
export function identifyLanguage(text: string): string {
  const middle = Math.max(0, Math.floor((text.length - SAMPLE_LENGTH) / 2));
  const result = eld.detect(text.slice(middle, middle + SAMPLE_LENGTH));
  if (result.isReliable()) return result.language;
  return "en" in result.getScores() ? "en" : result.language || "und";
}
