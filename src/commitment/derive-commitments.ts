import type { Claim } from "#schema/claim";
import type { Commitment, Condition } from "#schema/commitment";
import type { Contradiction, Derivation, DerivedCommitment, Evidence, Part, Report } from "#schema/derivation";
import { amountRoleOf, saysPart } from "#src/commitment/amount-role";
import { type ActorsIn, awaitedEvent } from "#src/commitment/awaited-event";
import { dayOf } from "#src/commitment/claim-day";
import type { IsWithin } from "#src/commitment/claim-marks";
import { type Cluster, clusterClaims } from "#src/commitment/cluster-claims";
import { topicOf } from "#src/commitment/commitment-key";
import { findingsOf, valuesOf } from "#src/commitment/commitment-values";
import { type Enclosing, findContradictions } from "#src/commitment/find-contradictions";
import { findParts } from "#src/commitment/find-parts";
import { decidesAlone, isFirm, isWitness, type Lifecycle, lifecycleOf, upholds } from "#src/commitment/lifecycle";
import { strengthOf } from "#src/commitment/strength";
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
  const clusters = clusterClaims(evidence, world.isWithin);
  return { commitments: clusters.map((cluster) => derive(cluster, contested, world)), contradictions, parts: partsOf(clusters) };
}

function idOf({ key, identity }: Cluster): string {
  return shortHash(key, identity);
}

function partsOf(clusters: readonly Cluster[]): Part[] {
  const topics = groupBy(clusters, ({ evidence }) => topicOf((evidence[0] as Evidence).claim));
  return [...topics.values()].flatMap((group) => findParts(group.map((cluster) => ({ id: idOf(cluster), evidence: cluster.evidence }))));
}

function derive(cluster: Cluster, contested: ReadonlyMap<string, readonly string[]>, world: World): DerivedCommitment {
  const evidence = sorted(cluster.evidence);
  const claims = evidence.map(({ claim }) => claim);
  const life = lifecycleOf(evidence);
  const waits = (claim: Claim): boolean => awaitedEvent(claim, world.actorsIn, world.nameOf) !== null;
  const values = valuesOf(evidence, { life, contested, nameOf: world.nameOf, waits });
  const given = Object.fromEntries(values.map(({ name, value }) => [name, value])) as Omit<Commitment, "id">;
  return {
    commitment: { id: idOf(cluster), ...given },
    promisors: claims[0]?.promisors ?? [],
    beneficiaries: claims[0]?.beneficiaries ?? [],
    parties: demandersOf(claims),
    performedIn: sortedUnique(claims.flatMap((claim) => claim.performedIn)),
    announcedIn: sortedUnique(claims.flatMap((claim) => claim.announcedIn)),
    conditions: conditionsOf(claims, world),
    reports: reportsOf(evidence, cluster, life, [...values, ...linksOf(evidence, waits)]),
  };
}

/** On which fields each claim is contradicted. */
function fieldsByClaim(contradictions: readonly Contradiction[]): ReadonlyMap<string, readonly string[]> {
  const ends = contradictions.flatMap(({ one, other, field }) => [one, other].map((claim) => ({ claim, field })));
  return new Map([...groupBy(ends, ({ claim }) => claim)].map(([claim, entries]) => [claim, entries.map(({ field }) => field)]));
}

/** The name of something that a commitment shows, with the claims that give it. */
interface GivenBy {
  readonly name: string;
  readonly claims: readonly string[];
}

/** Which claims lead to the actors, places and events that a commitment is tied to, by the names that its view has for them. */
function linksOf(evidence: readonly Evidence[], waits: (claim: Claim) => boolean): GivenBy[] {
  const of = (name: string, has: (claim: Claim) => boolean) => ({
    name,
    claims: evidence
      .map(({ claim }) => claim)
      .filter(has)
      .map(({ id }) => id),
  });
  const [first] = evidence;
  return [
    of("promisors", (claim) => claim === first?.claim),
    of("beneficiaries", (claim) => claim === first?.claim && claim.beneficiaries.length > 0),
    of("demanders", (claim) => demandersOf([claim]).length > 0),
    of("performedIn", ({ performedIn }) => performedIn.length > 0),
    of("announcedIn", ({ announcedIn }) => announcedIn.length > 0),
    of("conditions", waits),
  ];
}

function reportsOf(evidence: readonly Evidence[], { marks }: Cluster, life: Lifecycle, values: readonly GivenBy[]): Report[] {
  const findings = findingsOf(evidence, life);
  const reports = evidence.map((entry) => ({
    claim: entry.claim.id,
    day: dayOf(entry),
    stage: life.stages.find(({ claim }) => claim === entry.claim.id)?.status ?? null,
    gives: values.filter(({ claims }) => claims.includes(entry.claim.id)).map(({ name }) => name),
    decides: decidesAlone(entry),
    witness: isFirm(entry) && isWitness(entry),
    upholds: isFirm(entry) && upholds(entry.claim),
    mark: marks.get(entry.claim.id) ?? "",
    source: entry.sourceId,
    amountRole: amountRoleOf(entry.claim),
    findings: sortedUnique(findings.filter(({ claim }) => claim === entry.claim.id).map(({ line }) => line)),
    partial: entry.claim.amount !== null && saysPart(entry.claim.quote),
    strength: strengthOf(entry.claim),
  }));
  return reports.sort((a, b) => compareText(a.claim, b.claim));
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
