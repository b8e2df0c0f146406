import { type Claim, commitmentKinds, statuses } from "#schema/claim";
import type { Commitment } from "#schema/commitment";
import type { Evidence } from "#schema/derivation";
import { amountRoleOf, sharedAmountRole } from "#src/commitment/amount-role";
import { dueDayOf } from "#src/commitment/claim-day";
import { commitmentKey } from "#src/commitment/commitment-key";
import type { Lifecycle } from "#src/commitment/lifecycle";
import { weakened } from "#src/commitment/weakened";
import { sortedUnique } from "#src/support/text";

/** A value of a commitment with the ids of the claims that give it; none where nothing does, and the value is null, false or empty. */
export interface Given {
  readonly name: Exclude<keyof Commitment, "id">;
  readonly value: Commitment[keyof Commitment];
  readonly claims: readonly string[];
}

/** What the values are read with. */
export interface Reading {
  readonly life: Lifecycle;
  /** Fields on which each claim is contradicted, by its id. */
  readonly contested: ReadonlyMap<string, readonly string[]>;
  readonly nameOf: (id: string) => string;
  /** Whether a claim waits for an event. */
  readonly waits: (claim: Claim) => boolean;
}

/**
 * Every value of a commitment but its id, each with the claims that give it: what all share comes from the first, what changes from the latest that has it.
 *
 * @param evidence one or more claims, in the order of their days.
 */
export function valuesOf(evidence: readonly Evidence[], reading: Reading): Given[] {
  return [
    ...sharedValues(evidence, reading),
    ...latestValues(evidence, reading),
    ...sumValues(evidence),
    ...doubts(evidence, reading),
    ...counts(evidence),
  ];
}

/** What its claims have in common. */
function sharedValues(evidence: readonly Evidence[], { nameOf }: Reading): Given[] {
  const claims = evidence.map(({ claim }) => claim);
  const first = claims[0] as Claim;
  const denied = claims.every(({ negated }) => negated);
  const mutual = claims.some((claim) => claim.mutual);
  const by = (claim: Claim | undefined): string[] => (claim === undefined ? [] : [claim.id]);
  return [
    { name: "key", value: commitmentKey(first), claims: by(first) },
    { name: "kind", value: first.kind, claims: by(first) },
    { name: "family", value: commitmentKinds[first.kind].family, claims: by(first) },
    { name: "polarity", value: first.polarity, claims: by(first) },
    { name: "mutual", value: mutual, claims: by(claims.find((claim) => claim.mutual === mutual)) },
    { name: "summary", value: `${summarise(first, nameOf)}${denied ? " (denied)" : ""}`, claims: by(first) },
    { name: "denied", value: denied, claims: by(claims.find(({ negated }) => negated === denied)) },
  ];
}

/** Where it stands, and what the latest claim that says so tells of it. */
function latestValues(evidence: readonly Evidence[], { life, waits }: Reading): Given[] {
  const now = life.stages.at(-1);
  const latest = (name: Given["name"], read: (entry: Evidence) => Given["value"]): Given => {
    const entry = evidence.findLast((each) => read(each) !== null);
    return givenBy(name, entry === undefined ? null : read(entry), entry);
  };
  const made = evidence.filter(({ claim }) => (statuses[claim.status].rank ?? -1) >= statuses.pledged.rank && claim.date !== null);
  const announced = made.find((entry) => dueDayOf(entry) === null);
  const decisive = evidence.find(({ claim }) => claim.id === now?.claim);
  return [
    givenBy("status", now?.status ?? null, decisive),
    givenBy("statusAsOf", now?.day ?? null, decisive),
    latest("legalForce", ({ claim }) => claim.legalForce),
    latest("condition", ({ claim }) => (waits(claim) ? claim.condition : null)),
    latest("trigger", ({ claim }) => (waits(claim) ? claim.trigger : null)),
    latest("dueOn", dueDayOf),
    givenBy("announcedOn", announced?.claim.date ?? null, announced),
  ];
}

/** The latest sum of the weightiest role, and what has arrived of it. */
function sumValues(evidence: readonly Evidence[]): Given[] {
  const role = sharedAmountRole(evidence.map(({ claim }) => claim));
  const sum = evidence.findLast(({ claim }) => claim.amount !== null && amountRoleOf(claim) === role);
  const arrived = evidence.findLast(({ claim }) => amountRoleOf(claim) === "delivery" && claim.unit === (sum?.claim.unit ?? null));
  return [
    ...(["amount", "unit", "currency", "approximate"] as const).map((name) => givenBy(name, sum?.claim[name] ?? null, sum)),
    givenBy("amountRole", role, sum),
    givenBy("deliveredAmount", arrived?.claim.amount ?? null, arrived),
  ];
}

/** What speaks against it, and what is odd in its life. */
function doubts(evidence: readonly Evidence[], { life, contested }: Reading): Given[] {
  const findings = findingsOf(evidence, life);
  const accused = life.findings.filter(({ rule }) => rule === "accusation");
  const against = (id: string): readonly string[] => [...(contested.get(id) ?? []), ...(accused.some(({ claim }) => claim === id) ? ["status"] : [])];
  const claims = evidence.map(({ claim }) => claim.id).filter((id) => against(id).length > 0);
  const fields = sortedUnique(claims.flatMap(against));
  return [
    { name: "contested", value: fields.length > 0, claims },
    { name: "contestedFields", value: fields, claims },
    { name: "findings", value: sortedUnique(findings.map(({ line }) => line)), claims: findings.map(({ claim }) => claim) },
  ];
}

/** What is odd in its life, each as a line with the claim that it is told by: "backward: delivered to pledged". */
export function findingsOf(evidence: readonly Evidence[], life: Lifecycle): readonly { readonly claim: string; readonly line: string }[] {
  return [...life.findings, ...weakened(evidence)].map(({ rule, claim, message }) => ({ claim, line: `${rule}: ${message}` }));
}

/** How many claims and sources say so, and from when to when. */
function counts(evidence: readonly Evidence[]): Given[] {
  const perSource = [...new Map([...evidence].reverse().map(({ sourceId, claim }) => [sourceId, claim.id])).values()];
  const days = sortedUnique(evidence.flatMap(({ publishedAt }) => publishedAt ?? []));
  const reportedOn = (name: Given["name"], day: string | undefined): Given =>
    givenBy(
      name,
      day ?? null,
      evidence.find(({ publishedAt }) => publishedAt === day),
    );
  return [
    { name: "claimCount", value: evidence.length, claims: evidence.map(({ claim }) => claim.id) },
    { name: "sourceCount", value: perSource.length, claims: perSource },
    reportedOn("firstReportedAt", days[0]),
    reportedOn("lastReportedAt", days.at(-1)),
  ];
}

function givenBy(name: Given["name"], value: Given["value"], entry: Evidence | undefined): Given {
  return { name, value, claims: value === null || entry === undefined ? [] : [entry.claim.id] };
}

/** "Norway and Sweden to Ukraine: military aid"; "Armenia and Azerbaijan: ceasefire"; "Japan: environment". */
function summarise({ promisors, beneficiaries, mutual, kind, polarity }: Claim, nameOf: (id: string) => string): string {
  const list = (ids: readonly string[]): string =>
    ids
      .map(nameOf)
      .join(", ")
      .replace(/, ([^,]*)$/u, " and $1");
  const toward = mutual || beneficiaries.length === 0 ? "" : ` to ${list(beneficiaries)}`;
  return `${list(promisors)}${toward}: ${polarity === "refrain" ? "to refrain, " : ""}${commitmentKinds[kind].label}`;
}
