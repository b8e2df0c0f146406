import { commitmentKinds, statuses } from "#schema/claim";
import type { FacetGroup } from "#src/viewer/core/facet-groups";
import { type Facet, type FilterResult, type Filters, withFacet } from "#src/viewer/core/filters";
import { shapeLabel, shapeNames } from "#src/viewer/core/node-shape";
import type { Observable } from "#src/viewer/core/observable";
import { standings } from "#src/viewer/core/standing";
import type { ViewState } from "#src/viewer/core/view-state";
import { sayNumber } from "#src/viewer/core/wording";
import { button, type Child, element } from "#src/viewer/page/elements";
import { contestedSign, lineSign, shapeSign } from "#src/viewer/page/signs";

/** A line of the legend: one or several values of a facet, with a box to filter by them and how many commitments they would show. */
interface Entry {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

export interface Legend {
  update(filters: Filters, result: FilterResult): void;
}

/** The legend, every line of which is a filter. `present` are the values that occur in the graph at all; the others are left out. */
export function createLegend(
  host: HTMLElement,
  state: Observable<ViewState>,
  present: FilterResult["counts"],
  groups: readonly FacetGroup[],
): Legend {
  const entries: Entry[] = [];
  const line = (facet: Facet, values: readonly string[], ...label: readonly Child[]): HTMLElement => {
    const box = element("input", { type: "checkbox" });
    const count = element("span", { class: "count" });
    box.addEventListener("change", () => state.update((view) => ({ ...view, filters: withFacet(view.filters, facet, values, box.checked) })));
    entries.push({ facet, values, box, count });
    return element("label", { class: "entry" }, box, ...label, count);
  };
  const contestedBox = element("input", { type: "checkbox" });
  const contestedCount = element("span", { class: "count" });
  contestedBox.addEventListener("change", () => state.update((view) => ({ ...view, filters: { ...view.filters, contested: contestedBox.checked } })));

  host.append(
    section("What it is about", ...groups.filter(({ facet }) => facet === "kind").map((group) => groupLines(group, line))),
    section(
      "How it stands",
      ...groups.filter(({ facet }) => facet === "status").map((group) => groupLines(group, line)),
      element("label", { class: "entry" }, contestedBox, contestedSign(), element("span", { class: "entry-name" }, "contested"), contestedCount),
    ),
    section(
      "Who and where",
      ...shapeNames
        .filter((name) => present.party.has(name))
        .map((name) => line("party", [name], shapeSign(name), element("span", { class: "entry-name" }, shapeLabel(name)))),
    ),
  );
  return {
    update(filters, { counts, contested }) {
      for (const { facet, values, box, count } of entries) {
        const chosen = values.filter((value) => (filters[facet] as ReadonlySet<string>).has(value)).length;
        box.checked = chosen === values.length;
        box.indeterminate = chosen > 0 && chosen < values.length;
        const total = values.reduce((sum, value) => sum + (counts[facet].get(value) ?? 0), 0);
        count.textContent = sayNumber(total);
        box.closest("label")?.classList.toggle("is-none", total === 0);
      }
      contestedBox.checked = filters.contested;
      contestedCount.textContent = sayNumber(contested);
    },
  };
}

type LineMaker = (facet: Facet, values: readonly string[], ...label: readonly Child[]) => HTMLElement;

/** A group's own line, with the lines of its values folded under it. */
function groupLines(group: FacetGroup, line: LineMaker): HTMLElement {
  const sign = group.facet === "kind" ? lineSign("solid", group.family) : lineSign(standings[group.standing].line, null);
  const labels =
    group.facet === "kind" ? group.values.map((kind) => commitmentKinds[kind].label) : group.values.map((status) => statuses[status].label);
  const head = line(group.facet, group.values, sign, element("span", { class: "entry-name" }, group.label));
  const finer = group.values.map((value, index) => line(group.facet, [value], element("span", { class: "entry-name" }, labels[index] ?? value)));
  return folding(group.label, head, finer);
}

function section(title: string, ...lines: readonly HTMLElement[]): HTMLElement {
  return element("section", {}, element("h2", {}, title), ...lines);
}

/** A line with finer ones under it, folded until asked for. */
function folding(name: string, head: HTMLElement, finer: readonly HTMLElement[]): HTMLElement {
  const inner = element("div", { class: "finer", hidden: true }, ...finer);
  const toggle = button({ class: "fold", "aria-expanded": "false", "aria-label": `Kinds of ${name}` }, () => {
    inner.hidden = !inner.hidden;
    toggle.setAttribute("aria-expanded", String(!inner.hidden));
  });
  return element("div", { class: "folding" }, element("div", { class: "folding-head" }, head, toggle), inner);
}
