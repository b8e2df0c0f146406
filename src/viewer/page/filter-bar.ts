import { commitmentKinds, statuses } from "#schema/claim";
import { chosenEntries, type FacetGroup } from "#src/viewer/core/facet-groups";
import { type Filters, isFiltering, noFilters, withFacet } from "#src/viewer/core/filters";
import { shapeLabel, shapeNames } from "#src/viewer/core/node-shape";
import type { Observable } from "#src/viewer/core/observable";
import type { Mode, ViewState } from "#src/viewer/core/view-state";
import { sayNumber } from "#src/viewer/core/wording";
import { button, element } from "#src/viewer/page/elements";

export interface FilterBar {
  update(view: ViewState, shown: number, total: number): void;
}

export interface FilterBarParts {
  /** Opens the legend where it is folded away. */
  readonly legendButton: HTMLElement;
  readonly zoom: (step: "in" | "out" | "fit") => void;
  readonly groups: readonly FacetGroup[];
}

/** "Showing X of Y", a chip to take each filter away, zoom, and the switch between graph and table. */
export function createFilterBar(host: HTMLElement, state: Observable<ViewState>, { legendButton, zoom, groups }: FilterBarParts): FilterBar {
  const showing = element("p", { class: "showing", role: "status" });
  const chips = element("div", { class: "chips" });
  const zoomButtons = element(
    "div",
    { class: "zoom", role: "group", "aria-label": "Zoom" },
    button({ class: "tool", "aria-label": "Zoom in" }, () => zoom("in"), "+"),
    button({ class: "tool", "aria-label": "Zoom out" }, () => zoom("out"), "−"),
    button({ class: "tool", "aria-label": "Fit the whole graph" }, () => zoom("fit"), "Fit"),
  );
  const switches = (["graph", "table"] as const).map((mode) => modeSwitch(mode, state));
  const modes = element("div", { class: "switch", role: "group", "aria-label": "View" }, ...switches);
  host.append(element("div", { class: "filter-bar" }, legendButton, showing, chips, zoomButtons, modes));
  return {
    update({ filters, mode }, shown, total) {
      showing.textContent = `Showing ${sayNumber(shown)} of ${sayNumber(total)}`;
      chips.replaceChildren(...chipsFor(filters, groups, state));
      zoomButtons.hidden = mode !== "graph";
      for (const one of switches) one.setAttribute("aria-pressed", String(one.dataset.mode === mode));
    },
  };
}

function modeSwitch(mode: Mode, state: Observable<ViewState>): HTMLButtonElement {
  return button(
    { "data-mode": mode, "aria-pressed": "false" },
    () => state.update((view) => ({ ...view, mode })),
    mode === "graph" ? "Graph" : "Table",
  );
}

function chipsFor(filters: Filters, groups: readonly FacetGroup[], state: Observable<ViewState>): readonly HTMLElement[] {
  const change = (next: (filters: Filters) => Filters) => () => state.update((view) => ({ ...view, filters: next(view.filters) }));
  const chip = (label: string, next: (filters: Filters) => Filters) =>
    button({ class: "chip", "aria-label": `Remove the filter ${label}` }, change(next), label, element("span", { "aria-hidden": "true" }, "×"));
  if (!isFiltering(filters)) return [];
  return [
    ...chosenEntries(filters, groups).map(({ facet, values, group }) =>
      chip(group?.label ?? valueLabel(facet, values[0] ?? ""), (before) => withFacet(before, facet, values, false)),
    ),
    ...shapeNames
      .filter((name) => filters.party.has(name))
      .map((name) => chip(shapeLabel(name), (before) => withFacet(before, "party", [name], false))),
    ...(filters.contested ? [chip("contested", (before) => ({ ...before, contested: false }))] : []),
    button(
      { class: "chip clear" },
      change(() => noFilters),
      "Show all",
    ),
  ];
}

function valueLabel(facet: FacetGroup["facet"], value: string): string {
  return facet === "kind" ? commitmentKinds[value as keyof typeof commitmentKinds].label : statuses[value as keyof typeof statuses].label;
}
