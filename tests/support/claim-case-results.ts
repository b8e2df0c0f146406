import type { Claim } from "#schema/claim";
import type { Extraction } from "#schema/extraction";
import { classOf, familyOf } from "#scripts/eval/match-claims";
import type { CaseResult } from "#tests/support/case-table";
import { claimCases } from "#tests/support/claim-cases";
import type { ClaimCase, ExpectedClaim } from "#tests/support/claim-cases/claim-case";
import { extractText } from "#tests/support/extract-text";

/** Each text of the table of commitments, extracted and compared: every expected claim is there, and no other. */
export function claimCaseResults(): CaseResult[] {
  return claimCases.map((claimCase) => ({
    phenomenon: claimCase.claims.length === 0 ? `none: ${claimCase.phenomenon}` : claimCase.phenomenon,
    text: claimCase.text,
    fault: faultOf(claimCase, extractText(claimCase.text, claimCase.date)),
  }));
}

function faultOf({ claims: expected }: ClaimCase, { article, claims }: Extraction): string | null {
  const left = [...claims];
  const faults: string[] = [];
  for (const wanted of expected) {
    const candidates = left.filter((claim) => sharesWords(claim, wanted, article.text));
    const best = candidates.map((claim) => ({ claim, wrong: differences(claim, wanted) })).sort((a, b) => a.wrong.length - b.wrong.length)[0];
    if (best === undefined) faults.push(`missed "${wanted.quoteContains}"`);
    else {
      left.splice(left.indexOf(best.claim), 1);
      if (best.wrong.length > 0) faults.push(best.wrong.join("; "));
    }
  }
  return [...faults, ...left.map(({ quote, kind, status }) => `extra "${quote}" ${kind} ${status}`)].join("; ") || null;
}

function sharesWords(claim: Claim, { quoteContains }: ExpectedClaim, text: string): boolean {
  const start = text.indexOf(quoteContains);
  const shared = Math.min(claim.end, start + quoteContains.length) - Math.max(claim.start, start);
  return shared >= 0.5 * Math.min(claim.end - claim.start, quoteContains.length);
}

/** As the scorer judges: parties by any in common, kind by family, status by class; and each field that the case asks for. */
function differences(claim: Claim, wanted: ExpectedClaim): string[] {
  const wrong: string[] = [];
  const differ = (field: string, got: unknown, right: unknown): void => void wrong.push(`${field} ${got} for ${right}`);
  if (!shareAny(claim.promisors, wanted.promisors)) differ("promisors", claim.promisors, wanted.promisors);
  if (wanted.beneficiaries.length > 0 && !shareAny(claim.beneficiaries, wanted.beneficiaries))
    differ("beneficiaries", claim.beneficiaries, wanted.beneficiaries);
  if (familyOf(claim.kind) !== familyOf(wanted.kind)) differ("kind", claim.kind, wanted.kind);
  if (classOf(claim.status) !== classOf(wanted.status)) differ("status", claim.status, wanted.status);
  for (const field of ["polarity", "certainty", "negated", "voice", "timeframe", "legalForce", "trigger", "amount", "currency"] as const) {
    if (wanted[field] !== undefined && claim[field] !== wanted[field]) differ(field, claim[field], wanted[field]);
  }
  if (wanted.attributedTo !== undefined && wanted.attributedTo.length > 0 && !shareAny(claim.attributedTo, wanted.attributedTo))
    differ("attributedTo", claim.attributedTo, wanted.attributedTo);
  if (wanted.condition !== undefined && !(claim.condition ?? "").includes(wanted.condition) && !wanted.condition.includes(claim.condition ?? "\0"))
    differ("condition", claim.condition, wanted.condition);
  return wrong;
}

function shareAny(one: readonly string[], other: readonly string[]): boolean {
  return one.some((id) => other.includes(id));
}
