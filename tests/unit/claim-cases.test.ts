import { describe, expect, it } from "@jest/globals";
import { ActorId } from "#schema/actor";
import { Certainty, CommitmentKind, LegalForce, Polarity, Status, Timeframe, Trigger, Voice } from "#schema/claim";
import { PartialDate } from "#schema/primitives";
import { claimCases } from "#tests/support/claim-cases";
import type { ClaimCase, ExpectedClaim } from "#tests/support/claim-cases/claim-case";

const none = claimCases.filter(({ claims }) => claims.length === 0);
const failing = (holds: (claimCase: ClaimCase) => boolean): string[] => claimCases.filter((claimCase) => !holds(claimCase)).map(({ text }) => text);
const failingClaims = (holds: (expected: ExpectedClaim, claimCase: ClaimCase) => boolean): string[] =>
  failing((claimCase) => claimCase.claims.every((expected) => holds(expected, claimCase)));

const countBy = (cases: readonly ClaimCase[], field: "subject" | "phenomenon"): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const claimCase of cases) counts.set(claimCase[field], (counts.get(claimCase[field]) ?? 0) + 1);
  return counts;
};

const vocabularies = {
  kind: CommitmentKind,
  status: Status,
  polarity: Polarity,
  certainty: Certainty,
  voice: Voice,
  trigger: Trigger,
  timeframe: Timeframe,
  legalForce: LegalForce,
} as const;

describe("the table of commitments", () => {
  it("has at least 420 texts, at least 130 of them without a claim", () => {
    expect(claimCases.length).toBeGreaterThanOrEqual(420);
    expect(none.length).toBeGreaterThanOrEqual(130);
  });

  it("spreads evenly over at least eight subjects, with and without claims", () => {
    const subjects = countBy(claimCases, "subject");
    expect(subjects.size).toBeGreaterThanOrEqual(8);
    expect([...subjects].filter(([, count]) => count < 30)).toEqual([]);
    expect([...countBy(none, "subject")].filter(([, count]) => count < 8)).toEqual([]);
    expect(countBy(none, "subject").size).toBe(subjects.size);
  });

  it("has at least three texts for each phenomenon", () => {
    expect([...countBy(claimCases, "phenomenon")].filter(([, count]) => count < 3)).toEqual([]);
  });

  it("expects each kind and each status", () => {
    const expected = claimCases.flatMap(({ claims }) => claims);
    expect(CommitmentKind.options.filter((kind) => !expected.some((claim) => claim.kind === kind))).toEqual([]);
    expect(Status.options.filter((status) => !expected.some((claim) => claim.status === status))).toEqual([]);
  });

  it("quotes its own text", () => {
    expect(failingClaims(({ quoteContains, condition }, { text }) => text.includes(quoteContains) && text.includes(condition ?? ""))).toEqual([]);
  });

  it("names promisors, and ids of actors only", () => {
    const ids = ({ promisors, beneficiaries, attributedTo = [] }: ExpectedClaim): string[] => [...promisors, ...beneficiaries, ...attributedTo];
    expect(failingClaims((expected) => expected.promisors.length > 0 && ids(expected).every((id) => ActorId.safeParse(id).success))).toEqual([]);
  });

  it("makes mutual commitments among the same parties", () => {
    expect(failingClaims(({ mutual, promisors, beneficiaries }) => !mutual || promisors.join() === beneficiaries.join())).toEqual([]);
  });

  it("uses the words of the schema", () => {
    const fits = (expected: ExpectedClaim): boolean =>
      Object.entries(vocabularies).every(([field, terms]) => {
        const value = expected[field as keyof typeof vocabularies];
        return value === undefined || terms.safeParse(value).success;
      });
    expect(failingClaims(fits)).toEqual([]);
  });

  it("gives amounts with their currency", () => {
    expect(failingClaims(({ amount, currency }) => (amount === undefined) === (currency === undefined))).toEqual([]);
  });

  it("attributes only what isn't the author's own", () => {
    expect(failingClaims(({ voice, attributedTo }) => voice !== "author" || attributedTo === undefined || attributedTo.length === 0)).toEqual([]);
  });

  it("has days of 2013 to 2026, and no text twice", () => {
    expect(failing(({ date }) => PartialDate.safeParse(date).success && date.length === 10 && date >= "2013" && date < "2027")).toEqual([]);
    const texts = claimCases.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
