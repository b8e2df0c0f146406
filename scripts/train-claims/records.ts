import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Article } from "#schema/article";
import { read } from "#src/pipeline";
import { InputError } from "#src/support/errors";
import { packageRoot } from "#src/support/package-root";

const CodedClaim = z.object({
  quote: z.string(),
  cue: z.string(),
  promisors: z.array(z.string()),
  beneficiaries: z.array(z.string()),
  kind: z.string(),
  status: z.string(),
  polarity: z.string(),
  certainty: z.string(),
  negated: z.boolean(),
  voice: z.string(),
  attributedTo: z.array(z.string()),
  timeframe: z.string(),
  optional: z.boolean().optional(),
  /** What a second coder read otherwise. */
  alt: z.array(z.record(z.string(), z.unknown())).optional(),
});
export type CodedClaim = z.infer<typeof CodedClaim>;
const CodedActor = z.object({ id: z.string(), name: z.string(), kind: z.string(), surfaces: z.array(z.string()) });
export type CodedActor = z.infer<typeof CodedActor>;
const CodedRecord = z.object({ actors: z.array(CodedActor), claims: z.array(CodedClaim) });
export type CodedRecord = z.infer<typeof CodedRecord>;

/** An article with what people read in it. */
export interface CodedArticle {
  readonly stem: string;
  readonly bytes: Uint8Array;
  readonly record: CodedRecord;
}

/**
 * The hand-coded articles that may be learned from: those of the tuning set, the training records and our own, never one of the checking set.
 *
 * @param shared folder with corpus/, eval/ and training/
 */
export async function readCoded(shared: string, sets: readonly ("tuning" | "training" | "own")[]): Promise<CodedArticle[]> {
  const held = new Set((await readFile(join(shared, "eval", "check.txt"), "utf8")).split(/\s+/u));
  const own = join(packageRoot(), "training");
  const folders = {
    tuning: [join(shared, "eval/gold"), join(shared, "corpus")],
    training: [join(shared, "training/records"), join(shared, "training/texts")],
    own: [join(own, "records"), join(own, "articles")],
  } as const;
  const found: CodedArticle[] = [];
  for (const set of sets) {
    const [records, texts] = folders[set];
    if (!existsSync(records)) continue;
    for (const file of (await readdir(records)).sort()) {
      const stem = basename(file, ".json");
      if (held.has(stem) || !file.endsWith(".json")) continue;
      const record = CodedRecord.parse(JSON.parse(await readFile(join(records, file), "utf8")));
      found.push({ stem, bytes: await readFile(join(texts, `${stem}.md`)), record });
    }
  }
  return found;
}

/** The article of a coded text; null where the reader refuses it. */
export function readable(bytes: Uint8Array): Article | null {
  try {
    return read(bytes).article;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
