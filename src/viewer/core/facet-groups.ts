import { commitmentKinds, type Family, families, type Status } from "#schema/claim";
import type { FilterResult, Filters } from "#src/viewer/core/filters";
import { type Standing, standings } from "#src/viewer/core/standing";

/** Values of a facet that belong together: the kinds of a family, the statuses of a standing. Only values that occur in the graph. */
export type FacetGroup =
  | { readonly facet: "kind"; readonly family: Family; readonly label: string; readonly values: readonly (keyof typeof commitmentKinds)[] }
  | { readonly facet: "status"; readonly standing: Standing; readonly label: string; readonly values: readonly Status[] };

/** The groups of a graph, in the order of the legend; `present` has the counts without filters. */
export function facetGroups(present: FilterResult["counts"]): readonly FacetGroup[] {
  const kinds = (Object.keys(commitmentKinds) as (keyof typeof commitmentKinds)[]).filter((kind) => present.kind.has(kind));
  const byFamily = (Object.keys(families) as Family[]).map(
    (family): FacetGroup => ({
      facet: "kind",
      family,
      label: families[family].label,
      values: kinds.filter((kind) => commitmentKinds[kind].family === family),
    }),
  );
  const byStanding = (Object.keys(standings) as Standing[]).map((standing): FacetGroup => {
    const { label, statuses } = standings[standing];
    return { facet: "status", standing, label, values: statuses.filter((status) => present.status.has(status)) };
  });
  return [...byFamily, ...byStanding].filter(({ values }) => values.length > 0);
}

/** One filter as a reader names it: a whole group, or one value of it. */
export interface ChosenEntry {
  readonly facet: FacetGroup["facet"];
  readonly values: readonly string[];
  /** Null for a single value. */
  readonly group: FacetGroup | null;
}

/** What is chosen in the fewest words: a group of several values counts as one where all of it is chosen. */
export function chosenEntries(filters: Filters, groups: readonly FacetGroup[]): readonly ChosenEntry[] {
  return groups.flatMap((group): readonly ChosenEntry[] => {
    const { facet } = group;
    const chosen: readonly string[] = group.values.filter((value) => (filters[facet] as ReadonlySet<string>).has(value));
    if (chosen.length > 1 && chosen.length === group.values.length) return [{ facet, values: chosen, group }];
    return chosen.map((value) => ({ facet, values: [value], group: null }));
  });
}
