import { type Claim, commitmentKinds, statuses } from "#schema/claim";
import type { Commitment, Condition } from "#schema/commitment";
import type { Contradiction, Derivation, DerivedCommitment, Evidence } from "#schema/derivation";
import { commitmentKey, topicOf } from "#src/commitment/commitment-key";
import { currentStatus } from "#src/commitment/current-status";
import { type Enclosing, findContradictions } from "#src/commitment/find-contradictions";
import { groupBy } from "#src/support/group";
import { shortHash } from "#src/support/hash";
import { compareText, sortedUnique } from "#src/support/text";

/**
 * Commitments and contradictions of the claims of whole topics. The order of the evidence doesn't matter.
 *
 * @param evidence every claim of each topic, wherever it was made.
 * @param nameOf name of an actor, for the summary.
 * @param enclosing places that contain a place: nested places don't conflict.
 */
export function deriveCommitments(evidence: readonly Evidence[], nameOf: (id: string) => string, enclosing: Enclosing): Derivation {
  const contradictions = [...groupBy(evidence, ({ claim }) => topicOf(claim)).values()].flatMap((entries) => findContradictions(entries, enclosing));
  const contested = fieldsByClaim(contradictions);
  const byKey = groupBy(evidence, ({ claim }) => commitmentKey(claim));
  const commitments = [...byKey.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, entries]) => derive(key, sorted(entries), contested, nameOf));
  return { commitments, contradictions };
}

function derive(
  key: string,
  evidence: readonly Evidence[],
  contested: ReadonlyMap<string, readonly string[]>,
  nameOf: (id: string) => string,
): DerivedCommitment {
  const claims = evidence.map(({ claim }) => claim);
  const ids = new Set(claims.map(({ id }) => id));
  const fields = sortedUnique([...ids].flatMap((id) => contested.get(id) ?? []));
  const conditions = conditionsOf(claims);
  return {
    commitment: {
      ...describe(key, evidence, nameOf),
      contested: fields.length > 0,
      contestedFields: fields,
      condition: conditions[0]?.text ?? null,
      trigger: conditions[0]?.trigger ?? null,
    },
    promisors: claims[0]?.promisors ?? [],
    beneficiaries: claims[0]?.beneficiaries ?? [],
    parties: demandersOf(claims),
    performedIn: sortedUnique(claims.flatMap((claim) => claim.performedIn)),
    announcedIn: sortedUnique(claims.flatMap((claim) => claim.announcedIn)),
    conditions,
    claims: [...ids],
  };
}

/** On which fields each claim is contradicted. */
function fieldsByClaim(contradictions: readonly Contradiction[]): ReadonlyMap<string, readonly string[]> {
  const ends = contradictions.flatMap(({ one, other, field }) => [one, other].map((claim) => ({ claim, field })));
  return new Map([...groupBy(ends, ({ claim }) => claim)].map(([claim, entries]) => [claim, entries.map(({ field }) => field)]));
}

type Described = Omit<Commitment, "contested" | "contestedFields" | "condition" | "trigger">;

function describe(key: string, evidence: readonly Evidence[], nameOf: (id: string) => string): Described {
  const claims = evidence.map(({ claim }) => claim);
  const first = claims[0] as Claim;
  const { status, asOf } = currentStatus(evidence);
  const reported = sortedUnique(evidence.flatMap(({ publishedAt }) => publishedAt ?? []));
  const announced = sortedUnique(
    claims.filter((claim) => (statuses[claim.status].rank ?? -1) >= statuses.pledged.rank).flatMap(({ date }) => date ?? []),
  );
  const money = claims.filter(({ amount }) => amount !== null).at(-1);
  return {
    id: shortHash(key),
    key,
    kind: first.kind,
    family: commitmentKinds[first.kind].family,
    polarity: first.polarity,
    mutual: first.mutual,
    summary: summarise(first, nameOf),
    status,
    statusAsOf: asOf,
    legalForce:
      claims
        .map(({ legalForce }) => legalForce)
        .filter((force) => force !== null)
        .at(-1) ?? null,
    amount: money?.amount ?? null,
    unit: money?.unit ?? null,
    currency: money?.currency ?? null,
    announcedOn: announced[0] ?? null,
    claimCount: claims.length,
    sourceCount: new Set(evidence.map(({ sourceId }) => sourceId)).size,
    firstReportedAt: reported[0] ?? null,
    lastReportedAt: reported.at(-1) ?? null,
  };
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

function conditionsOf(claims: readonly Claim[]): Condition[] {
  const found = claims.flatMap(({ condition, trigger }) =>
    condition === null || trigger === null ? [] : [{ id: shortHash(trigger, condition), trigger, text: condition }],
  );
  return [...new Map(found.map((condition) => [condition.id, condition])).values()];
}

/** By date of the event or the report, then by claim id: later values win where one must be shown. */
function sorted(evidence: readonly Evidence[]): Evidence[] {
  const day = ({ claim, publishedAt }: Evidence): string => claim.date ?? publishedAt ?? "";
  return [...evidence].sort((a, b) => compareText(day(a), day(b)) || compareText(a.claim.id, b.claim.id));
}
