import type { Claim } from "#schema/claim";
import type { AmountRole } from "#schema/commitment";

/** "bringing the total to", "so far", "since 2022": a sum of what was promised before. */
const total =
  /\b(?:total(?:s|led|ling|ing)?|altogether|in all|overall|so far|to date|since (?:the|\d{4}|January|February|March)|brings?|bringing|cumulative)\b/iu;
/** "a first tranche of": a part of a sum that was promised as a whole. */
const part = /\b(?:tranches?|instal?lments?|portion|part of|share of|out of)\b/iu;

/** What a sum counts as: new money once, a total of what is known already, a part of it, what is set aside for it, or what has arrived; null without a sum. */
export function amountRoleOf({ amount, quote, status }: Claim): AmountRole | null {
  if (amount === null) return null;
  if (total.test(quote)) return "total";
  if (part.test(quote)) return "tranche";
  if (status === "allocated") return "allocation";
  return status === "delivered" || status === "delivering" ? "delivery" : "new";
}

/** Of one commitment's claims: new money where any of them says so. */
export function sharedAmountRole(claims: readonly Claim[]): AmountRole | null {
  const roles = new Set(claims.map(amountRoleOf));
  return (["new", "tranche", "allocation", "delivery", "total"] as const).find((role) => roles.has(role)) ?? null;
}
