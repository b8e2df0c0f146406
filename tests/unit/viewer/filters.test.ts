import { describe, expect, it } from "@jest/globals";
import { applyFilters, buildFacetIndex, type Filters, isFiltering, noFilters, withFacet } from "#src/viewer/core/filters";
import { smallView } from "#tests/support/small-view";

const index = buildFacetIndex(smallView);
const apply = (filters: Filters) => applyFilters(smallView.commitments, index, filters);
const shown = (filters: Filters) => apply(filters).shown.map(({ id }) => id);

describe("filters", () => {
  it("show everything where nothing is asked", () => {
    expect(shown(noFilters)).toHaveLength(5);
    expect(isFiltering(noFilters)).toBe(false);
  });

  it("take any value of one facet, and ask all facets", () => {
    const kinds = withFacet(noFilters, "kind", ["military_aid", "reform"], true);
    expect(shown(kinds)).toEqual(["aid", "aid-refused", "reform"]);
    expect(shown(withFacet(kinds, "status", ["refused"], true))).toEqual(["aid-refused"]);
    expect(isFiltering(kinds)).toBe(true);
  });

  it("find commitments by the kind of a party, of their place, and those to nobody", () => {
    expect(shown(withFacet(noFilters, "party", ["igo"], true))).toEqual(["dykes"]);
    expect(shown(withFacet(noFilters, "party", ["place"], true))).toEqual(["dykes"]);
    expect(shown(withFacet(noFilters, "party", ["open"], true))).toEqual(["reform"]);
  });

  it("keep only contested ones", () => {
    expect(shown({ ...noFilters, contested: true })).toEqual(["truce"]);
  });

  it("can be taken back, value by value", () => {
    const two = withFacet(noFilters, "kind", ["military_aid", "reform"], true);
    expect(withFacet(two, "kind", ["military_aid", "reform"], false)).toEqual(noFilters);
    expect(two.kind.size).toBe(2);
  });

  it("count what each entry would show: a facet's own choice doesn't lower the counts beside its other entries", () => {
    const { counts, contested } = apply(withFacet(noFilters, "status", ["refused"], true));
    expect(Object.fromEntries(counts.status)).toEqual({ pledged: 2, refused: 1, in_force: 1, proposed: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ military_aid: 1 });
    expect(Object.fromEntries(counts.party)).toEqual({ state: 1 });
    expect(contested).toBe(0);
    expect(apply(noFilters).contested).toBe(1);
  });
});
