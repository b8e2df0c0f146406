import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { locate } from "../train-claims/labels";
import { matchClaims } from "./match-claims";

/** How sure the extraction was, and how often it was right: a calibrated confidence has the two alike. */
export interface ReliabilityBin {
  /** Bounds of the confidence. */
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly meanConfidence: number;
  /** Share of them that the coders have too. */
  readonly found: number;
}

const Coded = z.object({
  claims: z.array(
    z.object({
      quote: z.string(),
      promisors: z.array(z.string()),
      beneficiaries: z.array(z.string()),
      kind: z.string(),
      status: z.string(),
      confidence: z.number().default(1),
    }),
  ),
});

const STEP = 0.1;

/**
 * Claims by their confidence, with the share that the coders have too (by the scorer's matching of quotes).
 *
 * @param shared folder with corpus/ and eval/
 * @param records folder of the records that were extracted
 * @param wanted which articles count, by their names
 */
export function reliabilityOf(shared: string, records: string, wanted: (stem: string) => boolean): ReliabilityBin[] {
  const judged = readdirSync(join(shared, "eval", "gold"))
    .map((file) => file.replace(/\.json$/u, ""))
    .filter(wanted)
    .flatMap((stem) => judgedClaims(shared, records, stem));
  const bins = Array.from({ length: Math.round(1 / STEP) }, (_, at) =>
    judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence / STEP)) === at),
  );
  return bins.flatMap((claims, at) => {
    if (claims.length === 0) return [];
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: at * STEP,
      to: (at + 1) * STEP,
      claims: claims.length,
      meanConfidence: mean(claims.map(({ confidence }) => confidence)),
      found: mean(claims.map(({ found }) => Number(found))),
    };
  });
}

function judgedClaims(shared: string, records: string, stem: string): { confidence: number; found: boolean }[] {
  const text = readFileSync(join(shared, "corpus", `${stem}.md`), "utf8");
  const read = (path: string) =>
    Coded.parse(JSON.parse(readFileSync(path, "utf8"))).claims.flatMap((claim) => {
      const at = locate(text, claim.quote);
      return at === null ? [] : [{ ...claim, at }];
    });
  const { pairs, extra } = matchClaims(read(join(records, `${stem}.json`)), read(join(shared, "eval", "gold", `${stem}.json`)));
  return [...pairs.map(([{ confidence }]) => ({ confidence, found: true })), ...extra.map(({ confidence }) => ({ confidence, found: false }))];
}
