import type { SearchEntry } from "#src/viewer/core/search-index";
import { element } from "#src/viewer/page/elements";

const groupNames = { actor: "Actors", place: "Places", commitment: "Commitments", quote: "In the articles' words" } as const;

/** One line of the list: from the graph that the page holds, or a quote that the server found. */
export interface SearchLine extends Omit<SearchEntry, "group"> {
  readonly group: SearchEntry["group"] | "quote";
}

export interface SearchList {
  readonly root: HTMLElement;
  /** Shows these lines, in groups; `active` is the position of the one that Enter would open, or -1. */
  show(lines: readonly SearchLine[], active: number, words: string): void;
  /** Position of the line that an event happened on, or -1. */
  positionOf(event: Event): number;
}

/** The list under the search box: the popup of its combobox, whose input keeps the focus and is told what is active. */
export function createSearchList(input: HTMLInputElement): SearchList {
  const root = element("ul", { id: "search-list", role: "listbox", "aria-label": "Search results", hidden: true });
  return {
    root,
    show(lines, active, words) {
      const isOpen = words !== "" && document.activeElement === input;
      const groups = [...new Set(lines.map(({ group }) => group))];
      root.replaceChildren(...groups.map((group) => groupOf(group, lines, active)));
      if (lines.length === 0)
        root.append(element("li", { class: "empty", role: "option", "aria-disabled": "true" }, `Nothing is called “${words}”.`));
      root.hidden = !isOpen;
      input.setAttribute("aria-expanded", String(isOpen));
      input.setAttribute("aria-activedescendant", isOpen && active >= 0 ? optionId(active) : "");
      if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
    },
    positionOf(event) {
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      return option?.id.startsWith("search-option-") ? Number(option.id.slice("search-option-".length)) : -1;
    },
  };
}

function optionId(position: number): string {
  return `search-option-${position}`;
}

function groupOf(group: SearchLine["group"], lines: readonly SearchLine[], active: number): HTMLElement {
  const options = lines.flatMap((line, position) => (line.group === group ? [optionOf(line, position, position === active)] : []));
  return element(
    "li",
    { role: "presentation" },
    element("p", { class: "group-name", "aria-hidden": "true" }, groupNames[group]),
    element("ul", { role: "group", "aria-label": groupNames[group] }, ...options),
  );
}

function optionOf(line: SearchLine, position: number, isActive: boolean): HTMLElement {
  return element(
    "li",
    { role: "option", id: optionId(position), "aria-selected": String(isActive) },
    element("span", { class: "option-title" }, line.title),
    element("span", { class: "faint" }, line.detail),
  );
}
