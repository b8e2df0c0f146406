import { describe, expect, test } from "@jest/globals";
import type { CommitmentKind } from "#schema/claim";
import type { Judgement } from "#schema/judgement";
import { ArticleOpinion } from "#src/claim/article-opinion";

describe("what an article as a whole is about", () => {
  const [aid, sanctions, doubtful] = [judged("financial_aid", 0.5), judged("sanctions", 1), judged("membership", 0.1)];
  const opinion = new ArticleOpinion([aid, sanctions, doubtful]);

  test("each act counts as much as it is probable", () => {
    expect(opinion.kindShare("sanctions", null)).toBeCloseTo(2 / 3);
    expect(opinion.kindShare("financial_aid", null)).toBeCloseTo(1 / 3);
  });

  test("an act says nothing of itself", () => {
    expect(opinion.kindShare("financial_aid", aid)).toBe(0);
    expect(opinion.kindShare("sanctions", aid)).toBe(1);
  });

  test("what is hardly an act doesn't count, and nothing is about nothing", () => {
    expect(opinion.kindShare("membership", null)).toBe(0);
    expect(new ArticleOpinion([doubtful]).kindShare("membership", null)).toBe(0);
  });
});

function judged(kind: CommitmentKind, probability: number): Judgement {
  return {
    sentence: 0,
    token: 0,
    probability,
    kind: [{ value: kind, share: 1 }],
    status: [{ value: "pledged", share: 1 }],
    polarity: [{ value: "do", share: 1 }],
    certainty: [{ value: "certain", share: 1 }],
    negated: 0,
    voice: [{ value: "author", share: 1 }],
    timeframe: [{ value: "current", share: 1 }],
    legalForce: [{ value: null, share: 1 }],
    roles: [],
  };
}
