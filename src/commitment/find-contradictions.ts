import { type Claim, statuses } from "#schema/claim";
import type { Contradiction, Evidence } from "#schema/derivation";
import { dayOf, daysBetween } from "#src/commitment/claim-day";
import { AMOUNT_TOLERANCE, saysAnother } from "#src/commitment/cluster-claims";
import { compareText } from "#src/support/text";

/** Days between two reports within which they speak of the same moment. */
const WINDOW_DAYS = 3;
const MADE_RANK = statuses.pledged.rank;
const undone: ReadonlySet<Claim["status"]> = new Set(["refused", "withdrawn", "broken"]);

/** Ids of the places that contain a place, nearest first. */
export type Enclosing = (place: string) => readonly string[];

/**
 * Pairs of claims of one topic that can't both hold, with the field on which they differ, in the order of their ids. Only claims within the
 * window are compared: the work grows with how many speak of one moment, not with the square of the topic.
 */
export function findContradictions(evidence: readonly Evidence[], enclosing: Enclosing): Contradiction[] {
  const dated = [...evidence].sort((a, b) => compareText(dayOf(a) ?? "", dayOf(b) ?? "") || compareText(a.claim.id, b.claim.id));
  const found: Contradiction[] = [];
  dated.forEach((one, at) => {
    for (let next = at + 1; next < dated.length; next++) {
      const other = dated[next] as Evidence;
      if (!withinWindow(dayOf(one), dayOf(other))) break;
      if (!comparable(one, other)) continue;
      const [first, second] = one.claim.id < other.claim.id ? [one.claim, other.claim] : [other.claim, one.claim];
      for (const field of fieldsInConflict(first, second, enclosing)) found.push({ one: first.id, other: second.id, field });
    }
  });
  return found.sort((a, b) => compareText(`${a.one} ${a.other} ${a.field}`, `${b.one} ${b.other} ${b.field}`));
}

/** One moment, one content, a common promisor, and nothing that tells the two apart. */
function comparable({ claim: x }: Evidence, { claim: y }: Evidence): boolean {
  const separated = differs(x.instrument, y.instrument) || differs(x.trigger, y.trigger) || differs(x.principal, y.principal);
  return x.polarity === y.polarity && !separated && x.promisors.some((id) => y.promisors.includes(id));
}

function fieldsInConflict(x: Claim, y: Claim, enclosing: Enclosing): string[] {
  const fields: string[] = [];
  if (x.negated !== y.negated) fields.push("negated");
  else if (!x.negated && ((isMade(x) && undone.has(y.status)) || (isMade(y) && undone.has(x.status)))) fields.push("status");
  if (x.legalForce !== y.legalForce && [x.legalForce, y.legalForce].includes("binding") && [x.legalForce, y.legalForce].includes("non_binding"))
    fields.push("legalForce");
  if (amountsDiffer(x, y)) fields.push("amount");
  if (areDisjoint(x.performedIn, y.performedIn, enclosing)) fields.push("performedIn");
  return fields;
}

/** Two sums for one thing: not what a part of the promisors gives, nor what is added to it. */
function amountsDiffer(x: Claim, y: Claim): boolean {
  if (x.amount === null || y.amount === null || x.unit !== y.unit || x.promisors.join() !== y.promisors.join()) return false;
  const apart = Math.abs(x.amount - y.amount) > AMOUNT_TOLERANCE * Math.max(x.amount, y.amount);
  return apart && !saysAnother(x.quote) && !saysAnother(y.quote);
}

/** No place of one is a place of the other, or in it: Kyiv is in Ukraine, and no other place than it. */
function areDisjoint(one: readonly string[], other: readonly string[], enclosing: Enclosing): boolean {
  const reach = (ids: readonly string[]): string[] => ids.flatMap((id) => [id, ...enclosing(id)]);
  const shared = reach(one).some((id) => other.includes(id)) || reach(other).some((id) => one.includes(id));
  return one.length > 0 && other.length > 0 && !shared;
}

function isMade({ status }: Claim): boolean {
  return (statuses[status].rank ?? -1) >= MADE_RANK;
}

/** Missing never conflicts. */
function differs(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** An undated claim may be of any moment; undated ones come first in the order of days. */
function withinWindow(from: string | null, to: string | null): boolean {
  return from === null || to === null || daysBetween(from, to) <= WINDOW_DAYS;
}
