import type { CommitmentCard, GraphNode, GraphView } from "#schema/api";
import { commitmentEdges } from "#src/server/commitment-edges";

/** A commitment between a and b with what matters to a test; the rest is plain. */
export function card(given: Partial<CommitmentCard> & { readonly id: string }): CommitmentCard {
  return {
    kind: "military_aid",
    family: "security",
    polarity: "do",
    mutual: false,
    summary: given.id,
    status: "pledged",
    legalForce: null,
    contested: false,
    claimCount: 1,
    sourceCount: 1,
    firstReportedAt: "2026-03-01",
    lastReportedAt: "2026-03-02",
    certainty: "certain",
    promisors: ["state:AAA"],
    beneficiaries: ["state:BBB"],
    performedIn: [],
    ...given,
  };
}

const nodes: readonly GraphNode[] = [
  { type: "actor", id: "igo:CCC", name: "Council of Capes", kind: "igo", aliases: ["Cape Council"] },
  { type: "place", id: "place:delta", name: "Delta", kind: "region", aliases: [] },
  { type: "actor", id: "state:AAA", name: "Alland", kind: "state", aliases: ["Port Alma"] },
  { type: "actor", id: "state:BBB", name: "Bolonia", kind: "state", aliases: [] },
];

/** A graph of four nodes and these commitments, as the server would answer. */
export function viewOf(commitments: readonly CommitmentCard[]): GraphView {
  return {
    nodes: [...nodes],
    commitments: [...commitments],
    edges: commitments.flatMap(commitmentEdges),
    totals: { sources: 1, articles: 1, actors: 3, places: 1, claims: commitments.length, commitments: commitments.length },
  };
}

/** Aid given and refused, a truce that is contested, a pledge at a place and one to nobody. */
export const smallView = viewOf([
  card({ id: "aid" }),
  card({ id: "aid-refused", status: "refused", sourceCount: 4 }),
  card({
    id: "truce",
    kind: "ceasefire",
    family: "peace",
    status: "in_force",
    mutual: true,
    contested: true,
    promisors: ["state:AAA", "state:BBB"],
    beneficiaries: ["state:AAA", "state:BBB"],
  }),
  card({
    id: "dykes",
    kind: "environment",
    family: "economic",
    status: "proposed",
    promisors: ["igo:CCC"],
    beneficiaries: [],
    performedIn: ["place:delta"],
  }),
  card({ id: "reform", kind: "reform", family: "political", promisors: ["state:BBB"], beneficiaries: [] }),
]);
