import { actorKinds } from "#schema/actor";
import { commitmentKinds, type Family, families, type Status, statuses } from "#schema/claim";
import { type Facet, type FilterResult, type Filters, withFacet } from "#src/viewer/core/filters";
import { type ShapeName, shapeNames } from "#src/viewer/core/node-shape";
import type { Observable } from "#src/viewer/core/observable";
import { type Standing, standings } from "#src/viewer/core/standing";
import type { ViewState } from "#src/viewer/core/view-state";
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
export function createLegend(host: HTMLElement, state: Observable<ViewState>, present: FilterResult["counts"]): Legend {
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
    section("What it is about", ...familyLines(present, line)),
    section(
      "How it stands",
      ...standingLines(present, line),
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
        count.textContent = String(total);
        box.closest("label")?.classList.toggle("is-none", total === 0);
      }
      contestedBox.checked = filters.contested;
      contestedCount.textContent = String(contested);
    },
  };
}

type LineMaker = (facet: Facet, values: readonly string[], ...label: readonly Child[]) => HTMLElement;

function familyLines(present: FilterResult["counts"], line: LineMaker): readonly HTMLElement[] {
  return (Object.keys(families) as Family[]).flatMap((family) => {
    const kinds = (Object.keys(commitmentKinds) as (keyof typeof commitmentKinds)[]).filter(
      (kind) => commitmentKinds[kind].family === family && present.kind.has(kind),
    );
    if (kinds.length === 0) return [];
    const head = line("kind", kinds, lineSign("solid", family), element("span", { class: "entry-name" }, families[family].label));
    return [
      folding(
        families[family].label,
        head,
        kinds.map((kind) => line("kind", [kind], element("span", { class: "entry-name" }, commitmentKinds[kind].label))),
      ),
    ];
  });
}

function standingLines(present: FilterResult["counts"], line: LineMaker): readonly HTMLElement[] {
  return (Object.keys(standings) as Standing[]).flatMap((standing) => {
    const values: readonly Status[] = standings[standing].statuses.filter((status) => present.status.has(status));
    if (values.length === 0) return [];
    const head = line(
      "status",
      values,
      lineSign(standings[standing].line, null),
      element("span", { class: "entry-name" }, standings[standing].label),
    );
    return [
      folding(
        standings[standing].label,
        head,
        values.map((status) => line("status", [status], element("span", { class: "entry-name" }, statuses[status].label))),
      ),
    ];
  });
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

function shapeLabel(name: ShapeName): string {
  if (name === "place") return "place";
  return name === "open" ? "to no one named" : actorKinds[name].label;
}
