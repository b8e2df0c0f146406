import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Judgement } from "#schema/judgement";
import { createJudge } from "#src/encoder/judge";
import { resolveMentions } from "#src/entity/resolve-mentions";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { analyseArticle } from "#src/language/analyse-article";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { findMentions } from "#src/mention/find-mentions";
import { read } from "#src/pipeline";
import { packageRoot } from "#src/support/package-root";

const sample = (name: string): Uint8Array => readFileSync(join(packageRoot(), "samples", name));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const all = (): boolean => true;

function judge(bytes: Uint8Array, wanted: (sentence: number) => boolean = all, judges = loadJudge()): Judgement[] {
  const { article } = read(bytes);
  const document = analyseArticle(article, loadParser());
  const mentions = resolveMentions(document, findMentions(document, loadGazetteer()), loadGazetteer(), article.publishedAt).entities.mentions;
  return judges.judge(article.title, document, mentions, wanted);
}

describe("the judge", () => {
  const troops = sample("01-copenhagen-allies-pledge-troops.md");

  it("gives the same judgements on every machine and in every run", () => {
    const hash = createHash("sha256")
      .update(JSON.stringify(judge(troops)))
      .digest("hex");
    expect(hash).toBe("c943f5f5c361151890f93ba20cad43d7c7f422235e04708c1aa23b1cc8966bf1");
  });

  it("gives judgements as the schema says", () => {
    const found = judge(troops);
    expect(found.length).toBeGreaterThan(0);
    expect(Judgement.array().parse(found)).toEqual(found);
  });

  it("gives the same whatever it read before", () => {
    const before = judge(troops);
    judge(sample("07-berlin-nine-billion.md"));
    const fresh = createJudge(readFileSync(join(packageRoot(), "src", "encoder", "weights", "claims.bin")));
    expect(judge(troops)).toEqual(before);
    expect(judge(troops, all, fresh)).toEqual(before);
  });

  it("judges only the sentences that are wanted", () => {
    expect(judge(troops, () => false)).toEqual([]);
    expect(new Set(judge(troops, (sentence) => sentence === 1).map(({ sentence }) => sentence)).size).toBeLessThanOrEqual(1);
  });

  it("tells a pledge from a fact of the weather", () => {
    const [pledge] = judge(text("Norway pledged on Monday to send Ukraine 20 tanks.")).sort((a, b) => b.probability - a.probability);
    expect([pledge?.kind[0]?.value, pledge?.status[0]?.value]).toEqual(["military_aid", "pledged"]);
    expect(judge(text("It rained in the mountains on Monday, and the road was wet.")).filter(({ probability }) => probability > 0.5)).toEqual([]);
  });

  it("takes the longest sentences", () => {
    expect(() => judge(text(`Norway ${"pledged to send tanks and ".repeat(200)} left.`))).not.toThrow();
  });
});
