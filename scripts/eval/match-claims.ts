import { type CommitmentKind, commitmentKinds } from "#schema/claim";
import type { Span } from "#schema/primitives";

/** A claim as the scorer compares it. */
export interface ComparedClaim {
  readonly at: Span;
  readonly promisors: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly kind: string;
  readonly status: string;
}

const classes: Readonly<Record<string, readonly string[]>> = {
  asked: ["demanded"],
  offered: ["proposed", "negotiating"],
  committed: ["pledged", "agreed", "signed", "allocated", "ratified"],
  performed: ["in_force", "delivering", "delivered"],
  negative: ["refused", "suspended", "withdrawn", "broken", "expired"],
};

export const familyOf = (kind: string): string => commitmentKinds[kind as CommitmentKind]?.family ?? "?";
export const classOf = (status: string): string => Object.keys(classes).find((name) => classes[name]?.includes(status)) ?? "?";
const share = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start);

/** Which of the fields that make a claim's core differ: "promisor", "beneficiary", "family", "status". */
export function wrongFields(got: ComparedClaim, gold: ComparedClaim): string[] {
  return [
    ...(share(got.promisors, gold.promisors) ? [] : ["promisor"]),
    ...(share(got.beneficiaries, gold.beneficiaries) || gold.beneficiaries.length === 0 ? [] : ["beneficiary"]),
    ...(familyOf(got.kind) === familyOf(gold.kind) ? [] : ["family"]),
    ...(classOf(got.status) === classOf(gold.status) ? [] : ["status"]),
  ];
}

/** Pairs of claims one to one, those that agree most first, as the corpus's scorer has it; the rest are extra and missed. */
export function matchClaims<P extends ComparedClaim, G extends ComparedClaim>(
  got: readonly P[],
  gold: readonly G[],
): { pairs: [P, G][]; extra: P[]; missed: G[] } {
  const cells = got.flatMap((p) =>
    gold.flatMap((g) => {
      const shared = overlap(p.at, g.at);
      return shared < 0.5
        ? []
        : [{ p, g, agree: 4 - wrongFields(p, g).length + 2 * Number(p.kind === g.kind) + Number(p.status === g.status) / 2 + shared / 10 }];
    }),
  );
  const pairs: [P, G][] = [];
  for (const { p, g } of cells.sort((a, b) => b.agree - a.agree)) if (!pairs.some(([left, right]) => left === p || right === g)) pairs.push([p, g]);
  return {
    pairs,
    extra: got.filter((p) => !pairs.some(([left]) => left === p)),
    missed: gold.filter((g) => !pairs.some(([, right]) => right === g)),
  };
}
