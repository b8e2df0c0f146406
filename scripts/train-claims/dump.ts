/**
 * Writes one JSON line for each coded article: its tokens and trees, its mentions as the pipeline resolves them, and its claims in their places.
 * `npx tsx scripts/train-claims/dump.ts OUT [--only NAMES | --without NAMES] TEXTS RECORDS [TEXTS RECORDS ...]`; NAMES is a file of article names.
 */
import { createWriteStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "#schema/document";
import type { ResolvedMention } from "#schema/mention";
import type { Discourse } from "#src/claim/discourse";
import { readClaims } from "#src/claim/extract-claims";
import { loadParser } from "#src/load-parser";
import { analyse, read } from "#src/pipeline";
import { InputError } from "#src/support/errors";
import { alignClaims, findAll, TrainingRecord } from "./align-record";

const parser = loadParser();

function dumpArticle(stem: string, textFile: string, recordFile: string): string | null {
  try {
    const { article } = read(readFileSync(textFile));
    const { document, entities, relations } = analyse(article, parser);
    const { discourse } = readClaims(article, document, entities, relations);
    const record = TrainingRecord.parse(JSON.parse(readFileSync(recordFile, "utf8")));
    const claims = alignClaims(document, record);
    const line = {
      stem,
      title: article.title,
      publishedAt: article.publishedAt,
      sentences: sentencesOf(document),
      mentions: entities.mentions.map((mention) => mentionOf(mention, discourse)),
      coded: codedMentions(document, record),
      actors: record.actors,
      claims,
      lost: record.claims.length - claims.length,
    };
    return JSON.stringify(line);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return null;
  }
}

function sentencesOf({ text, blocks, quotations }: Document): object[] {
  const quoted = (at: number): number => Number(quotations.some(({ start, end }) => at >= start && at < end));
  return blocks.flatMap(({ kind, sentences }) =>
    sentences.map(({ start, end, tokens }) => ({
      start,
      end,
      block: kind,
      text: text.slice(start, end),
      tokens: tokens.map((token) => [
        token.start,
        token.end,
        text.slice(token.start, token.end),
        token.upos,
        token.xpos,
        token.lemma,
        token.head,
        token.relation,
        quoted(token.start),
      ]),
    })),
  );
}

function mentionOf({ start, end, kind, role, id, surface }: ResolvedMention, discourse: Discourse): object {
  const bound = role === "place" ? (discourse.stateOf(id) ?? id) : discourse.bound(id);
  return { start, end, surface, kind, role, id, bound };
}

/** Where the names of the coded actors stand, the longest first, never overlapping: what a perfect search for mentions would find. */
function codedMentions({ text }: Document, { actors }: TrainingRecord): object[] {
  const all = actors.flatMap(({ id, surfaces }) =>
    surfaces.flatMap((surface) =>
      findAll(text, surface)
        .filter(({ start, end }) => !/[\p{L}\p{N}]/u.test((text[start - 1] ?? " ") + (text[end] ?? " ")))
        .map((span) => ({ ...span, surface, id })),
    ),
  );
  const kept: { start: number; end: number }[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

const [out = "", ...rest] = process.argv.slice(2);
const flag = rest[0]?.startsWith("--") ? rest.splice(0, 2) : [];
const names = new Set(flag[1] === undefined ? [] : readFileSync(flag[1], "utf8").split(/\s+/u));
const stream = createWriteStream(out);
for (let i = 0; i + 1 < rest.length; i += 2) {
  const [texts = "", records = ""] = rest.slice(i, i + 2);
  for (const file of readdirSync(records)
    .filter((name) => name.endsWith(".json"))
    .sort()) {
    const stem = file.slice(0, -5);
    const text = join(texts, `${stem}.md`);
    if ((flag[0] === "--only" && !names.has(stem)) || (flag[0] === "--without" && names.has(stem)) || !existsSync(text)) continue;
    const line = dumpArticle(stem, text, join(records, file));
    if (line !== null) stream.write(`${line}\n`);
  }
}
stream.end();
