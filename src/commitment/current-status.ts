import { type Claim, type Status, statuses } from "#schema/claim";
import type { Evidence } from "#schema/derivation";

export interface CurrentStatus {
  readonly status: Status;
  /** Day of the event or of the report that tells it; null where nothing is dated. */
  readonly asOf: string | null;
}

/**
 * Where a commitment stands by its claims: of those that are certain or probable, not negated and not history (all, where none is left),
 * the newest by date, then by publication; on one day the end that the promisor itself declares, else the highest stage.
 * Claims without any date may raise the stage, never lower or end it.
 */
export function currentStatus(evidence: readonly Evidence[]): CurrentStatus {
  const firm = evidence.filter(({ claim }) => claim.certainty !== "possible" && !claim.negated && claim.timeframe !== "historical");
  const counted = firm.length > 0 ? firm : evidence;
  const newest = counted.map(dayOf).reduce<string | null>((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
  const decisive = best(counted.filter((entry) => dayOf(entry) === newest));
  const raising = counted.filter((entry) => dayOf(entry) === null && rankOf(entry.claim) !== null);
  const dated: CurrentStatus = { status: decisive.status, asOf: newest };
  if (newest === null || rankOf(decisive) === null) return dated;
  const status = best([...counted.filter((entry) => dayOf(entry) === newest), ...raising]).status;
  return status === decisive.status ? dated : { status, asOf: null };
}

/** @param entries one or more claims of the same day. */
function best(entries: readonly Evidence[]): Claim {
  const claims = entries.map(({ claim }) => claim);
  const ended = claims.find((claim) => rankOf(claim) === null && (claim.voice === "author" || claim.speakerRole === "promisor"));
  return ended ?? claims.reduce((top, claim) => ((rankOf(claim) ?? -1) > (rankOf(top) ?? -1) ? claim : top));
}

function rankOf({ status }: Claim): number | null {
  return statuses[status].rank;
}

function dayOf({ claim, publishedAt }: Evidence): string | null {
  return claim.date ?? publishedAt;
}
