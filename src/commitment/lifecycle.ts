import { type Claim, type Status, statuses } from "#schema/claim";
import type { Evidence, LifecycleFinding, Stage } from "#schema/derivation";
import { dayOf, isDatedByText } from "#src/commitment/claim-day";
import { compareText } from "#src/support/text";

export interface Lifecycle {
  /** Every status that it has had, oldest first; never empty. */
  readonly stages: readonly Stage[];
  readonly findings: readonly LifecycleFinding[];
}

const SAID_BY_PARTY = statuses.pledged.rank;
const AGREED = statuses.agreed.rank;
const PERFORMED = statuses.in_force.rank;

/**
 * What has become of a commitment, by its claims in the order of the days they speak of; on one day the higher stage comes later, an end last.
 * Only what is certain or probable, not denied and no history counts (all, where nothing else is left).
 *
 * A later stage advances it. A lower one is a step back only where the text dates it, or the promisor only promises what was
 * being performed; else a repetition: who promises again what was signed takes nothing back.
 * An end needs the promisor, the article's own voice, or two independent sources; a breach, which most deny, the promisor or two sources in their own
 * voice. Sources count together only while neither the promisor upholds it nor it is performed between them. What the beneficiary or the adversary
 * says of it is an accusation.
 * What has ended lives again by performance, by a dated promise, by the promisor's word or by a stage not reached before.
 * Undated claims may raise the stage, never lower or end it.
 *
 * @param evidence one or more claims of one commitment.
 */
export function lifecycleOf(evidence: readonly Evidence[]): Lifecycle {
  const firm = evidence.filter(isFirm);
  const counted = inOrder(firm.length > 0 ? firm : evidence);
  const life = new Life(counted);
  for (const entry of counted) if (dayOf(entry) !== null) life.take(entry);
  for (const entry of counted) if (dayOf(entry) === null) life.takeUndated(entry);
  return life.result();
}

/** Whether a claim could bring its status about without any other. */
export function decidesAlone(entry: Evidence): boolean {
  return isFirm(entry) && (rankOf(entry.claim.status) !== null || endsAlone(entry.claim));
}

/** Certain or probable, not denied, and no history. */
export function isFirm({ claim }: Evidence): boolean {
  return claim.certainty !== "possible" && !claim.negated && claim.timeframe !== "historical";
}

/** An end that the promisor tells, or the article in its own voice unless it is a breach. */
function endsAlone(claim: Claim): boolean {
  return claim.speakerRole === "promisor" || (ownVoice(claim) && claim.status !== "broken");
}

/** By day, then by stage with ends last, then by claim. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const step = ({ claim }: Evidence): number => rankOf(claim.status) ?? Number.POSITIVE_INFINITY;
  return [...evidence].sort(
    (a, b) => compareText(dayOf(a) ?? "", dayOf(b) ?? "") || compareNumbers(step(a), step(b)) || compareText(a.claim.id, b.claim.id),
  );
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** One commitment's life as it unfolds. */
class Life {
  private readonly stages: Stage[] = [];
  private readonly findings: LifecycleFinding[] = [];
  /** Highest stage so far, ends not counted. */
  private highest = -1;
  /** Sources that say so, by the end, since the promisor last said or did otherwise. */
  private readonly witnesses = new Map<Status, Set<string>>();

  constructor(private readonly evidence: readonly Evidence[]) {}

  take(entry: Evidence): void {
    if (upholds(entry.claim)) this.witnesses.clear();
    if (rankOf(entry.claim.status) === null) this.takeEnd(entry);
    else if (this.stages.length === 0) this.enter(entry);
    else if (this.hasEnded()) this.takeAfterEnd(entry);
    else this.takeStep(entry);
  }

  takeUndated(entry: Evidence): void {
    const rank = rankOf(entry.claim.status);
    if (rank === null || this.hasEnded()) return;
    if (rank > (rankOf(this.current()?.status ?? null) ?? -1)) this.enter(entry);
  }

  /** Where no claim counts as a stage ("the other side accuses it of a breach", and nothing else is known), the weightiest one is shown. */
  result(): Lifecycle {
    if (this.stages.length === 0) this.enter(this.evidence.at(-1) as Evidence);
    return { stages: this.stages, findings: this.findings };
  }

  private takeEnd(entry: Evidence): void {
    const { claim } = entry;
    if (claim.status === this.current()?.status) return;
    if (this.mayEnd(entry)) {
      const before = this.current()?.status;
      if (before !== undefined && !mayFollow(claim.status, before, this.highest)) this.report("illegal", entry, `${before} to ${claim.status}`);
      this.enter(entry);
    } else this.report("accusation", entry, `${claim.status} according to others than the promisor`);
  }

  private mayEnd(entry: Evidence): boolean {
    const { claim, sourceId } = entry;
    if (endsAlone(claim)) return true;
    if (isWitness(entry)) {
      const sources = this.witnesses.get(claim.status) ?? new Set();
      this.witnesses.set(claim.status, sources.add(sourceId));
    }
    return (this.witnesses.get(claim.status)?.size ?? 0) > 1;
  }

  private takeStep(entry: Evidence): void {
    const rank = rankOf(entry.claim.status) ?? 0;
    const now = rankOf(this.current()?.status ?? null) ?? 0;
    if (rank > now) this.enter(entry);
    else if (rank < now) this.takeLower(entry, now);
  }

  /** "The arms that Oslo pledged", after they were delivered, takes nothing back. */
  private takeLower(entry: Evidence, now: number): void {
    const { claim } = entry;
    const meant = isDatedByText(entry) || (claim.speakerRole === "promisor" && now >= PERFORMED);
    const sameAct = now >= SAID_BY_PARTY && (rankOf(claim.status) ?? 0) < SAID_BY_PARTY;
    if (!meant || sameAct || dayOf(entry) === this.current()?.day) {
      this.report("restated", entry, `${claim.status} after ${this.current()?.status}`);
      return;
    }
    this.report("backward", entry, `${this.current()?.status} to ${claim.status}`);
    this.enter(entry);
  }

  private takeAfterEnd(entry: Evidence): void {
    const { claim } = entry;
    const rank = rankOf(claim.status) ?? -1;
    const later = (dayOf(entry) ?? "") > (this.current()?.day ?? "");
    const alive = rank >= PERFORMED || rank > this.highest || isDatedByText(entry) || claim.speakerRole === "promisor";
    if (later && rank >= SAID_BY_PARTY && alive && (ownVoice(claim) || claim.speakerRole === "promisor")) {
      this.report("revived", entry, `${this.current()?.status} to ${claim.status}`);
      this.enter(entry);
    } else if (rank >= SAID_BY_PARTY) this.report("restated", entry, `${claim.status} after ${this.current()?.status}`);
  }

  private enter(entry: Evidence): void {
    const { claim } = entry;
    this.highest = Math.max(this.highest, rankOf(claim.status) ?? -1);
    this.stages.push({ status: claim.status, day: dayOf(entry), claim: claim.id });
  }

  private report(rule: LifecycleFinding["rule"], entry: Evidence, what: string): void {
    this.findings.push({ rule, claim: entry.claim.id, message: what });
  }

  private current(): Stage | undefined {
    return this.stages.at(-1);
  }

  private hasEnded(): boolean {
    const now = this.current();
    return now !== undefined && rankOf(now.status) === null;
  }
}

/** The promisor's own word that it stands, or its performance: what others had said of its end before is refuted. */
export function upholds({ status, speakerRole, voice }: Claim): boolean {
  const rank = rankOf(status) ?? -1;
  return speakerRole === "promisor" ? rank >= SAID_BY_PARTY : voice === "author" && rank >= PERFORMED;
}

/** Who may be one of two sources of an end: the article itself, and but for a breach whoever has no part in it. */
export function isWitness({ claim }: Evidence): boolean {
  const uninvolved = claim.status !== "broken" && (claim.speakerRole === null || claim.speakerRole === "third_party");
  return rankOf(claim.status) === null && (ownVoice(claim) || uninvolved);
}

/** What is over for good: no other end comes after it. */
const final: ReadonlySet<Status> = new Set(["refused", "withdrawn", "expired"]);

/**
 * Whether an end can come after a status: nothing is broken before it is promised, refused once both sides have agreed, put on hold or taken back
 * once it is performed, or ended a second time.
 */
function mayFollow(end: Status, before: Status, highest: number): boolean {
  if (final.has(before)) return false;
  if (end === "broken") return highest >= SAID_BY_PARTY;
  if (before === "delivered") return end === "expired";
  return end !== "refused" || highest < AGREED;
}

function ownVoice({ voice }: Claim): boolean {
  return voice === "author";
}

function rankOf(status: Status | null): number | null {
  return status === null ? null : statuses[status].rank;
}
