import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Article } from "#schema/article";
import type { Document } from "#schema/document";
import { parseArticle } from "#src/article/parse-article";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { findMentions } from "#src/mention/find-mentions";
import { analyse, claimsOf } from "#src/pipeline";
import { packageRoot } from "#src/support/package-root";

/** Slugs of the sample articles. */
export async function sampleSlugs(): Promise<string[]> {
  const files = await readdir(join(packageRoot(), "samples"));
  return files
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => basename(file, ".md"))
    .sort();
}

/** What each stage makes of one sample, as files that people can read: name to content. */
export async function goldenFiles(slug: string): Promise<ReadonlyMap<string, string>> {
  const { article, doubts } = parseArticle(await readFile(join(packageRoot(), "samples", `${slug}.md`)));
  const analysis = analyse(article, loadParser());
  const { document, entities } = analysis;
  const mentions = findMentions(document, loadGazetteer());
  const { claims, findings } = claimsOf(article, analysis, loadJudge());
  return new Map([
    ["article.json", json({ ...article, text: undefined, doubts })],
    ["document.txt", outline(document)],
    ["trees.sha256", `${createHash("sha256").update(JSON.stringify(document)).digest("hex")}\n`],
    [
      "mentions.txt",
      lines(
        mentions.map(({ start, surface, kind, candidates, evidence }) => `${start} ${surface} | ${kind} | ${candidates.join(" ")} | ${evidence}`),
      ),
    ],
    [
      "entities.txt",
      lines(
        entities.mentions.map(
          ({ start, surface, role, id, score, reasons }) => `${start} ${surface} | ${role} ${id} | ${score} | ${reasons.join("; ")}`,
        ),
      ),
    ],
    ["claims.json", json({ claims, findings })],
  ]);
}

/** A line for each sentence with its block's kind and its tokens. */
function outline({ text, blocks }: Document): string {
  return lines(
    blocks.flatMap(({ kind, sentences }) =>
      sentences.map(({ tokens }) => `${kind} | ${tokens.map(({ start, end }) => text.slice(start, end)).join("·")}`),
    ),
  );
}

function json(value: Partial<Article> | object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function lines(rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join("");
}
