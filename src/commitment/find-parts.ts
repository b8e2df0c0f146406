import { type Claim, statuses } from "#schema/claim";
import type { Evidence, Part } from "#schema/derivation";
import { saysPart } from "#src/commitment/amount-role";
import { dayOf, daysBetween } from "#src/commitment/claim-day";
import { SUM_DAYS } from "#src/commitment/cluster-claims";
import { sharesPurpose } from "#src/commitment/shared-content";
import { spokenSum } from "#src/commitment/spoken-sum";
import { compareText } from "#src/support/text";

/** Words behind which a package's contents are told. */
const contents = /\b(?:including|includ(?:es?|ed)|compris\w+|consist\w* of|contain\w*|made up of|among (?:them|which))\b/iu;
const bundle = /\b(?:packages?|bundle|tranche)\b/iu;
/** Largest distance of what is in a package from the words that name it, in UTF-16 units: a clause. */
const CLAUSE_UNITS = 60;

/** A commitment as far as its parts are concerned. */
export interface Candidate {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** With the sums that it is told with. */
interface Summed {
  readonly id: string;
  readonly told: readonly Evidence[];
  readonly least: number;
  readonly most: number;
}

/**
 * Which commitments are parts of which, among those of one topic. Two claims decide, one of each:
 *
 * - a sum that its own words call a part ("the first tranche", "300 of them"), and a larger one of the same unit that the same parties, or they and
 *   others, had promised by then. Both stand in one article, or a word of their purpose is the same;
 * - things that an article lists behind "including", and the package whose worth stands before them.
 *
 * What has no such words is left alone: a payment may belong to any pledge. A share is smaller than every sum of its whole, so nothing is a part of itself
 * by way of others.
 *
 * @example "Oslo paid a first tranche of 20 million for the bridge" is a part of "Oslo pledged 100 million for a bridge".
 */
export function findParts(commitments: readonly Candidate[]): Part[] {
  const summed = commitments.map(summedOf).filter(({ told }) => told.length > 0);
  const found = summed.flatMap((part) =>
    summed.filter((whole) => part.id !== whole.id && isPart(part, whole)).map((whole): Part => ({ part: part.id, whole: whole.id })),
  );
  return found.sort((a, b) => compareText(`${a.part} ${a.whole}`, `${b.part} ${b.whole}`));
}

function summedOf({ id, evidence }: Candidate): Summed {
  const told = evidence.filter(({ claim }) => claim.amount !== null && !claim.negated);
  const sums = told.map(({ claim }) => spokenSum(claim)?.amount ?? 0);
  return { id, told, least: Math.min(...sums), most: Math.max(...sums) };
}

function isPart(part: Summed, whole: Summed): boolean {
  return part.told.some((one) => whole.told.some((other) => (part.most < whole.least && isShare(one, other)) || isContent(one.claim, other.claim)));
}

function isShare(one: Evidence, other: Evidence): boolean {
  const [part, whole] = [one.claim, other.claim];
  if (!saysPart(part.quote) || part.unit !== whole.unit || part.polarity !== whole.polarity || !isMade(whole)) return false;
  if (!part.promisors.every((id) => whole.promisors.includes(id))) return false;
  return part.articleId === whole.articleId || (isBefore(other, one) && sharesPurpose(part.quote, whole.quote));
}

/** Promised, and no part itself. */
function isMade({ status, quote }: Claim): boolean {
  return (statuses[status].rank ?? -1) >= statuses.pledged.rank && !saysPart(quote);
}

/** Within a year, as a sum stays the same sum. */
function isBefore(one: Evidence, other: Evidence): boolean {
  const [from, to] = [dayOf(one), dayOf(other)];
  return from !== null && to !== null && from <= to && daysBetween(from, to) <= SUM_DAYS;
}

/** "A package worth 2 billion, including 50 tanks": money, and things behind it in the same clause. */
function isContent(part: Claim, whole: Claim): boolean {
  if (part.articleId !== whole.articleId || part.currency !== null || whole.currency === null) return false;
  if (part.promisors.join() !== whole.promisors.join() || part.start < whole.start || part.start - whole.end > CLAUSE_UNITS) return false;
  return bundle.test(whole.quote) && contents.test(`${part.prefix}${part.quote}`);
}
