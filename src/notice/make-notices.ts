import { statuses } from "#schema/claim";
import type { NewContradiction, Notice, NoticeEvidence, ScheduleReport, StatusChange } from "#schema/schedule";
import { shortHash } from "#src/support/hash";

/**
 * Notices of a run's changes and contradictions.
 *
 * @param viewer address of the viewer, for links: "http://127.0.0.1:4180".
 */
export function noticesOf(report: Pick<ScheduleReport, "statusChanges" | "contradictions" | "finishedAt">, viewer: string): Notice[] {
  const seenAt = report.finishedAt;
  return [
    ...report.statusChanges.map(
      (change): Notice => ({ type: "status", id: idOfChange(change), seenAt, title: titleOf(change), link: linkTo(change.evidence, viewer), change }),
    ),
    ...report.contradictions.map(
      (contradiction): Notice => ({
        type: "contradiction",
        id: idOfContradiction(contradiction),
        seenAt,
        title: `${contradiction.one.summary}: contradicted on ${contradiction.field}`,
        link: linkTo(contradiction.other, viewer),
        contradiction,
      }),
    ),
  ];
}

/** By the key and the claim, not by the commitment's id, which an earlier article may change. */
function idOfChange({ key, from, to, evidence }: StatusChange): string {
  return shortHash("status", key, from, to, evidence.claim);
}

function idOfContradiction({ field, one, other }: NewContradiction): string {
  return shortHash("contradiction", one.claim, other.claim, field);
}

function titleOf({ summary, from, to }: StatusChange): string {
  return `${summary}: ${statuses[from].label} → ${statuses[to].label}`;
}

/** The claim's words marked in its article. */
function linkTo({ commitment, claim }: NoticeEvidence, viewer: string): string {
  return `${viewer.replace(/\/+$/u, "")}/#at=claim.${commitment}.${encodeURIComponent(claim).replaceAll("%3A", ":")}`;
}
