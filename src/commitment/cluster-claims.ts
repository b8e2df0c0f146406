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
  /** What each claim's own article says to tell it from others of its key, by the claim's id. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Longer silence than this, in days, ends the thread: the truce of March is not the truce of June. */
const GAP_DAYS = 45;
/** What answers an earlier promise (performed, suspended, broken) looks back further than a promise does. */
const ANSWER_DAYS = 90;
/** A sum says which promise is meant, so it may be told again much later; the same sum after a year is that of another budget. */
export const SUM_DAYS = 365;
/** Amounts of one unit that differ by no more than this share are one sum. */
export const AMOUNT_TOLERANCE = 0.05;
/** A treaty is one through all its years. */
const lasting: ReadonlySet<CommitmentKind> = new Set(["security_guarantee", "defense_guarantee", "consultation", "restraint", "membership"]);

/**
 * Clusters of claims: one key, the same marks (agreement, sum, place), and no silence of more than 45 days between two neighbours.
 * Whether two claims belong together is decided by the two alone, and a cluster is all that such pairs tie together. So an article that comes can
 * only join what it has a claim in, and changes nothing else; a sum that is named in one article doesn't pull in another article's "aid". The price:
 * what was promised twice within 90 days is one where an answer fits both.
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
  const marked = entries.map((entry): Marked => ({ entry, marks: marks.get(entry.claim.id) as Marks, day: dayOf(entry) }));
  return [...groupBy(marked, ({ marks: { instrument, sum, place, excluded } }) => [instrument, sum?.unit, place, excluded ? "not" : ""].join(" | "))]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([mark, group]) =>
      threads(group).map((thread) => ({
        key,
        identity: identityOf(mark, thread),
        evidence: thread.map(({ entry }) => entry),
        marks: new Map(thread.map(({ entry: { claim }, marks: { sum } }) => [claim.id, markedBy(mark, sum)])),
      })),
    );
}

/** "minsk agreement | EUR | 500000", empty parts left out. */
function markedBy(mark: string, sum: Sum | null): string {
  return [...mark.split(" | "), sum === null ? "" : String(sum.amount)].filter((part) => part !== "").join(" | ");
}

interface Marked {
  readonly entry: Evidence;
  readonly marks: Marks;
  readonly day: string | null;
}

/** What pairs of near claims tie together, directly or through others. */
function threads(group: readonly Marked[]): Marked[][] {
  let found: Marked[][] = [];
  for (const next of inOrder(group)) {
    const near = found.filter((thread) => thread.findLast((other) => isNear(other, next)) !== undefined);
    found = [...found.filter((thread) => !near.includes(thread)), [...near.flat(), next]];
  }
  return found;
}

function inOrder(group: readonly Marked[]): Marked[] {
  return [...group].sort((a, b) => compareText(a.day ?? "", b.day ?? "") || compareText(a.entry.claim.id, b.entry.claim.id));
}

function isNear(one: Marked, next: Marked): boolean {
  return isInReach(one, next) && sameSum(one.marks.sum, next.marks.sum) && sameContent(one.entry, next.entry);
}

/** Whether what comes later can mean the earlier one. A claim without a day is of no time but its own, unless a sum tells what it means. */
function isInReach(one: Marked, next: Marked): boolean {
  const { marks, day } = one;
  if (isLasting(one)) return true;
  const sameSumMeant = marks.sum !== null && !saysAnother(next.entry.claim.quote);
  if (day === null || next.day === null) return sameSumMeant || day === next.day;
  const answerDays = answers(next.entry) ? ANSWER_DAYS : GAP_DAYS;
  return daysBetween(day, next.day) <= (sameSumMeant ? SUM_DAYS : answerDays);
}

function isLasting({ entry, marks }: Marked): boolean {
  return lasting.has(entry.claim.kind) || marks.instrument !== null;
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

/** By marks and first day; what has no kind of content needs a claim of that day as well, as several may be of one day. */
function identityOf(mark: string, thread: readonly Marked[]): string {
  const [first] = [...thread].sort((a, b) => compareText(a.day ?? "undated", b.day ?? "undated") || compareText(a.entry.claim.id, b.entry.claim.id));
  const amounts = thread.flatMap(({ marks: { sum } }) => sum?.amount ?? []);
  const { claim } = (first as Marked).entry;
  const parts = [mark, amounts.length === 0 ? "" : Math.min(...amounts), isLasting(first as Marked) ? "" : ((first as Marked).day ?? "undated")];
  return [...parts, ...(claim.kind === "other" ? [claim.id] : [])].join(" | ");
}
