import type { Extraction } from "#schema/extraction";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { extract, read } from "#src/pipeline";

/** What is read from a text on a day. */
export function extractText(text: string, date = "2026-02-03"): Extraction {
  return extract(read(new TextEncoder().encode(`---\ndate: ${date}\n---\n${text}`)).article, loadParser(), loadJudge());
}
