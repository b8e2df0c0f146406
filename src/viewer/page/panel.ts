import { api, LoadError } from "#src/viewer/api-client";
import { commitmentsOf } from "#src/viewer/core/commitments-of";
import type { FilterResult } from "#src/viewer/core/filters";
import type { Observable } from "#src/viewer/core/observable";
import { closeAll, currentStop, type Stop, sameStop, stepBack, type ViewState } from "#src/viewer/core/view-state";
import { announceCommitment, announceNode } from "#src/viewer/core/wording";
import { articlePane } from "#src/viewer/page/article-pane";
import { commitmentPane } from "#src/viewer/page/commitment-pane";
import { button, element } from "#src/viewer/page/elements";
import { sayOutlet } from "#src/viewer/page/evidence-item";
import type { GraphData } from "#src/viewer/page/graph-data";
import { nodePane } from "#src/viewer/page/node-pane";
import { overviewPane } from "#src/viewer/page/overview-pane";

export interface Panel {
  /** Shows what is open; `moveFocus` where the reader asked for it, and not the page at its start. */
  update(view: ViewState, shown: FilterResult["shown"], moveFocus: boolean): void;
}

interface Page {
  readonly pane: HTMLElement;
  /** Stays in sight above the pane: of an article, where and when it was published. */
  readonly caption?: string;
  readonly sentence: string;
}

/** The panel: an overview while nothing is open, else the page of what is. */
export function createPanel(host: HTMLElement, data: GraphData, state: Observable<ViewState>, announce: (sentence: string) => void): Panel {
  const bar = element("div", { class: "panel-bar" });
  const content = element("div", { class: "panel-content" });
  const captionLine = element("p", { class: "panel-caption" });
  host.replaceChildren(bar, content);
  let loaded: Stop | null | undefined;
  let turn = 0;

  function show({ pane, caption, sentence }: Page, moveFocus: boolean): void {
    content.replaceChildren(pane);
    captionLine.textContent = caption ?? "";
    content.removeAttribute("aria-busy");
    const mark = content.querySelector("mark");
    if (mark) mark.scrollIntoView({ block: "center" });
    if (!moveFocus) return;
    if (!mark) host.scrollTop = 0;
    content.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    announce(sentence);
    if (isStacked(host)) (mark ?? host).scrollIntoView({ block: mark ? "center" : "start" });
  }

  async function load(stop: Exclude<Stop, { readonly type: "node" }>, moveFocus: boolean): Promise<void> {
    turn += 1;
    const mine = turn;
    content.setAttribute("aria-busy", "true");
    const page = await openPage(stop).catch((error: unknown) => failure(error, () => void load(stop, true)));
    if (mine === turn) show(page, moveFocus);
  }

  return {
    update(view, shown, moveFocus) {
      const stop = currentStop(view);
      const isNew = loaded === undefined || !sameStop(loaded, stop);
      loaded = stop;
      bar.replaceChildren(...(stop === null ? [] : barParts(view, state, captionLine)));
      bar.hidden = stop === null;
      const node = stop?.type === "node" ? data.nodes.get(stop.id) : undefined;
      if (node !== undefined) {
        turn += 1;
        show(
          { pane: nodePane(node, data, shown), sentence: announceNode(node, Object.values(commitmentsOf(node.id, shown)).flat().length) },
          isNew && moveFocus,
        );
      } else if (!isNew) return;
      else if (stop === null) {
        turn += 1;
        show({ pane: overviewPane(data), sentence: "Overview" }, moveFocus);
      } else if (stop.type === "node") show(missing(), moveFocus);
      else void load(stop, moveFocus);
    },
  };
}

async function openPage(stop: Exclude<Stop, { readonly type: "node" }>): Promise<Page> {
  const view = await api.commitment(stop.type === "claim" ? stop.commitment : stop.id);
  if (stop.type === "commitment") return { pane: commitmentPane(view), sentence: announceCommitment(view) };
  const piece = view.evidence.find(({ claim }) => claim.id === stop.id);
  if (piece === undefined) throw new LoadError("This quote is no longer in the graph.", "Step back and look at the quotes that are.");
  const article = await api.article(piece.article.id);
  return {
    pane: articlePane(article, stop.id),
    caption: sayOutlet(article.article),
    sentence: `Article: ${piece.article.title ?? "untitled"}. The quote: ${piece.claim.quote}`,
  };
}

function barParts(view: ViewState, state: Observable<ViewState>, captionLine: HTMLElement): readonly HTMLElement[] {
  const back = button({ class: "tool" }, () => state.update(stepBack), view.trail.length > 1 ? "← Back" : "← Overview");
  const close = button({ class: "tool close", "aria-label": "Close the details" }, () => state.update(closeAll), "×");
  return [back, captionLine, close];
}

function missing(): Page {
  return failure(
    new LoadError("This actor or place is no party of any commitment in the graph.", "It may have changed since the link was made."),
    null,
  );
}

function failure(error: unknown, again: (() => void) | null): Page {
  const told = error instanceof LoadError ? error : new LoadError("This could not be shown.", "Load the page again.");
  const pane = element(
    "div",
    { class: "pane" },
    element("h2", { tabindex: "-1" }, told.message),
    element("p", {}, told.remedy),
    again === null ? null : button({ class: "action" }, again, "Try again"),
  );
  return { pane, sentence: `${told.message} ${told.remedy}` };
}

/** On narrow screens the panel stands below the picture. */
function isStacked(host: HTMLElement): boolean {
  return getComputedStyle(host).overflowY === "visible";
}
