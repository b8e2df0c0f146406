import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readClaims } from "#src/claim/extract-claims";
import { print } from "#src/cli/output";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { analyse } from "#src/pipeline";
import { packageRoot } from "#src/support/package-root";
import { addBlendCases, noCases } from "./train-claims/blend-cases";
import { type Case, type Fit, fitLogistic } from "./train-claims/fit";
import { labelCandidates } from "./train-claims/labels";
import { readable, readCoded } from "./train-claims/records";

/**
 * npm run train:claims [-- --blend-only]: fits the weights of src/claim/decide.ts to the training articles beside the project and in it, and those of
 * src/claim/blend.ts to the tuning set, which neither they nor the learned judge have seen; the checking set stays out.
 */
const PRIOR = 1;
const BLEND_PRIOR = 3;
const LEAST_WEIGHT = 0.05;
const shared = resolve(packageRoot(), "..", "shared");
const claimFolder = join(packageRoot(), "src", "claim");
const parser = loadParser();

if (!process.argv.includes("--blend-only")) await fitGrammar();
else await fitBlend();

async function fitGrammar(): Promise<void> {
  const cases: Case[] = [];
  for (const { bytes, record } of await readCoded(shared, ["training", "own"])) {
    const article = readable(bytes);
    if (article === null) continue;
    const { document, entities, relations } = analyse(article, parser);
    const { sentences } = readClaims(article, document, entities, relations);
    for (const { reading, isClaim } of labelCandidates(document.text, sentences, record.claims))
      if (isClaim !== null) cases.push({ evidence: reading.evidence, isClaim });
  }
  const fit = fitLogistic(cases, PRIOR);
  const text = `/** Log odds of a candidate without evidence. Written by npm run train:claims. */\nexport const INTERCEPT = ${Number(fit.intercept.toFixed(2))};\n\n/** Weights of the evidence of src/claim/decide.ts. */\nexport const decisionWeights: Readonly<Record<string, number>> = ${table(fit, "")};\n`;
  await writeFile(join(claimFolder, "decision-weights.ts"), text);
  print(`${cases.length} candidates, ${cases.filter(({ isClaim }) => isClaim).length} claims. Now again with --blend-only.`);
}

async function fitBlend(): Promise<void> {
  const cases = noCases();
  const judge = loadJudge();
  for (const { bytes, record } of await readCoded(shared, ["tuning"])) {
    const article = readable(bytes);
    if (article === null) continue;
    const { document, entities, relations } = analyse(article, parser);
    const reading = readClaims(article, document, entities, relations);
    const judgements = judge.judge(article.title, document, entities.mentions, (sentence) => reading.sentences[sentence]?.isWorthJudging ?? false);
    addBlendCases(cases, article, reading, entities.mentions, judgements, record.claims);
  }
  const fields = Object.entries(cases).map(([field, list]) => {
    const fit = fitLogistic(list, BLEND_PRIOR);
    return `  ${field}: {\n    intercept: ${Number(fit.intercept.toFixed(2))},\n    weights: ${table(fit, "    ")},\n  },`;
  });
  const type = "Readonly<Record<BlendField, { readonly intercept: number; readonly weights: Readonly<Record<string, number>> }>>";
  const text = `import type { BlendField } from "#src/claim/blend-field";\n\n/** Weights of what grammar and judge say. Written by npm run train:claims. */\nexport const blendWeights: ${type} = {\n${fields.join("\n")}\n};\n`;
  await writeFile(join(claimFolder, "blend-weights.ts"), text);
  print(
    Object.entries(cases)
      .map(([field, list]) => `${field} ${list.length}`)
      .join(", "),
  );
}

/** Weights as the source of an object. */
function table({ weights }: Fit, indent: string): string {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  const lines = kept.map(([name, weight]) => `${indent}  ${/^[a-z_]\w*$/u.test(name) ? name : JSON.stringify(name)}: ${Number(weight.toFixed(2))},`);
  return `{\n${lines.join("\n")}\n${indent}}`;
}
