import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "@jest/globals";
import { scoreCorpus } from "#scripts/eval/score-corpus";
import { packageRoot } from "#src/support/package-root";

const shared = resolve(packageRoot(), "..", "shared");
const here = existsSync(join(shared, "eval", "score.mjs"));
if (!here) console.log(`Left out: no hand-coded corpus at ${shared}.`);

(here ? it : it.skip)(
  "tests/eval/scores.json is what the extraction scores now (npm run eval -- --freeze renews it)",
  async () => {
    const frozen = JSON.parse(readFileSync(join(packageRoot(), "tests", "eval", "scores.json"), "utf8")) as unknown;
    const scores = await scoreCorpus(shared);
    expect({ sets: scores.sets, plover: scores.plover }).toEqual(frozen);
    for (const set of ["tune", "check"]) {
      expect(scores.sets[set]?.["quotes in text"]).toBe(1);
      // twelve commissive stems and the nearest country names reach .04
      expect(scores.sets[set]?.["claims core"]).toBeGreaterThan(0.04);
    }
  },
  240_000,
);
