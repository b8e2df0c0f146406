import type { Claim, Status } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { shortHash } from "#src/support/hash";
import { claimOf } from "#tests/support/claims";

/** One article of a story: its outlet, the status that its claim tells, how it tells it, and what an expert then takes the commitment for. */
type Step = readonly [source: string, told: Status, how: Partial<Claim>, after: Status];

const own: Partial<Claim> = { speakerRole: "promisor", voice: "attributed" };
const by = (speakerRole: NonNullable<Claim["speakerRole"]>): Partial<Claim> => ({ speakerRole, voice: "attributed" });

/** Ten commitments, each told in six articles: updates, stale reports, accusations, reversals, rumours, denials. */
const stories: readonly { readonly promisor: string; readonly kind: Claim["kind"]; readonly steps: readonly Step[] }[] = [
  {
    promisor: "state:NOR",
    kind: "military_aid",
    steps: [
      ["one", "pledged", own, "pledged"],
      ["two", "pledged", {}, "pledged"],
      ["three", "broken", by("adversary"), "pledged"],
      ["one", "delivering", {}, "delivering"],
      ["four", "pledged", {}, "delivering"],
      ["two", "delivered", {}, "delivered"],
    ],
  },
  {
    promisor: "state:SWE",
    kind: "force_deployment",
    steps: [
      ["one", "pledged", own, "pledged"],
      ["two", "withdrawn", by("third_party"), "pledged"],
      ["three", "withdrawn", by("third_party"), "withdrawn"],
      ["four", "pledged", {}, "withdrawn"],
      ["one", "pledged", own, "pledged"],
      ["two", "delivered", {}, "delivered"],
    ],
  },
  {
    promisor: "state:DNK",
    kind: "financial_aid",
    steps: [
      ["one", "allocated", {}, "allocated"],
      ["two", "suspended", by("beneficiary"), "allocated"],
      ["three", "suspended", {}, "suspended"],
      ["four", "allocated", by("third_party"), "suspended"],
      ["one", "delivering", {}, "delivering"],
      ["two", "delivered", own, "delivered"],
    ],
  },
  {
    promisor: "state:ARM",
    kind: "ceasefire",
    steps: [
      ["one", "agreed", {}, "agreed"],
      ["two", "broken", by("adversary"), "agreed"],
      ["three", "broken", by("beneficiary"), "agreed"],
      ["two", "broken", {}, "agreed"],
      ["four", "broken", {}, "broken"],
      ["one", "agreed", by("third_party"), "broken"],
    ],
  },
  {
    promisor: "state:GBR",
    kind: "defense_guarantee",
    steps: [
      ["one", "pledged", own, "pledged"],
      ["two", "signed", { date: "2026-01-10" }, "signed"],
      ["three", "pledged", { date: "2026-01-04" }, "signed"],
      ["one", "ratified", {}, "ratified"],
      ["four", "withdrawn", { certainty: "possible" }, "ratified"],
      ["two", "in_force", {}, "in_force"],
    ],
  },
  {
    promisor: "state:FIN",
    kind: "military_cooperation",
    steps: [
      ["one", "refused", own, "refused"],
      ["two", "pledged", by("third_party"), "refused"],
      ["three", "demanded", by("beneficiary"), "refused"],
      ["one", "pledged", own, "pledged"],
      ["four", "broken", by("adversary"), "pledged"],
      ["two", "delivered", {}, "delivered"],
    ],
  },
  {
    promisor: "state:JPN",
    kind: "trade_investment",
    steps: [
      ["one", "agreed", {}, "agreed"],
      ["two", "agreed", { negated: true, voice: "attributed", speakerRole: "adversary" }, "agreed"],
      ["three", "withdrawn", { timeframe: "historical" }, "agreed"],
      ["one", "suspended", own, "suspended"],
      ["four", "agreed", {}, "suspended"],
      ["two", "withdrawn", own, "withdrawn"],
    ],
  },
  {
    promisor: "state:FRA",
    kind: "humanitarian_aid",
    steps: [
      ["one", "proposed", own, "proposed"],
      ["two", "pledged", own, "pledged"],
      ["three", "refused", by("third_party"), "pledged"],
      ["three", "refused", by("third_party"), "pledged"],
      ["four", "expired", {}, "expired"],
      ["one", "pledged", { date: "2026-02-09" }, "pledged"],
    ],
  },
  {
    promisor: "state:USA",
    kind: "sanctions",
    steps: [
      ["one", "in_force", {}, "in_force"],
      ["two", "suspended", {}, "suspended"],
      ["three", "in_force", {}, "in_force"],
      ["four", "suspended", by("adversary"), "in_force"],
      ["one", "withdrawn", own, "withdrawn"],
      ["two", "in_force", by("third_party"), "withdrawn"],
    ],
  },
  {
    promisor: "state:POL",
    kind: "political_support",
    steps: [
      ["one", "pledged", own, "pledged"],
      ["two", "delivering", {}, "delivering"],
      ["three", "pledged", {}, "delivering"],
      ["four", "withdrawn", { ...by("third_party"), certainty: "probable" }, "delivering"],
      ["one", "delivering", own, "delivering"],
      ["two", "delivered", {}, "delivered"],
    ],
  },
];

export interface StreamedArticle {
  readonly evidence: Evidence;
  /** What its commitment must be once it has been read. */
  readonly after: Status;
}

/** The sixty articles by day: a week between two of one story, and no two on one day of one story. */
export function scriptedStream(): readonly StreamedArticle[] {
  const articles = stories.flatMap(({ promisor, kind, steps }, story) =>
    steps.map(([source, status, how, after], step): StreamedArticle => {
      const publishedAt = new Date(Date.UTC(2026, 0, 5 + step * 7) + (story % 5) * 86_400_000).toISOString().slice(0, 10);
      const articleId = shortHash(promisor, publishedAt, source);
      const claim = claimOf({
        promisors: [promisor],
        kind,
        status,
        articleId,
        id: shortHash(articleId, status),
        quote: `${status} in story ${story}`,
        ...how,
      });
      return { evidence: { claim, publishedAt, sourceId: `${source}.example` }, after };
    }),
  );
  return articles.sort((one, other) => ((one.evidence.publishedAt ?? "") < (other.evidence.publishedAt ?? "") ? -1 : 1));
}
