import type { Status } from "#schema/claim";
import { compareText } from "#src/support/text";

/** How things stand: each commitment with its status and the claims that it is made of, and what contradicts what. */
export interface Standing {
  readonly commitments: readonly { readonly id: string; readonly status: Status; readonly claims: readonly string[] }[];
  readonly contradictions: readonly { readonly one: string; readonly other: string; readonly field: string }[];
}

export interface Changes {
  readonly statuses: readonly { readonly commitment: string; readonly from: Status; readonly to: Status }[];
  readonly contradictions: Standing["contradictions"];
}

/**
 * What has changed from one standing to a later one. A commitment is known again by its claims, since its id may change with an earlier
 * article; one without any claim of before is new, and that is no change of status. Where several of before have become one, it is that
 * of which most claims have come.
 */
export function changesBetween(before: Standing, after: Standing): Changes {
  const earlier = new Map(before.commitments.flatMap((commitment) => commitment.claims.map((claim) => [claim, commitment] as const)));
  const statuses = after.commitments.flatMap(({ id, status, claims }) => {
    const from = origin(claims.flatMap((claim) => earlier.get(claim) ?? []))?.status;
    return from === undefined || from === status ? [] : [{ commitment: id, from, to: status }];
  });
  const known = new Set(before.contradictions.map(nameOf));
  return {
    statuses: statuses.sort((a, b) => compareText(a.commitment, b.commitment)),
    contradictions: after.contradictions.filter((pair) => !known.has(nameOf(pair))).sort((a, b) => compareText(nameOf(a), nameOf(b))),
  };
}

type Earlier = Standing["commitments"][number];

/** That which occurs most often, then the smallest id. */
function origin(found: readonly Earlier[]): Earlier | undefined {
  const votes = new Map<Earlier, number>();
  for (const commitment of found) votes.set(commitment, (votes.get(commitment) ?? 0) + 1);
  return [...votes].sort(([a, n], [b, m]) => m - n || compareText(a.id, b.id))[0]?.[0];
}

function nameOf({ one, other, field }: Standing["contradictions"][number]): string {
  return `${one} ${other} ${field}`;
}
