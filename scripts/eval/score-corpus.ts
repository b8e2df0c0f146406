import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { z } from "zod";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { extract, read } from "#src/pipeline";
import { recordOf } from "#src/record/extraction-record";
import { InputError } from "#src/support/errors";
import { type ReliabilityBin, reliabilityOf } from "./reliability";

const parser = loadParser();
const judge = loadJudge();

export interface Scores {
  /** By set ("tune", "check"), then by measure. */
  readonly sets: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly plover: Readonly<Record<string, number | null>>;
  /** Confidence against what was right, by set. */
  readonly reliability: Readonly<Record<string, readonly ReliabilityBin[]>>;
}

const F1 = z.object({ p: z.number().nullable(), r: z.number().nullable(), f1: z.number().nullable() });
const Result = z.object({
  actors: F1.extend({ idAccuracy: z.number().nullable() }),
  places: F1,
  claims: z.object({ found: F1, core: F1, strict: F1 }),
  fields: z.record(z.string(), z.object({ accuracy: z.number().nullable() })),
  quotesInText: z.number().nullable(),
  boilerplateLeaks: z.number(),
});

/**
 * Scores of the extraction on the hand-coded articles and on the PLOVER sentences, by the scorers that lie beside them.
 *
 * @param folder folder with corpus/ and eval/.
 */
export async function scoreCorpus(folder: string): Promise<Scores> {
  // the scorers run only under their own address, which a link is not
  const shared = realpathSync(folder);
  const records = await mkdtemp(join(tmpdir(), "pledgegraph-eval-"));
  try {
    for (const file of (await readdir(join(shared, "corpus"))).filter((name) => name.endsWith(".md") && name !== "README.md")) {
      await writeRecord(records, basename(file, ".md"), await readFile(join(shared, "corpus", file)));
    }
    const sentences = z
      .array(z.object({ id: z.string(), text: z.string() }))
      .parse(JSON.parse(await readFile(join(shared, "eval", "plover-dev.json"), "utf8")));
    for (const { id, text } of sentences) await writeRecord(records, id, new TextEncoder().encode(text));
    const held = new Set((await readFile(join(shared, "eval", "check.txt"), "utf8")).split(/\s+/u));
    return {
      sets: { tune: scoreSet(shared, records, "tune"), check: scoreSet(shared, records, "check") },
      plover: scorePlover(shared, records),
      reliability: {
        tune: reliabilityOf(shared, records, (stem) => !held.has(stem)),
        check: reliabilityOf(shared, records, (stem) => held.has(stem)),
      },
    };
  } finally {
    await rm(records, { recursive: true });
  }
}

/** An article that can't be read has no record, which the scorer counts as everything missed. */
async function writeRecord(folder: string, stem: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(join(folder, `${stem}.json`), JSON.stringify(recordOf(stem, extract(read(bytes).article, parser, judge))));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

function scoreSet(shared: string, records: string, set: string): Record<string, number | null> {
  const out = execFileSync(
    process.execPath,
    [join(shared, "eval", "score.mjs"), join(shared, "eval", "gold"), records, join(shared, "corpus"), "--json", "--set", set],
    { encoding: "utf8" },
  );
  const { actors, places, claims, fields, quotesInText, boilerplateLeaks } = Result.parse(JSON.parse(out));
  return rounded({
    actors: actors.f1,
    "actor ids": actors.idAccuracy,
    places: places.f1,
    "claims found": claims.found.f1,
    "claims core": claims.core.f1,
    "claims core precision": claims.core.p,
    "claims core recall": claims.core.r,
    "claims strict": claims.strict.f1,
    "quotes in text": quotesInText,
    "boilerplate leaks": boilerplateLeaks,
    ...Object.fromEntries(Object.entries(fields).map(([name, { accuracy }]) => [`field ${name}`, accuracy])),
  });
}

function scorePlover(shared: string, records: string): Record<string, number | null> {
  const out = execFileSync(process.execPath, [join(shared, "eval", "plover.mjs"), join(shared, "eval", "plover-dev.json"), records], {
    encoding: "utf8",
  });
  const share = (name: string): number | null => {
    const [, right, of] = new RegExp(`${name} (\\d+)/(\\d+)`, "u").exec(out) ?? [];
    return of === undefined || Number(of) === 0 ? null : Number(right) / Number(of);
  };
  return rounded({
    "macro F1": Number(/macro F1 ([\d.]+)/u.exec(out)?.[1] ?? Number.NaN),
    promisor: share("promisor"),
    beneficiary: share("beneficiary"),
  });
}

/** Three digits: what is frozen should not change with the last bit. */
function rounded(scores: Readonly<Record<string, number | null>>): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(scores).map(([name, value]) => [name, value === null || Number.isNaN(value) ? null : Math.round(value * 1000) / 1000]),
  );
}
