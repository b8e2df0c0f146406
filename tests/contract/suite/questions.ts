import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { Commitment } from "#schema/commitment";
import type { Question } from "#schema/question";
import { loadQuestions } from "#src/questions/load-questions";
import { questionParameters } from "#src/questions/question-parameters";
import { packageRoot } from "#src/support/package-root";
import { sampleGraph } from "#tests/support/sample-graph";
import { scriptedStream } from "#tests/support/scripted-stream";
import { filledStore, type StoreHarness } from "#tests/support/store-harness";
import { streamGraph } from "#tests/support/stream-graph";

const questions = await loadQuestions();
const path = join(packageRoot(), "tests", "contract", "answers.json");
/** What each question answers of the hand-coded samples, by its name; read through by a person, the same on every engine. */
const answers = z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).parse(JSON.parse(readFileSync(path, "utf8")));
/** RENEW_ANSWERS=1 npm test -- tests/contract/embedded.test.ts writes them anew; read the difference before you commit it. */
const renewing = process.env.RENEW_ANSWERS === "1";

function question(name: string): Question {
  const found = questions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no question ${name}.`);
  return found;
}

function isShown(field: string, value: unknown): boolean {
  return value !== null && value !== undefined && !(field === "contested" && value === false) && !(Array.isArray(value) && value.length === 0);
}

/** The saved questions, asked with the examples of their parameters. */
export function questionsContract(harness: StoreHarness): void {
  describe("saved questions", () => {
    const store = filledStore(harness, sampleGraph());
    const ask = async (name: string, given: Readonly<Record<string, string>> = {}) =>
      (await store().query(question(name).cypher, questionParameters(question(name), given), { limit: 500, timeoutMs: 60_000 })).rows;

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

    it("trace every value of every commitment to a claim and its quote, no field of the model forgotten", async () => {
      const stored = (await store().read("MATCH (k:Commitment) RETURN k {.*} AS commitment, k.id AS id ORDER BY id")).map(
        ({ commitment }) => commitment,
      );
      const promisors = (await store().read("MATCH (a:Actor)-[:COMMITS_TO]->() RETURN DISTINCT a.id AS promisor ORDER BY promisor")) as {
        promisor: string;
      }[];
      const traced = new Map<string, unknown>();
      for (const { promisor } of promisors)
        for (const { id, field, text, number, truth, list, quote } of await store().read(question("values").cypher, { promisor }))
          if (quote !== "") traced.set(`${id} ${field}`, text ?? number ?? truth ?? list);
      const shown = (stored as Record<string, unknown>[]).flatMap((commitment) =>
        Object.keys(Commitment.shape)
          // an id is no value that a text tells, and what is not known, not so or empty needs no evidence
          .filter((field) => field !== "id" && isShown(field, commitment[field]))
          .map((field) => [`${commitment.id} ${field}`, commitment[field]]),
      );
      expect(stored.length).toBeGreaterThan(60);
      expect(shown.filter(([key, value]) => !isDeepStrictEqual(traced.get(key as string), value))).toEqual([]);
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

  describe("the question of two days", () => {
    const store = filledStore(harness, streamGraph());
    const asOf = async (parties: Readonly<Record<"promisor" | "beneficiary", string>>, day: string) =>
      (await store().read(question("as-of").cypher, { ...parties, worldDay: day, knownOn: day })).map(({ status }) => status);

    it("answers of each day of a stream of sixty articles what an expert knew then, ends by two witnesses among them", async () => {
      for (const { evidence, after } of scriptedStream()) {
        const { claim, publishedAt } = evidence;
        const [promisor = "", beneficiary = ""] = [...claim.promisors, ...claim.beneficiaries];
        expect([promisor, publishedAt, ...(await asOf({ promisor, beneficiary }, publishedAt ?? ""))]).toEqual([promisor, publishedAt, after]);
      }
    });

    it("has its like for deadlines: what came late is due, then overdue, then neither", async () => {
      const found = async (name: string, asOf: string) =>
        (await store().read(question(name).cypher, { asOf })).some(({ commitment }) => String(commitment).startsWith("state:LVA"));
      for (const [day, due, overdue] of [
        ["2026-01-01", false, false],
        ["2026-02-01", true, false],
        ["2026-03-05", false, true],
        ["2026-03-20", false, false],
      ] as const)
        expect([day, await found("due", day), await found("overdue", day)]).toEqual([day, due, overdue]);
    });

    it("takes what is promised long after an end for another promise", async () => {
      const parties = { promisor: "state:ISL", beneficiary: "state:UKR" };
      expect(await asOf(parties, "2026-01-31")).toEqual(["withdrawn"]);
      expect(await asOf(parties, "2026-03-31")).toEqual(["withdrawn"]);
      expect(await asOf(parties, "2026-12-31")).toEqual(["pledged"]);
    });
  });
}
