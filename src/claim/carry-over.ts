import type { Claim } from "#schema/claim";

/** How a sentence takes up the commitment before: "they also agreed", "the pledge", "this aid". */
const resuming =
  /^(?:they|it|he|she|we|these|this|those|both|the (?:pledge|promise|deal|agreement|accord|package|commitment|offer|decision|plan|aid|loan|parties|sides|leaders)|under the)\b|\balso\b/iu;
/** Characters between two sentences of which one resumes the other. */
const FARTHEST = 500;

/**
 * Claims with the trigger, the legal force and the place of announcement of the claim before, where a sentence resumes the same commitment (GUIDE of the coders, ruling 9):
 * "Kenya agreed in Geneva to pay. It also agreed to wait" has both agreed in Geneva.
 *
 * @param claims in the order of the text
 */
export function carryOver(claims: readonly Claim[]): Claim[] {
  const carried: Claim[] = [];
  for (const claim of claims) {
    const before = carried.at(-1);
    carried.push(before !== undefined && resumes(claim, before) ? withPlace(claim, before) : claim);
  }
  return carried;
}

function resumes(claim: Claim, before: Claim): boolean {
  const isNext = claim.start > before.end && claim.start - before.end < FARTHEST;
  return isNext && resuming.test(claim.quote) && claim.promisors.some((id) => before.promisors.includes(id));
}

function withPlace(claim: Claim, before: Claim): Claim {
  const isSame = claim.kind === before.kind;
  return {
    ...claim,
    announcedIn: claim.announcedIn.length > 0 ? claim.announcedIn : before.announcedIn,
    legalForce: claim.legalForce ?? (isSame ? before.legalForce : null),
    trigger: claim.trigger ?? (isSame ? before.trigger : null),
  };
}
