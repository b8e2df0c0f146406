import { type Claim, statuses } from "#schema/claim";
import type { Contradiction, Evidence } from "#schema/derivation";

/** Days between two reports within which they speak of the same moment. */
const WINDOW_DAYS = 3;
/** Amounts of one unit that differ by more than this share are different amounts. */
const AMOUNT_TOLERANCE = 0.05;
const MADE_RANK = statuses.pledged.rank;
const undone: ReadonlySet<Claim["status"]> = new Set(["refused", "withdrawn", "broken"]);

/** Ids of the places that contain a place, nearest first. */
export type Enclosing = (place: string) => readonly string[];

/** Pairs of claims of one topic that can't both hold, with the field on which they differ, in the order of their ids. */
export function findContradictions(evidence: readonly Evidence[], enclosing: Enclosing): Contradiction[] {
  const sorted = [...evidence].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  return sorted.flatMap((one, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => comparable(one, other))
      .flatMap((other) => fieldsInConflict(one.claim, other.claim, enclosing).map((field) => ({ one: one.claim.id, other: other.claim.id, field }))),
  );
}

/** One moment, one content, a common promisor, and nothing that tells the two apart. */
function comparable(a: Evidence, b: Evidence): boolean {
  const [x, y] = [a.claim, b.claim];
  const separated = differs(x.instrument, y.instrument) || differs(x.trigger, y.trigger) || differs(x.principal, y.principal);
  return x.polarity === y.polarity && !separated && x.promisors.some((id) => y.promisors.includes(id)) && withinWindow(dayOf(a), dayOf(b));
}

function fieldsInConflict(x: Claim, y: Claim, enclosing: Enclosing): string[] {
  const fields: string[] = [];
  if (x.negated !== y.negated) fields.push("negated");
  else if (!x.negated && ((isMade(x) && undone.has(y.status)) || (isMade(y) && undone.has(x.status)))) fields.push("status");
  if (x.legalForce !== y.legalForce && [x.legalForce, y.legalForce].includes("binding") && [x.legalForce, y.legalForce].includes("non_binding"))
    fields.push("legalForce");
  if (x.amount !== null && y.amount !== null && x.unit === y.unit && Math.abs(x.amount - y.amount) > AMOUNT_TOLERANCE * Math.max(x.amount, y.amount))
    fields.push("amount");
  if (areDisjoint(x.performedIn, y.performedIn, enclosing)) fields.push("performedIn");
  return fields;
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

function dayOf({ claim, publishedAt }: Evidence): string | null {
  return claim.date ?? publishedAt;
}

function withinWindow(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.length < 10 || b.length < 10) return true;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= WINDOW_DAYS * 86_400_000;
}
