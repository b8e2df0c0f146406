import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { loadQuestions } from "#src/questions/load-questions";
import { questionParameters } from "#src/questions/question-parameters";
import { packageRoot } from "#src/support/package-root";
import { sampleGraph } from "#tests/support/sample-graph";
import { filledStore, type StoreHarness } from "#tests/support/store-harness";

const questions = await loadQuestions();
const path = join(packageRoot(), "tests", "contract", "answers.json");
/** What each question answers of the hand-coded samples, by its name; read through by a person, the same on every engine. */
const answers = z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).parse(JSON.parse(readFileSync(path, "utf8")));
/** RENEW_ANSWERS=1 npm test -- tests/contract/embedded.test.ts writes them anew; read the difference before you commit it. */
const renewing = process.env.RENEW_ANSWERS === "1";

/** The saved questions, asked with the examples of their parameters. */
export function questionsContract(harness: StoreHarness): void {
  describe("saved questions", () => {
    const store = filledStore(harness, sampleGraph());
    const ask = async (name: string, given: Readonly<Record<string, string>> = {}) => {
      const question = questions.find((each) => each.name === name);
      if (question === undefined) throw new Error(`There is no question ${name}.`);
      return (await store().query(question.cypher, questionParameters(question, given), { limit: 500, timeoutMs: 60_000 })).rows;
    };

    if (renewing)
      it("write their answers", async () => {
        const fresh: Record<string, unknown> = {};
        for (const { name } of questions) fresh[name] = await ask(name);
        writeFileSync(path, `${JSON.stringify(fresh, null, 1)}\n`);
      });

    it("are at least 25, each with an answer that is written down", () => {
      expect(questions.length).toBeGreaterThanOrEqual(25);
      expect(Object.keys(answers).sort()).toEqual(questions.map(({ name }) => name).sort());
    });

    it.each(questions.filter(() => !renewing).map(({ name }) => name))("%s", async (name) => {
      expect(await ask(name)).toEqual(answers[name]);
      expect(answers[name]).not.toEqual([]);
    });

    it("trace every value of a commitment to a claim", async () => {
      const fields = (await store().read(
        `MATCH (k:Commitment) WITH k, [k.status, k.statusAsOf, k.legalForce, k.condition, k.trigger, k.unit, k.currency, k.approximate, k.dueOn, k.announcedOn] AS texts
         WITH k, size([x IN texts WHERE x IS NOT NULL]) + CASE WHEN k.amount IS NULL THEN 0 ELSE 1 END + CASE WHEN k.deliveredAmount IS NULL THEN 0 ELSE 1 END AS shown
         CALL (k) { MATCH (k)<-[r:REPORTS]-(:Claim) UNWIND r.gives AS field RETURN count(DISTINCT field) AS traced }
         RETURN k.id AS id, shown, traced ORDER BY id`,
      )) as { id: string; shown: number; traced: number }[];
      expect(fields.length).toBeGreaterThan(60);
      expect(fields.filter(({ shown, traced }) => shown !== traced)).toEqual([]);
    });

    it("know on an earlier day only what had been read by then, and say of an earlier day what was so", async () => {
      const parties = { promisor: "body:SDN:armed-forces", beneficiary: "org:rapid-support-forces" };
      const asOf = async (worldDay: string, knownOn: string) =>
        (await ask("as-of", { ...parties, worldDay, knownOn })).filter(({ key }) => String(key).includes("ceasefire")).map(({ status }) => status);
      expect(await asOf("2026-12-31", "2026-05-19")).toEqual([]);
      expect(await asOf("2026-12-31", "2026-05-25")).toEqual(["agreed"]);
      expect(await asOf("2026-12-31", "2026-12-31")).toEqual(["suspended"]);
      expect(await asOf("2026-05-01", "2026-12-31")).toEqual(["agreed"]);
    });
  });
}
