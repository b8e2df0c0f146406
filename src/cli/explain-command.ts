import type { Command } from "commander";
import type { Page } from "#schema/page";
import { print, printJson } from "#src/cli/output";
import { findInputs } from "#src/ingest/find-inputs";
import { readSources } from "#src/ingest/read-sources";
import { loadParser } from "#src/load-parser";
import { decide, read } from "#src/pipeline";
import { InputError } from "#src/support/errors";

type Decision = ReturnType<typeof decide>[number];
type Verdict = Decision["verdicts"][number];

/** `explain ARTICLE MENTION`: the candidates of a name, a role or a pronoun wherever the article has it, what was decided and why. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .description("print why a mention in an article was resolved as it was")
    .argument("<article>", "Markdown or plain text file, or - for standard input")
    .argument("<mention>", "words as they stand in the article, without regard to case")
    .option("--json", "print JSON")
    .action(runExplain);
}

/** The one article of a file, or of standard input. */
async function onlySource(path: string): Promise<Uint8Array | Page> {
  for (const input of await findInputs([path])) {
    for await (const { source } of readSources(input, { standardInput: process.stdin, fetcher: null })) {
      if (source instanceof InputError) throw source;
      return source;
    }
  }
  throw new InputError(`"${path}" holds no article.`, { remedy: "Give a file with one article." });
}

async function runExplain(path: string, words: string, { json = false }: { readonly json?: boolean }): Promise<void> {
  const { article } = read(await onlySource(path));
  const wanted = words.trim().toLowerCase();
  const found = decide(article, loadParser()).filter(({ mention }) => mention.surface.toLowerCase() === wanted);
  if (found.length === 0) {
    throw new InputError(`No mention in the article reads "${words}".`, {
      remedy: "Give it as it stands there, without an article or a title; a word that may name nobody is no mention.",
    });
  }
  if (json) printJson(found);
  else for (const decision of found) print(...linesOf(decision, article.text));
}

/** Length of what is shown on each side of a mention, in UTF-16 units. */
const AROUND = 40;

function linesOf({ mention, verdicts }: Decision, text: string): string[] {
  const around = `${text.slice(Math.max(0, mention.start - AROUND), mention.start)}[${mention.surface}]${text.slice(mention.end, mention.end + AROUND)}`;
  return [
    `${mention.start}  ${around.replace(/\s+/gu, " ")}`,
    `  ${mention.kind}, ${mention.evidence}`,
    ...(mention.candidates.length === 0 ? [] : [`  candidates: ${mention.candidates.join(", ")}`]),
    ...(verdicts.length === 0 ? ["  takes up nobody"] : verdicts.flatMap(verdictLines)),
  ];
}

function verdictLines(verdict: Verdict): string[] {
  if ("leftOut" in verdict) return [`  left out: ${verdict.leftOut}`];
  if ("undecided" in verdict) return [`  undecided: ${verdict.why} (${verdict.undecided.join(", ")})`];
  return [`  -> ${verdict.id} (${verdict.role}), score ${verdict.score}`, ...verdict.reasons.map((reason) => `     ${reason}`)];
}
