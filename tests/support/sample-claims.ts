import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ActorId } from "#schema/actor";
import { Claim, CommitmentKind, Polarity, Status } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { parseArticle } from "#src/article/parse-article";
import { shortHash } from "#src/support/hash";
import { packageRoot } from "#src/support/package-root";
import { claimOf } from "#tests/support/claims";

const folder = join(packageRoot(), "samples");
const {
  promisorCount,
  attributedTo,
  legalForce,
  condition,
  trigger,
  instrument,
  amount,
  unit,
  date,
  voice,
  speakerRole,
  performedIn,
  certainty,
  timeframe,
} = Claim.shape;

/** A row of samples/commitments.json: what is left out is null, certain, current and said by the author. */
export const SampleClaim = z.strictObject({
  quote: z.string().min(1),
  promisors: z.array(ActorId).min(1),
  beneficiaries: z.array(ActorId),
  kind: CommitmentKind,
  polarity: Polarity,
  status: Status,
  negated: z.boolean(),
  ...z
    .object({
      promisorCount,
      attributedTo,
      legalForce,
      condition,
      trigger,
      instrument,
      amount,
      unit,
      date,
      voice,
      speakerRole,
      performedIn,
      certainty,
      timeframe,
    })
    .partial().shape,
  /** Label of the commitment in the world that it belongs to. */
  commitment: z.string().min(1),
});

export const sampleTable = z
  .array(z.object({ article: z.string(), claims: z.array(SampleClaim).min(1) }))
  .parse(JSON.parse(readFileSync(join(folder, "commitments.json"), "utf8")));

/** The hand-coded claims as evidence with the days and outlets of their articles, each with its label. */
export function sampleEvidence(): readonly { readonly label: string; readonly evidence: Evidence }[] {
  return sampleTable.flatMap(({ article: stem, claims }) => {
    const { article } = parseArticle(readFileSync(join(folder, `${stem}.md`)));
    return claims.map(({ commitment: label, ...coded }) => {
      const start = article.text.indexOf(coded.quote);
      const promisors = [...coded.promisors].sort();
      const mutual = promisors.length > 1 && promisors.join() === [...coded.beneficiaries].sort().join();
      const claim = claimOf({
        ...coded,
        id: shortHash(stem, coded.quote),
        articleId: article.id,
        start,
        end: start + coded.quote.length,
        promisors,
        beneficiaries: [...coded.beneficiaries].sort(),
        mutual,
        currency: /^[A-Z]{3}$/u.test(coded.unit ?? "") ? (coded.unit ?? null) : null,
      });
      return { label, evidence: { claim, publishedAt: article.publishedAt, sourceId: article.publications[0]?.source.id ?? "unknown" } };
    });
  });
}
