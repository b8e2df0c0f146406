import type { SearchIndex } from "#src/viewer/core/search-index";
import type { Stop } from "#src/viewer/core/view-state";
import { element } from "#src/viewer/page/elements";
import { createSearchList, type SearchLine } from "#src/viewer/page/search-list";

const PER_GROUP = 6;
const PATIENCE_MS = 200;
const SHORTEST_FULL_TEXT = 3;

export interface SearchBoxOptions {
  /** Asked at the first use, because building it takes a moment. */
  readonly index: () => SearchIndex;
  /** Full text of the server; its lines come after those of the index. */
  readonly findQuotes: (words: string, signal: AbortSignal) => Promise<readonly SearchLine[]>;
  readonly onChoose: (stop: Stop) => void;
}

/** A combobox (ARIA 1.2 pattern): arrows move, Enter opens, Esc clears. */
export function createSearchBox(host: HTMLElement, { index, findQuotes, onChoose }: SearchBoxOptions): void {
  const input = createInput();
  const list = createSearchList(input);
  const label = element("label", { for: input.id, class: "unseen" }, "Search actors, places and commitments");
  host.append(label, input, element("kbd", { "aria-hidden": "true" }, "/"), list.root);

  let lines: readonly SearchLine[] = [];
  let active = -1;
  let pending = new AbortController();
  const words = () => input.value.trim();
  const show = () => list.show(lines, active, words());

  function search(): void {
    pending.abort();
    pending = new AbortController();
    const asked = words();
    const own = asked === "" ? [] : index().find(asked, PER_GROUP);
    const { signal } = pending;
    setLines(own);
    if (asked.length >= SHORTEST_FULL_TEXT) setTimeout(() => void addQuotes(asked, own, signal), PATIENCE_MS);
  }
  async function addQuotes(asked: string, own: readonly SearchLine[], signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const quotes = await findQuotes(asked, signal).catch(() => []);
    if (!signal.aborted) setLines([...own, ...quotes], active);
  }
  function setLines(next: readonly SearchLine[], keep = 0): void {
    lines = next;
    active = next.length === 0 ? -1 : Math.max(keep, 0);
    show();
  }
  function choose(position: number): void {
    const line = lines[position];
    if (line === undefined) return;
    clear();
    onChoose(line.stop);
  }
  function clear(): void {
    input.value = "";
    search();
  }
  function move(step: number): void {
    if (lines.length > 0) active = (active + step + lines.length) % lines.length;
    show();
  }

  for (const event of ["focus", "blur"]) input.addEventListener(event, show);
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(active),
      Escape: clear,
    };
    const act = event.key === "Escape" && input.value === "" ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  // On press, before the input loses its focus and the list closes.
  list.root.addEventListener("mousedown", (event) => {
    event.preventDefault();
    choose(list.positionOf(event));
  });
}

function createInput(): HTMLInputElement {
  return element("input", {
    id: "search-input",
    type: "text",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "search-list",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 200,
    placeholder: "Search actors, places, commitments",
  });
}
