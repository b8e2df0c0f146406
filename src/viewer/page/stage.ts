import type { GraphTarget } from "#src/viewer/core/emphasis";
import { commitmentOfEdge, emphasisOfTarget, emphasisOfView } from "#src/viewer/core/emphasis";
import { currentStop, type Stop, type ViewState } from "#src/viewer/core/view-state";
import { sayCount } from "#src/viewer/core/wording";
import { button, element } from "#src/viewer/page/elements";
import type { GraphData } from "#src/viewer/page/graph-data";
import { createPicture } from "#src/viewer/page/picture";
import { createTip } from "#src/viewer/page/tip";

export interface Stage {
  readonly root: HTMLElement;
  /** Draws; to be called once the root stands in the page and so has a size. */
  start(): void;
  update(view: ViewState, shown: ReadonlySet<string>, filtersChanged: boolean): void;
  updateColours(): void;
  zoom(step: "in" | "out" | "fit"): void;
}

export interface StageActions {
  readonly open: (stop: Stop | null) => void;
  readonly showTable: () => void;
}

/** The picture, with its tip, and the words for when there is nothing to see. */
export function createStage(data: GraphData, first: ViewState, { open, showTable }: StageActions): Stage {
  const { scene } = data;
  const tip = createTip(data);
  const message = createMessage();
  const container = element("div", { class: "graph", role: "img", "aria-label": graphLabel(data) });
  const root = element("div", { class: "canvas" }, container, tip.root, message.root);
  const picture = createPicture(container, scene, { onHover, onClick, onContextLost });
  let view = first;
  let shown: ReadonlySet<string> = new Set(data.cards.keys());

  function onHover(target: GraphTarget | null, at: { readonly x: number; readonly y: number }): void {
    tip.show(target, at);
    container.classList.toggle("is-over", target !== null);
    picture.setEmphasis(target === null ? emphasisOfView(view, scene, shown) : emphasisOfTarget(target, scene, shown));
  }
  function onClick(target: GraphTarget | null): void {
    if (target === null) open(null);
    else if (target.type === "edge") open({ type: "commitment", id: commitmentOfEdge(target.id) });
    else if (data.nodes.has(target.id)) open({ type: "node", id: target.id });
  }
  function onContextLost(): void {
    message.set("failure", "The browser took the graphics away, and the picture with them.", button({ class: "action" }, draw, "Draw it again"));
  }
  function draw(): void {
    const works = "This browser can't draw the graph: WebGL 2 is off or missing. The table shows the same commitments.";
    message.set("failure", picture.start() ? null : works, button({ class: "action" }, showTable, "Show the table"));
  }
  async function arrange(): Promise<void> {
    message.set("busy", "Arranging the graph …");
    root.setAttribute("aria-busy", "true");
    await picture.arrange().finally(() => root.setAttribute("aria-busy", "false"));
    message.set("busy", null);
  }

  return {
    root,
    start() {
      draw();
      arrange().catch(() => message.set("busy", "The graph could not be arranged: its nodes stand anywhere. The table shows the same commitments."));
    },
    update(next, nextShown, filtersChanged) {
      const isOpened = currentStop(view) !== currentStop(next);
      [view, shown] = [next, nextShown];
      if (filtersChanged) picture.setShown(shown);
      message.set("empty", shown.size === 0 ? "No commitment passes all filters." : null);
      const emphasis = emphasisOfView(view, scene, shown);
      picture.setEmphasis(emphasis);
      if (isOpened && emphasis) picture.reveal(emphasis.nodes);
    },
    updateColours: picture.updateColours,
    zoom: picture.zoom,
  };
}

type Reason = "failure" | "busy" | "empty";

/** Words over the picture; of several reasons to say something the gravest is heard. */
function createMessage(): { readonly root: HTMLElement; set(reason: Reason, words: string | null, action?: HTMLElement): void } {
  const root = element("div", { class: "message", role: "status", hidden: true });
  const notes = new Map<Reason, readonly HTMLElement[]>();
  return {
    root,
    set(reason, words, action) {
      if (words === null) notes.delete(reason);
      else notes.set(reason, [element("p", {}, words), ...(action ? [action] : [])]);
      const gravest = notes.get("failure") ?? notes.get("busy") ?? notes.get("empty");
      root.hidden = gravest === undefined;
      root.replaceChildren(...(gravest ?? []));
    },
  };
}

function graphLabel({ view }: GraphData): string {
  return `Graph of ${sayCount(view.commitments.length, "commitment")} between ${sayCount(view.nodes.length, "actor or place", "actors and places")}. The table lists the same.`;
}
