import type { SearchView } from "#schema/api";
import { api, LoadError } from "#src/viewer/api-client";
import { facetGroups } from "#src/viewer/core/facet-groups";
import { applyFilters, type FilterResult, noFilters } from "#src/viewer/core/filters";
import { createObservable, type Observable } from "#src/viewer/core/observable";
import { buildSearchIndex, type SearchIndex } from "#src/viewer/core/search-index";
import { decodeView, encodeView } from "#src/viewer/core/url-codec";
import { closeAll, currentCommitment, currentStop, openStop, type Stop, sameStop, stepBack, type ViewState } from "#src/viewer/core/view-state";
import { createCommitmentTable } from "#src/viewer/page/commitment-table";
import { createCopyButton } from "#src/viewer/page/copy-button";
import { button, element } from "#src/viewer/page/elements";
import { createFilterBar } from "#src/viewer/page/filter-bar";
import { type GraphData, prepareGraph } from "#src/viewer/page/graph-data";
import { createLegend } from "#src/viewer/page/legend";
import { createLegendFold, type LegendFold } from "#src/viewer/page/legend-fold";
import { createPanel } from "#src/viewer/page/panel";
import { createSearchBox } from "#src/viewer/page/search-box";
import type { SearchLine } from "#src/viewer/page/search-list";
import { createStage } from "#src/viewer/page/stage";
import { followStopLinks } from "#src/viewer/page/stop-link";
import { createThemeButton } from "#src/viewer/page/theme";

const IDLE_MS = 3000;

/** Places of the page that index.html gives. */
function region<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`index.html has no ${selector}.`);
  return found;
}

/** Loads the graph and starts the page; says so in words while it loads and where it can't. */
export async function startApp(): Promise<void> {
  const stage = region(".stage");
  const note = element("p", { class: "notice", role: "status" }, "Loading the graph …");
  stage.replaceChildren(note);
  try {
    const view = await api.graph();
    stage.replaceChildren();
    if (view.commitments.length === 0) stage.append(emptyNotice(view.totals.articles));
    else runApp(prepareGraph(view));
  } catch (error) {
    const told = error instanceof LoadError ? error : new LoadError("The page failed while it started.", "Load it again.");
    stage.replaceChildren(
      element(
        "div",
        { class: "notice" },
        element("h2", {}, told.message),
        element("p", {}, told.remedy),
        button({ class: "action" }, () => void startApp(), "Try again"),
      ),
    );
    if (!(error instanceof LoadError)) throw error;
  }
}

function emptyNotice(articles: number): HTMLElement {
  const why = articles === 0 ? "No article has been read yet." : "No commitment was found in the articles that were read.";
  return element(
    "div",
    { class: "notice" },
    element("h2", {}, "The graph is empty"),
    element("p", {}, `${why} Read some with `, element("code", {}, "pledgegraph ingest PATH"), ", then load this page again."),
  );
}

function runApp(data: GraphData): void {
  const state = createObservable<ViewState>(decodeView(location.hash));
  const commitments = data.view.commitments;
  const results = (view: ViewState): FilterResult => applyFilters(commitments, data.facets, view.filters);
  const stageHost = region(".stage");
  const legendHost = region(".legend");
  const present = applyFilters(commitments, data.facets, noFilters).counts;
  const groups = facetGroups(present);
  const legend = createLegend(legendHost, state, present, groups);
  const fold = createLegendFold(legendHost);
  const open = (stop: Stop | null) => state.update((view) => (stop === null ? closeAll(view) : openStop(view, stop)));
  const stage = createStage(data, state.get(), { open, showTable: () => state.update((view) => ({ ...view, mode: "table" })) });
  const bar = createFilterBar(stageHost, state, { legendButton: fold.button, zoom: stage.zoom, groups });
  const table = createCommitmentTable(data.nameOf);
  stageHost.append(stage.root, table.root);
  const panel = createPanel(region(".panel"), data, state, (sentence) => {
    region("#live").textContent = sentence;
  });

  function update(view: ViewState, previous: ViewState | null): void {
    const result = results(view);
    const shown = new Set(result.shown.map(({ id }) => id));
    const filtersChanged = previous === null || view.filters !== previous.filters;
    legend.update(view.filters, result);
    bar.update(view, shown.size, commitments.length);
    stage.root.hidden = view.mode !== "graph";
    table.root.hidden = view.mode !== "table";
    if (view.mode === "table") table.update(result.shown, currentCommitment(view));
    stage.update(view, shown, filtersChanged);
    panel.update(view, result.shown, previous !== null);
  }
  update(state.get(), null);
  stage.start();
  state.watch(update);
  keepAddress(state);
  followStopLinks(state);
  createTools(data, open, () => stage.updateColours());
  listenToKeys(state, fold);
}

/** The address says what is on the screen; what is opened can be left again with the browser's own "back". */
function keepAddress(state: Observable<ViewState>): void {
  state.watch((view, previous) => {
    const hash = encodeView(view);
    if (hash === location.hash.slice(1)) return;
    const address = hash === "" ? location.pathname + location.search : `#${hash}`;
    if (sameStop(currentStop(view), currentStop(previous))) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  });
  window.addEventListener("popstate", () => {
    const decoded = decodeView(location.hash);
    state.update((view) => {
      const stop = currentStop(decoded);
      const trail = stop === null ? [] : decoded.trail.reduce(openStop, view).trail;
      return { ...decoded, trail };
    });
  });
}

function createTools(data: GraphData, open: (stop: Stop | null) => void, onColours: () => void): void {
  let built: SearchIndex | null = null;
  const index = (): SearchIndex => {
    built ??= buildSearchIndex(data.view);
    return built;
  };
  // Before the first key is pressed, if the browser has a moment until then.
  requestIdleCallback(index, { timeout: IDLE_MS });
  createSearchBox(region(".search"), {
    index,
    findQuotes: async (words, signal) => quoteLines(await api.search(words, signal)),
    onChoose: open,
  });
  region(".tools").append(createCopyButton(), createThemeButton(onColours));
}

/** "/" goes to the search box; Esc closes what was opened last. */
function listenToKeys(state: Observable<ViewState>, fold: LegendFold): void {
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (event.key === "/" && !isTyping) {
      event.preventDefault();
      region<HTMLInputElement>("#search-input").select();
    } else if (event.key === "Escape" && !fold.close()) state.update(stepBack);
  });
}

function quoteLines({ hits }: SearchView): readonly SearchLine[] {
  return hits.flatMap(({ type, id, text, commitmentId }) =>
    type === "claim" && commitmentId !== null
      ? [{ group: "quote" as const, stop: { type: "claim" as const, id, commitment: commitmentId }, title: `“${text}”`, detail: "" }]
      : [],
  );
}
