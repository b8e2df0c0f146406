import type { Evidence, LifecycleFinding } from "#schema/derivation";
import { strengthOf } from "#src/commitment/strength";

/** "guarantee", then "assurance": softer words of the promisor's or the author's than before, as a finding at the claim that has them. */
export function weakened(evidence: readonly Evidence[]): LifecycleFinding[] {
  let strongest = 0;
  const findings: LifecycleFinding[] = [];
  for (const { claim } of evidence) {
    const strength = claim.voice === "author" || claim.speakerRole === "promisor" ? strengthOf(claim) : null;
    if (strength === null) continue;
    if (strength < strongest - 1)
      findings.push({ rule: "weakened", claim: claim.id, message: `strength ${strongest} to ${strength} at "${claim.cue}"` });
    strongest = Math.max(strongest, strength);
  }
  return findings;
}
