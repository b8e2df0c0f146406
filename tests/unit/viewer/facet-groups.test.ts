import { describe, expect, it } from "@jest/globals";
import { chosenEntries, facetGroups } from "#src/viewer/core/facet-groups";
import { applyFilters, buildFacetIndex, noFilters, withFacet } from "#src/viewer/core/filters";
import { smallView } from "#tests/support/small-view";

const groups = facetGroups(applyFilters(smallView.commitments, buildFacetIndex(smallView), noFilters).counts);

describe("groups of filters", () => {
  it("hold the kinds and statuses that occur, by family and by how they stand", () => {
    expect(groups.map(({ label, values }) => [label, values])).toEqual([
      ["security", ["military_aid"]],
      ["peace", ["ceasefire"]],
      ["economic", ["environment"]],
      ["political", ["reform"]],
      ["asked or offered", ["proposed"]],
      ["made", ["pledged", "in_force"]],
      ["refused or ended", ["refused"]],
    ]);
  });

  it("are named once where all of several values are chosen, and value by value otherwise", () => {
    const all = withFacet(noFilters, "status", ["pledged", "in_force", "refused"], true);
    expect(chosenEntries(all, groups).map(({ values, group }) => [values, group?.label ?? null])).toEqual([
      [["pledged", "in_force"], "made"],
      [["refused"], null],
    ]);
    expect(chosenEntries(withFacet(all, "status", ["in_force"], false), groups).map(({ values }) => values)).toEqual([["pledged"], ["refused"]]);
    expect(chosenEntries(noFilters, groups)).toEqual([]);
  });
});
