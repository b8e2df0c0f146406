import type { Claim } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { shortHash } from "#src/support/hash";

/** A claim that says "Norway pledged Ukraine arms", with whatever a test wants otherwise. */
export function claimOf(changes: Partial<Claim> = {}): Claim {
  const quote = changes.quote ?? "Norway pledged arms";
  return {
    id: shortHash(JSON.stringify(changes)),
    articleId: "a".repeat(16),
    quote,
    prefix: "",
    suffix: "",
    start: 0,
    end: quote.length,
    cue: "pledged",
    kind: "military_aid",
    polarity: "do",
    status: "pledged",
    certainty: "certain",
    negated: false,
    timeframe: "current",
    voice: "author",
    speakerRole: null,
    promisors: ["state:NOR"],
    promisorCount: null,
    beneficiaries: ["state:UKR"],
    mutual: false,
    principal: null,
    attributedTo: [],
    legalForce: null,
    condition: null,
    trigger: null,
    instrument: null,
    amount: null,
    unit: null,
    currency: null,
    approximate: null,
    performedIn: [],
    announcedIn: [],
    date: null,
    extractor: "test",
    rule: "test",
    confidence: 1,
    ...changes,
  };
}

/** A claim of an article of one outlet on one day. */
export function evidenceOf(publishedAt: string | null, changes: Partial<Claim> = {}, sourceId = "one.example"): Evidence {
  return { claim: claimOf({ ...changes, articleId: changes.articleId ?? shortHash(publishedAt ?? "", sourceId) }), publishedAt, sourceId };
}
