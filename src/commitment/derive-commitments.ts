import { type Claim, commitmentKinds, statuses } from "#schema/claim";
import type { Commitment, Condition } from "#schema/commitment";
import type { Contradiction, Derivation, DerivedCommitment, Evidence, Report } from "#schema/derivation";
import { amountRoleOf, sharedAmountRole } from "#src/commitment/amount-role";
import { type ActorsIn, awaitedEvent } from "#src/commitment/awaited-event";
import { dayOf, dueDayOf } from "#src/commitment/claim-day";
import type { IsWithin } from "#src/commitment/claim-marks";
import { type Cluster, clusterClaims } from "#src/commitment/cluster-claims";
import { topicOf } from "#src/commitment/commitment-key";
import { type Enclosing, findContradictions } from "#src/commitment/find-contradictions";
import { decidesAlone, type Lifecycle, lifecycleOf } from "#src/commitment/lifecycle";
import { strengthOf } from "#src/commitment/strength";
import { weakened } from "#src/commitment/weakened";
import { groupBy } from "#src/support/group";
import { shortHash } from "#src/support/hash";
import { compareText, sortedUnique } from "#src/support/text";

/** What the stage asks of the gazetteer and of the graph. */
export interface World {
  /** Name of an actor, for the summary. */
  readonly nameOf: (id: string) => string;
  /** Places that contain a place: nested places don't conflict. */
  readonly enclosing: Enclosing;
  readonly isWithin: IsWithin;
  readonly actorsIn: ActorsIn;
}

/**
 * Commitments and contradictions of the claims of whole topics. The order of the evidence doesn't matter.
 *
 * @param evidence every claim of each topic, wherever it was made.
 */
export function deriveCommitments(evidence: readonly Evidence[], world: World): Derivation {
  const topics = [...groupBy(evidence, ({ claim }) => topicOf(claim))].sort(([a], [b]) => compareText(a, b));
  const contradictions = topics.flatMap(([, entries]) => findContradictions(entries, world.enclosing));
  const contested = fieldsByClaim(contradictions);
  return { commitments: clusterClaims(evidence, world.isWithin).map((cluster) => derive(cluster, contested, world)), contradictions };
}

function derive(cluster: Cluster, contested: ReadonlyMap<string, readonly string[]>, world: World): DerivedCommitment {
  const evidence = sorted(cluster.evidence);
  const claims = evidence.map(({ claim }) => claim);
  const life = lifecycleOf(evidence);
  const values = valuesOf(evidence, life, world);
  const accused = life.findings.some(({ rule }) => rule === "accusation");
  const fields = sortedUnique([...claims.flatMap(({ id }) => contested.get(id) ?? []), ...(accused ? ["status"] : [])]);
  const findings = [...life.findings, ...weakened(evidence)];
  return {
    commitment: {
      id: shortHash(cluster.key, cluster.identity),
      key: cluster.key,
      ...describe(evidence, world),
      ...Object.fromEntries(values.map(({ name, value }) => [name, value])),
      contested: fields.length > 0,
      contestedFields: fields,
      findings: sortedUnique(findings.map(({ rule, message }) => `${rule}: ${message}`)),
    } as Commitment,
    promisors: claims[0]?.promisors ?? [],
    beneficiaries: claims[0]?.beneficiaries ?? [],
    parties: demandersOf(claims),
    performedIn: sortedUnique(claims.flatMap((claim) => claim.performedIn)),
    announcedIn: sortedUnique(claims.flatMap((claim) => claim.announcedIn)),
    conditions: conditionsOf(claims, world),
    reports: reportsOf(evidence, life, values),
  };
}

/** On which fields each claim is contradicted. */
function fieldsByClaim(contradictions: readonly Contradiction[]): ReadonlyMap<string, readonly string[]> {
  const ends = contradictions.flatMap(({ one, other, field }) => [one, other].map((claim) => ({ claim, field })));
  return new Map([...groupBy(ends, ({ claim }) => claim)].map(([claim, entries]) => [claim, entries.map(({ field }) => field)]));
}

/** Values of a commitment that all its claims share or that count them. */
type Described = Pick<
  Commitment,
  | "kind"
  | "family"
  | "polarity"
  | "mutual"
  | "summary"
  | "denied"
  | "amountRole"
  | "claimCount"
  | "sourceCount"
  | "firstReportedAt"
  | "lastReportedAt"
>;

function describe(evidence: readonly Evidence[], { nameOf }: World): Described {
  const claims = evidence.map(({ claim }) => claim);
  const first = claims[0] as Claim;
  const denied = claims.every(({ negated }) => negated);
  const reported = sortedUnique(evidence.flatMap(({ publishedAt }) => publishedAt ?? []));
  return {
    kind: first.kind,
    family: commitmentKinds[first.kind].family,
    polarity: first.polarity,
    mutual: claims.some(({ mutual }) => mutual),
    summary: `${summarise(first, nameOf)}${denied ? " (denied)" : ""}`,
    denied,
    amountRole: sharedAmountRole(claims),
    claimCount: claims.length,
    sourceCount: new Set(evidence.map(({ sourceId }) => sourceId)).size,
    firstReportedAt: reported[0] ?? null,
    lastReportedAt: reported.at(-1) ?? null,
  };
}

/** A value of a commitment that one claim gives; the claim is null where no claim does and the value is null. */
interface Given {
  readonly name: keyof Commitment;
  readonly value: Commitment[keyof Commitment];
  readonly claim: string | null;
}

/** Single values, each with the claim that it comes from: the latest one that has it. */
function valuesOf(evidence: readonly Evidence[], { stages }: Lifecycle, world: World): Given[] {
  const now = stages.at(-1);
  const latest = (name: keyof Commitment, read: (entry: Evidence) => Commitment[keyof Commitment]): Given => {
    const entry = evidence.findLast((each) => read(each) !== null);
    return { name, value: entry === undefined ? null : read(entry), claim: entry?.claim.id ?? null };
  };
  const role = sharedAmountRole(evidence.map(({ claim }) => claim));
  const sum = evidence.filter(({ claim }) => claim.amount !== null && amountRoleOf(claim) === role);
  const arrived = evidence.findLast(({ claim }) => amountRoleOf(claim) === "delivery" && claim.unit === (sum.at(-1)?.claim.unit ?? null));
  const ofSum = (name: "amount" | "unit" | "currency" | "approximate"): Given => {
    const { claim } = sum.at(-1) ?? { claim: null };
    return { name, value: claim?.[name] ?? null, claim: claim === null || claim[name] === null ? null : claim.id };
  };
  const condition = (read: (claim: Claim) => Commitment["condition" | "trigger"]) => (entry: Evidence) =>
    awaitedEvent(entry.claim, world.actorsIn, world.nameOf) === null ? null : read(entry.claim);
  const made = evidence.filter(({ claim }) => (statuses[claim.status].rank ?? -1) >= statuses.pledged.rank && claim.date !== null);
  const announced = made.find((entry) => dueDayOf(entry) === null);
  return [
    { name: "status", value: now?.status ?? null, claim: now?.claim ?? null },
    { name: "statusAsOf", value: now?.day ?? null, claim: now?.day === null ? null : (now?.claim ?? null) },
    latest("legalForce", ({ claim }) => claim.legalForce),
    latest(
      "condition",
      condition(({ condition: text }) => text),
    ),
    latest(
      "trigger",
      condition(({ trigger }) => trigger),
    ),
    ofSum("amount"),
    ofSum("unit"),
    ofSum("currency"),
    ofSum("approximate"),
    { name: "deliveredAmount", value: arrived?.claim.amount ?? null, claim: arrived?.claim.id ?? null },
    latest("dueOn", dueDayOf),
    { name: "announcedOn", value: announced?.claim.date ?? null, claim: announced?.claim.id ?? null },
  ];
}

function reportsOf(evidence: readonly Evidence[], { stages }: Lifecycle, values: readonly Given[]): Report[] {
  const reports = evidence.map((entry) => ({
    claim: entry.claim.id,
    day: dayOf(entry),
    stage: stages.find(({ claim }) => claim === entry.claim.id)?.status ?? null,
    gives: values.filter(({ claim }) => claim === entry.claim.id).map(({ name }) => name),
    decides: decidesAlone(entry),
    source: entry.sourceId,
    strength: strengthOf(entry.claim),
  }));
  return reports.sort((a, b) => compareText(a.claim, b.claim));
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

/** Who asked for it and isn't bound by it. */
function demandersOf(claims: readonly Claim[]): DerivedCommitment["parties"] {
  const asked = claims.filter(({ status }) => status === "demanded");
  const actors = sortedUnique(asked.flatMap(({ attributedTo, promisors }) => attributedTo.filter((id) => !promisors.includes(id))));
  return actors.map((actor) => ({ actor, role: "demander" as const }));
}

function conditionsOf(claims: readonly Claim[], { actorsIn, nameOf }: World): Condition[] {
  const found = claims.flatMap((claim) => awaitedEvent(claim, actorsIn, nameOf) ?? []);
  return [...new Map(found.map((condition) => [condition.id, condition])).values()].sort((a, b) => compareText(a.id, b.id));
}

/** By the day that they speak of, then by claim id: later values win where one must be shown. */
function sorted(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => compareText(dayOf(a) ?? "", dayOf(b) ?? "") || compareText(a.claim.id, b.claim.id));
}
