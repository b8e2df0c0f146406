import type { Claim, CommitmentKind } from "#schema/claim";
import type { Evidence } from "#schema/derivation";
import { meansFullSum, type Sum, spokenSum } from "#src/commitment/spoken-sum";
import { groupBy } from "#src/support/group";

/** What tells one commitment from another of the same key; null where the text doesn't say. */
export interface Marks {
  /** Named agreement. */
  readonly instrument: string | null;
  readonly sum: Sum | null;
  /** Where it is performed, if that isn't simply the beneficiary's country. */
  readonly place: string | null;
  /** The article says in its own voice that this is no part of it: what a text excludes is no stage of what it includes. */
  readonly excluded: boolean;
}

/** Kinds whose content is a matter of place: troops in Romania are not troops in Poland; how many, and by which paper, is told of one force. */
const placed: ReadonlySet<CommitmentKind> = new Set(["force_deployment", "monitoring"]);
/** Kinds of which things are counted that are handed over: forty jets are no part of fifty missiles. Money tells commitments of any kind apart. */
const counted: ReadonlySet<CommitmentKind> = new Set(["military_aid", "ceasefire", "force_structure"]);
/** Claims of one article that are no further apart than this speak of one matter: about two sentences, in UTF-16 units. */
const NEAR_UNITS = 300;

/** Whether a place lies in the country of an actor. */
export type IsWithin = (place: string, actor: string) => boolean;

interface Owned {
  readonly claim: Claim;
  readonly own: Marks;
}

/**
 * Marks of each claim, by its id. "The package" takes those of "the package of 1.5 billion euros" where the sentences beside it name no other
 * (a number of things only where they are handed over: the maps that are promised beside two prisoners are not those prisoners);
 * "the full sum" takes the largest of its article. Nothing comes from another article.
 *
 * @param evidence all claims of one key.
 */
export function marksOf(evidence: readonly Evidence[], isWithin: IsWithin): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const entries of groupBy(evidence, ({ claim }) => claim.articleId).values()) {
    const owned = entries.map(({ claim }) => ({ claim, own: ownMarks(claim, isWithin) }));
    for (const entry of owned) marks.set(entry.claim.id, withNeighbours(entry, owned));
  }
  return marks;
}

function withNeighbours({ claim, own }: Owned, owned: readonly Owned[]): Marks {
  const near = owned.filter((other) => other.claim !== claim && isNear(claim, other.claim)).map((other) => other.own);
  const sums = (meansFullSum(claim) ? [largest(owned)] : near.map(({ sum }) => sum).filter((sum) => isMoney(sum) || isPerformed(claim))).flatMap(
    (sum) => sum ?? [],
  );
  return {
    instrument: own.instrument ?? only(near.map(({ instrument }) => instrument)),
    sum: own.sum ?? (only(sums.map(({ unit, amount }) => `${unit} ${amount}`)) === null ? null : (sums[0] ?? null)),
    place: own.place ?? only(near.map(({ place }) => place)),
    excluded: own.excluded,
  };
}

function isMoney(sum: Sum | null): boolean {
  return /^[A-Z]{3}$/u.test(sum?.unit ?? "");
}

function isPerformed({ status }: Claim): boolean {
  return status === "delivering" || status === "delivered";
}

function ownMarks(claim: Claim, isWithin: IsWithin): Marks {
  const { kind, instrument, unit, currency, performedIn, beneficiaries } = claim;
  const elsewhere = performedIn.filter((place) => !beneficiaries.some((actor) => isWithin(place, actor)));
  const tells = !placed.has(kind) && (currency !== null || unit === null || counted.has(kind));
  return {
    instrument: instrument === null || placed.has(kind) ? null : instrument.toLowerCase(),
    sum: tells ? spokenSum(claim) : null,
    place: placed.has(kind) && elsewhere.length > 0 ? elsewhere.join(" ") : null,
    excluded: claim.negated && claim.voice === "author",
  };
}

function isNear(one: Claim, other: Claim): boolean {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end) <= NEAR_UNITS;
}

/** The largest sum of an article, where all its sums are of one unit. */
function largest(owned: readonly Owned[]): Sum | null {
  const sums = owned.flatMap(({ own }) => own.sum ?? []);
  if (new Set(sums.map(({ unit }) => unit)).size !== 1) return null;
  return sums.reduce((most, sum) => (sum.amount > most.amount ? sum : most));
}

/** The one value that there is; null for none and for several. */
function only(values: readonly (string | null)[]): string | null {
  const [value, ...others] = new Set(values.filter((each) => each !== null));
  return others.length === 0 ? (value ?? null) : null;
}
