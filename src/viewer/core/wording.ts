import { actorKinds } from "#schema/actor";
import type { CommitmentCard, CommitmentView, GraphNode } from "#schema/api";
import { commitmentKinds, statuses } from "#schema/claim";
import { placeKinds } from "#schema/place";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "3 June 2025", "June 2025" or "2025", as precise as the date is. */
export function sayDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "3 Jun 2025": the same for tables. */
export function sayShortDate(date: string): string {
  return sayDate(date).replace(/[A-Z][a-z]{2}[a-z]+/u, (month) => month.slice(0, 3));
}

/** "3 sources", "1 source". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** Thousands apart, at most two decimals: "4,000", "1.25". */
export function sayNumber(value: number): string {
  return new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value);
}

/** "EUR 1.2 billion", "4,000 soldiers", "45 per cent". */
export function sayAmount({ amount, unit, currency }: { amount: number | null; unit: string | null; currency: string | null }): string | null {
  if (amount === null) return null;
  if (currency !== null) return `${currency} ${sayLarge(amount)}`;
  return unit === null ? sayNumber(amount) : `${sayNumber(amount)} ${unit}`;
}

function sayLarge(value: number): string {
  const steps: readonly [number, string][] = [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ];
  const step = steps.find(([size]) => Math.abs(value) >= size);
  return step === undefined ? sayNumber(value) : `${sayNumber(value / step[0])} ${step[1]}`;
}

/** "A", "A and B", "A, B and C". */
export function sayList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Kind of a node in words: "state", "city". */
export function sayNodeKind(node: GraphNode): string {
  return node.type === "actor" ? actorKinds[node.kind].label : placeKinds[node.kind].label;
}

/** Who to whom, by name: "Norhaven to Veskaria", "Perel and Sundria to each other", "Delta Steel, in Brevia", "Dawn Front". */
export function sayParties(
  card: Pick<CommitmentCard, "promisors" | "beneficiaries" | "performedIn" | "mutual">,
  nameOf: (id: string) => string,
): string {
  const promisors = sayList(card.promisors.map(nameOf));
  if (card.mutual) return `${promisors} to each other`;
  if (card.beneficiaries.length > 0) return `${promisors} to ${sayList(card.beneficiaries.map(nameOf))}`;
  return card.performedIn.length > 0 ? `${promisors}, in ${sayList(card.performedIn.map(nameOf))}` : promisors;
}

/** The sentence that a screen reader says when a commitment is opened. */
export function announceCommitment(view: CommitmentView): string {
  const { commitment } = view;
  const contested = commitment.contested ? ", contested" : "";
  const evidence = `${sayCount(commitment.claimCount, "quote")} from ${sayCount(commitment.sourceCount, "independent source")}`;
  return `Commitment: ${commitment.summary}. ${statuses[commitment.status].label}${contested}. ${evidence}.`;
}

/** The sentence that a screen reader says when an actor or a place is opened. */
export function announceNode(node: GraphNode, commitments: number): string {
  return `${node.name}, ${sayNodeKind(node)}. ${sayCount(commitments, "commitment")}.`;
}

/** One line about a commitment, for pointers: kind, status, sources. */
export function sayCard(card: CommitmentCard): string {
  const contested = card.contested ? ", contested" : "";
  return `${commitmentKinds[card.kind].label}: ${statuses[card.status].label}${contested} (${sayCount(card.sourceCount, "source")})`;
}

const fieldNames: Readonly<Record<string, string>> = {
  legalForce: "legal force",
  negated: "whether it holds",
  performedIn: "the place",
  status: "how it stands",
  amount: "the amount",
};

/** A field of a claim in words, after "disagree on". */
export function sayField(field: string): string {
  return fieldNames[field] ?? field;
}
