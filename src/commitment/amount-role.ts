import type { Claim } from "#schema/claim";
import type { AmountRole } from "#schema/commitment";

/** "bringing the total to", "so far", "since 2022": a sum of what was promised before. */
const total =
  /\b(?:total(?:s|led|ling|ing)?|altogether|in all|overall|so far|to date|since (?:the|\d{4}|January|February|March)|brings?|bringing|cumulative)\b/iu;
/** What something can be a part of; troops that are part of a mission, or pulled out of a country, are no part of a sum. */
const whole =
  "(?:[\\w.,$€£-]+ ){0,4}?(?:packages?|pledges?|promises?|sums?|totals?|loans?|grants?|funds?|funding|aid|money|commitments?|[$€£]\\s?\\d|\\d)";
/** "a first tranche of", "part of its pledge", "4,000 of them", "the first 11 billion": a part of what was promised as a whole. */
const part = new RegExp(
  `\\b(?:(?<!in )(?:tranches?|instal?lments?)|(?:part|portion|share|out|half|third|quarter) of ${whole}|(?:\\d+|hundred|thousand|million|billion) of (?:them|these|those)|of which (?:the first |another )?[$€£]?(?:\\d|half)|the (?:first|second|third|next|last|final|remaining) [$€£]?\\d)`,
  "iu",
);

/** What a sum counts as: new money once, a total of what is known already, what has arrived, a part of it, or what is set aside for it; null without a sum. */
export function amountRoleOf({ amount, quote, status }: Claim): AmountRole | null {
  if (amount === null) return null;
  if (total.test(quote)) return "total";
  if (status === "delivered" || status === "delivering") return "delivery";
  if (saysPart(quote)) return "tranche";
  return status === "allocated" ? "allocation" : "new";
}

/** Whether the words say that what they tell is a part of something larger. */
export function saysPart(quote: string): boolean {
  return part.test(quote);
}

/** Of one commitment's claims: new money where any of them says so. */
export function sharedAmountRole(claims: readonly Claim[]): AmountRole | null {
  const roles = new Set(claims.map(amountRoleOf));
  return (["new", "tranche", "allocation", "delivery", "total"] as const).find((role) => roles.has(role)) ?? null;
}
