import { type CommitmentKind, statuses } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { dayOf, daysBetween } from "#src/commitment/claim-day";
import { type IsWithin, type Marks, marksOf } from "#src/commitment/claim-marks";
import { commitmentKey } from "#src/commitment/commitment-key";
import { sharesContent } from "#src/commitment/shared-content";
import type { Sum } from "#src/commitment/spoken-sum";
import { groupBy } from "#src/support/group";
import { compareText } from "#src/support/text";

/** Claims of one key that speak of one thing in the world. */
export interface Cluster {
  readonly key: string;
  /** Tells it from the other clusters of its key, and stays as more is heard of it: marks and the first day. */
  readonly identity: string;
  readonly evidence: readonly Evidence[];
}

/** Longer silence than this, in days, ends the thread: the truce of March is not the truce of June. */
const GAP_DAYS = 45;
/** What answers an earlier promise (performed, suspended, broken) looks back further than a promise does. */
const ANSWER_DAYS = 90;
/** Amounts of one unit that differ by no more than this share are one sum. */
export const AMOUNT_TOLERANCE = 0.05;
/** A treaty is one through all its years. */
const lasting: ReadonlySet<CommitmentKind> = new Set(["security_guarantee", "defense_guarantee", "consultation", "restraint", "membership"]);

/**
 * Clusters of claims: one key, the same marks (agreement, sum, place), and no silence of more than 45 days between two neighbours.
 * What belongs together is decided by two claims alone, never by what else there is: a claim that comes can join clusters and be joined,
 * and no cluster that it isn't in changes, but for one case: what answers an earlier promise goes to the newest one, so that a promise reported later
 * may take an answer from an older thread. So a sum that is named in one article doesn't pull in another article's "aid".
 *
 * @param evidence every claim of each key, in any order.
 */
export function clusterClaims(evidence: readonly Evidence[], isWithin: IsWithin): Cluster[] {
  return [...groupBy(evidence, ({ claim }) => commitmentKey(claim)).entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, entries]) => clustersOfKey(key, entries, isWithin));
}

function clustersOfKey(key: string, entries: readonly Evidence[], isWithin: IsWithin): Cluster[] {
  const marks = marksOf(entries, isWithin);
  const marked = entries.map((entry) => ({ entry, marks: marks.get(entry.claim.id) as Marks }));
  return [...groupBy(marked, ({ marks: { instrument, sum, place, excluded } }) => [instrument, sum?.unit, place, excluded ? "not" : ""].join(" | "))]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([mark, group]) =>
      threads(group).map((thread) => ({ key, identity: identityOf(mark, thread), evidence: thread.map(({ entry }) => entry) })),
    );
}

interface Marked {
  readonly entry: Evidence;
  readonly marks: Marks;
}

/**
 * What hangs together by a chain of claims of which each is near the next, in time and in sum; a chain is in the order of its days.
 * Once the same is promised anew after a silence, what follows is of the newer thread.
 */
function threads(group: readonly Marked[]): Marked[][] {
  const sorted = [...group].sort(
    (a, b) => compareText(dayOf(a.entry) ?? "", dayOf(b.entry) ?? "") || compareText(a.entry.claim.id, b.entry.claim.id),
  );
  let open: Marked[][] = [];
  const done: Marked[][] = [];
  for (const next of sorted) {
    const near = open.filter((thread) => thread.some((other) => isNear(other, next)));
    const expired = open.filter((thread) => thread.every((other) => isPast(other, next) && sameSum(other.marks.sum, next.marks.sum)));
    done.push(...expired);
    open = [...open.filter((thread) => !near.includes(thread) && !expired.includes(thread)), [...near.flat(), next]];
  }
  return [...done, ...open];
}

function isNear(one: Marked, next: Marked): boolean {
  return !isPast(one, next) && sameSum(one.marks.sum, next.marks.sum) && sameContent(one.entry, next.entry);
}

/** Too long ago for anything that comes later; a claim without a day is of no time but its own. A sum stays the same sum unless the text says that it is another. */
function isPast({ entry, marks }: Marked, next: Marked): boolean {
  if (lasting.has(entry.claim.kind) || marks.instrument !== null) return false;
  if (marks.sum !== null && !saysAnother(next.entry.claim.quote)) return false;
  const [from, to] = [dayOf(entry), dayOf(next.entry)];
  return from === null || to === null ? from !== to : daysBetween(from, to) > (answers(next.entry) ? ANSWER_DAYS : GAP_DAYS);
}

/** Performance and every end but a refusal: there was something before it. */
function answers({ claim: { status } }: Evidence): boolean {
  return (statuses[status].rank ?? statuses.ratified.rank) >= statuses.ratified.rank && status !== "refused";
}

/** A kind tells what it is about, but for "other": there a word of the content must be the same. */
function sameContent({ claim: one }: Evidence, { claim: next }: Evidence): boolean {
  return one.kind !== "other" || sharesContent(one.quote, next.quote);
}

/** Of claims of one unit. */
function sameSum(a: Sum | null, b: Sum | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a.amount - b.amount) <= AMOUNT_TOLERANCE * Math.max(a.amount, b.amount);
}

/** "another 500 million", "a second package": the same sum again is new money. */
export function saysAnother(quote: string): boolean {
  return /\b(?:another|additional|further|extra|more|second|third|fourth|new|fresh)\b/iu.test(quote);
}

function identityOf(mark: string, thread: readonly Marked[]): string {
  const days = thread.map(({ entry }) => dayOf(entry) ?? "undated").sort();
  const amounts = thread.flatMap(({ marks: { sum } }) => sum?.amount ?? []);
  const first = thread.some(({ entry, marks }) => lasting.has(entry.claim.kind) || marks.instrument !== null) ? "" : (days[0] ?? "");
  return [mark, amounts.length === 0 ? "" : Math.min(...amounts), first].join(" | ");
}
