import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Claim } from "#schema/claim";
import type { Derivation, DerivedCommitment, Evidence } from "#schema/derivation";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { shortHash } from "#src/support/hash";
import { claimOf } from "#tests/support/claims";

const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const status = fc.constantFrom<Claim["status"]>(
  "demanded",
  "proposed",
  "pledged",
  "agreed",
  "signed",
  "delivered",
  "refused",
  "suspended",
  "withdrawn",
  "broken",
);

const changes = fc.record({
  kind: fc.constantFrom<Claim["kind"]>("military_aid", "force_deployment", "defense_guarantee", "financial_aid"),
  promisors: fc.constantFrom<string[]>(["state:NOR"], ["state:SWE"], ["state:NOR", "state:SWE"]),
  beneficiaries: fc.constantFrom<string[]>(["state:UKR"], ["state:MDA"]),
  status,
  speakerRole: fc.constantFrom<Claim["speakerRole"]>(null, "promisor", "adversary", "third_party"),
  voice: fc.constantFrom<Claim["voice"]>("author", "attributed"),
  negated: fc.boolean(),
  amount: fc.option(fc.constantFrom(100, 104, 108, 200)),
  unit: fc.constantFrom("EUR", "tanks"),
  instrument: fc.option(fc.constantFrom("Oslo Accord"), { freq: 5 }),
  performedIn: fc.constantFrom<string[]>([], ["place:a"], ["place:b"]),
  condition: fc.option(fc.constantFrom("once a ceasefire holds", "if attacked")),
  trigger: fc.constant<Claim["trigger"]>("ceasefire"),
  date: fc.option(day, { freq: 3 }),
});

/** An article with up to four claims; what it is depends on its contents alone. */
const article = fc
  .record({
    claims: fc.array(changes, { minLength: 1, maxLength: 4 }),
    publishedAt: fc.option(day, { freq: 8 }),
    sourceId: fc.constantFrom("one", "two", "three"),
  })
  .map(({ claims, publishedAt, sourceId }): Evidence[] => {
    const articleId = shortHash(JSON.stringify(claims), publishedAt ?? "", sourceId);
    return claims.map((claim, at) => ({
      claim: claimOf({ ...claim, articleId, start: at, id: shortHash(articleId, String(at)) }),
      publishedAt,
      sourceId,
    }));
  });
const articles = fc.uniqueArray(article, { minLength: 1, maxLength: 12, selector: (evidence) => evidence[0]?.claim.articleId });

/** An article with one claim on a promise of which much is heard: its days lie around the lengths of silence that end a thread. */
const threaded = fc
  .record({
    days: fc.integer({ min: 0, max: 12 }).map((steps) => steps * 20),
    kind: fc.constantFrom<Claim["kind"]>("military_aid", "other"),
    status,
    amount: fc.option(fc.constant(100), { freq: 2 }),
    quote: fc.constantFrom("Norway pledged maps", "Norway pledged another grain convoy"),
  })
  .map(({ days, ...claim }): Evidence[] => {
    const publishedAt = new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
    const articleId = shortHash(JSON.stringify(claim), publishedAt);
    return [{ claim: claimOf({ ...claim, unit: "EUR", articleId, id: shortHash(articleId) }), publishedAt, sourceId: "one" }];
  });
const thread = fc.uniqueArray(threaded, { minLength: 1, maxLength: 12, selector: (evidence) => evidence[0]?.claim.articleId });

function derive(evidence: readonly Evidence[]): Derivation {
  return deriveCommitments(evidence, { nameOf: String, enclosing: () => [], isWithin: () => false, actorsIn: () => [] });
}

function claimsOf({ reports }: DerivedCommitment): string[] {
  return reports.map(({ claim }) => claim);
}

const contests = ["contested", "contestedFields"];

/** Without what the claims of others say against it. */
function bare({ commitment, reports, ...rest }: DerivedCommitment) {
  const gives = reports.map((report) => ({ ...report, gives: report.gives.filter((name) => !contests.includes(name)) }));
  return { ...rest, commitment: { ...commitment, contested: null, contestedFields: null }, reports: gives };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]));
}

describe("commitments of any articles", () => {
  it("are the same in any order", () => {
    fc.assert(
      fc.property(
        articles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(derive(shuffled.flat())).toEqual(derive(list.flat()));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are the same in every order of five", () => {
    fc.assert(
      fc.property(fc.uniqueArray(article, { minLength: 5, maxLength: 5, selector: (evidence) => evidence[0]?.claim.articleId }), (list) => {
        const expected = derive(list.flat());
        for (const order of permutations(list)) expect(derive(order.flat())).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["any articles", articles],
    ["articles that tell one promise again and again", thread],
  ])("hold each claim once, and each has an id of its own: %s", (_, lists) => {
    fc.assert(
      fc.property(lists, (list) => {
        const { commitments } = derive(list.flat());
        expect(commitments.flatMap(claimsOf).sort()).toEqual(
          list
            .flat()
            .map(({ claim }) => claim.id)
            .sort(),
        );
        expect(new Set(commitments.map(({ commitment }) => commitment.id)).size).toBe(commitments.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["any articles", articles, article],
    ["articles that tell one promise again and again", thread, threaded],
  ])("don't change by an article of which they hold no claim, but for what others say against them: %s", (_, lists, one) => {
    fc.assert(
      fc.property(lists, one, (list, added) => {
        const fresh = new Set(added.map(({ claim }) => claim.id));
        fc.pre(list.flat().every(({ claim }) => !fresh.has(claim.id)));
        const before = new Map(derive(list.flat()).commitments.map((derived) => [claimsOf(derived).join(), bare(derived)]));
        const after = derive([...list.flat(), ...added]).commitments;
        // what holds none of its claims was there before, the same; so no claim has left a commitment either
        for (const derived of after.filter((each) => !claimsOf(each).some((id) => fresh.has(id))))
          expect(bare(derived)).toEqual(before.get(claimsOf(derived).join()));
        // what was there before is still together: alone, or with the new
        const home = new Map(after.flatMap((derived) => claimsOf(derived).map((id) => [id, derived.commitment.id])));
        for (const claims of before.keys()) expect(new Set(claims.split(",").map((id) => home.get(id))).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it("are as before when an article is taken out and put in again", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const [first, ...rest] = list;
        const whole = derive(list.flat());
        derive(rest.flat());
        expect(derive([...rest.flat(), ...(first ?? [])])).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });
});
