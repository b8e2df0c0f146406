import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TrainingRecord } from "#schema/training-record";
import { print } from "#src/cli/output";
import { packageRoot } from "#src/support/package-root";

// npx tsx scripts/validate-training.ts [STEM_PREFIX]: checks the training records against their articles; exit code 1 if anything is wrong.
const folder = join(packageRoot(), "training");
const prefix = process.argv[2] ?? "";
const stems = stemsOf("records", ".json");
const unread = stemsOf("articles", ".md").filter((stem) => !stems.includes(stem));
const errors = [...unread.map((stem) => `${stem}: no record`), ...stems.flatMap((stem) => errorsOf(stem).map((error) => `${stem}: ${error}`))];
for (const error of errors) print(error);
print(`${stems.length} records, ${errors.length} errors`);
if (errors.length > 0) process.exitCode = 1;

function stemsOf(kind: string, extension: string): string[] {
  return readdirSync(join(folder, kind))
    .filter((name) => name.startsWith(prefix) && name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));
}

function errorsOf(stem: string): string[] {
  const path = join(folder, "articles", `${stem}.md`);
  if (!existsSync(path)) return ["no article"];
  const parsed = TrainingRecord.safeParse(JSON.parse(readFileSync(join(folder, "records", `${stem}.json`), "utf8")));
  if (!parsed.success) return parsed.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
  const body = readFileSync(path, "utf8").replace(/^---\n.*?\n---\n/su, "");
  const wrongStem = parsed.data.article === stem ? [] : [`its article is ${parsed.data.article}`];
  return [...wrongStem, ...actorErrors(parsed.data, body), ...claimErrors(parsed.data, body)];
}

function actorErrors({ actors }: TrainingRecord, body: string): string[] {
  const seen = new Set<string>();
  return actors.flatMap(({ id, surfaces }) => {
    const twice = seen.has(id) ? [`${id} is listed twice`] : [];
    seen.add(id);
    const bare = surfaces.length === 0 ? [`${id} has no surface`] : [];
    return [...twice, ...bare, ...surfaces.filter((surface) => !body.includes(surface)).map((surface) => `not in the text: ${surface}`)];
  });
}

function claimErrors({ actors, claims }: TrainingRecord, body: string): string[] {
  const known = new Set(actors.map(({ id }) => id));
  return claims.flatMap(({ quote, cue, condition, promisors, beneficiaries, attributedTo, principal }) => {
    const parties = [...promisors, ...beneficiaries, ...attributedTo, ...(principal ? [principal] : [])];
    return [
      ...(body.includes(quote) ? [] : [`not in the text: ${quote}`]),
      ...(quote.includes(cue) ? [] : [`cue "${cue}" not in: ${quote}`]),
      ...(condition === null || body.includes(condition) ? [] : [`condition not in the text: ${condition}`]),
      ...parties.filter((id) => !known.has(id)).map((id) => `${id} is no actor of: ${quote}`),
    ];
  });
}
