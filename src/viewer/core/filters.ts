import type { CommitmentCard, GraphView } from "#schema/api";
import { CommitmentKind, Status } from "#schema/claim";
import { type ShapeName, shapeNames, shapeOf } from "#src/viewer/core/node-shape";

/**
 * What is asked of a commitment to be shown. Within one facet any of the values will do; an empty facet asks nothing.
 * `party` asks that a promisor, beneficiary or place of that kind takes part.
 */
export interface Filters {
  readonly kind: ReadonlySet<CommitmentKind>;
  readonly status: ReadonlySet<Status>;
  readonly party: ReadonlySet<ShapeName>;
  readonly contested: boolean;
}
export type Facet = "kind" | "status" | "party";
export const facets: readonly Facet[] = ["kind", "status", "party"];

export const noFilters: Filters = { kind: new Set(), status: new Set(), party: new Set(), contested: false };

/** Every value that a facet can have. */
export const facetValues: Readonly<Record<Facet, readonly string[]>> = {
  kind: CommitmentKind.options,
  status: Status.options,
  party: shapeNames,
};

/** What the filters need to know of each commitment, worked out once for a graph. */
export type FacetIndex = ReadonlyMap<string, Readonly<Record<Facet, readonly string[]>>>;

export function buildFacetIndex(view: GraphView): FacetIndex {
  const shapes = new Map(view.nodes.map((node) => [node.id, shapeOf(node)]));
  return new Map(
    view.commitments.map((card) => {
      const ids = [...card.promisors, ...card.beneficiaries, ...card.performedIn];
      const party = new Set(ids.flatMap((id) => shapes.get(id) ?? []));
      if (card.beneficiaries.length === 0 && card.performedIn.length === 0) party.add("open");
      return [card.id, { kind: [card.kind], status: [card.status], party: [...party] }];
    }),
  );
}

/** Sets or clears several values of one facet at once (a family is its kinds). */
export function withFacet(filters: Filters, facet: Facet, values: readonly string[], on: boolean): Filters {
  const changed = new Set<string>(filters[facet]);
  for (const value of values) {
    if (on) changed.add(value);
    else changed.delete(value);
  }
  return { ...filters, [facet]: changed };
}

export function isFiltering(filters: Filters): boolean {
  return filters.contested || facets.some((facet) => filters[facet].size > 0);
}

export interface FilterResult {
  readonly shown: readonly CommitmentCard[];
  /** How many commitments each value would show, given all other facets. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many contested ones there are, given all facets. */
  readonly contested: number;
}

/** One pass over all commitments: which are shown, and the count beside every entry of the legend. */
export function applyFilters(commitments: readonly CommitmentCard[], index: FacetIndex, filters: Filters): FilterResult {
  const counts = { kind: new Map<string, number>(), status: new Map<string, number>(), party: new Map<string, number>() };
  const shown: CommitmentCard[] = [];
  let contested = 0;
  for (const card of commitments) {
    const values = index.get(card.id);
    if (values === undefined) continue;
    const failed = failedFacets(values, filters);
    if (card.contested && failed.length === 0) contested += 1;
    if (filters.contested && !card.contested) continue;
    if (failed.length === 0) shown.push(card);
    // A facet's own choice doesn't lower the counts of its other entries.
    for (const facet of facets.filter((one) => failed.every((other) => other === one))) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { shown, counts, contested };
}

function failedFacets(values: Readonly<Record<Facet, readonly string[]>>, filters: Filters): readonly Facet[] {
  return facets.filter((facet) => {
    const wanted: ReadonlySet<string> = filters[facet];
    return wanted.size > 0 && !values[facet].some((value) => wanted.has(value));
  });
}
