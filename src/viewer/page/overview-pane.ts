import { sayCount } from "#src/viewer/core/wording";
import { commitmentList } from "#src/viewer/page/commitment-item";
import { element } from "#src/viewer/page/elements";
import type { GraphData } from "#src/viewer/page/graph-data";

const MOST = 6;

/** What the panel says while nothing is open: what this is, what is disputed, what is new. */
export function overviewPane({ view, nameOf }: GraphData): HTMLElement {
  const { totals } = view;
  const contested = view.commitments.filter((card) => card.contested);
  const latest = [...view.commitments]
    .filter((card) => card.lastReportedAt !== null && !card.contested)
    .sort((one, other) => ((one.lastReportedAt ?? "") < (other.lastReportedAt ?? "") ? 1 : -1));
  const read = `${sayCount(totals.commitments, "commitment")}, read from ${sayCount(totals.articles, "article")} of ${sayCount(totals.sources, "source")}.`;
  return element(
    "div",
    { class: "pane" },
    element("h2", { tabindex: "-1" }, "Who promised what to whom"),
    element(
      "p",
      { class: "lead" },
      read,
      " Each line is a commitment, from the one who makes it to the one it is made to. Open a line to read the sentence it rests on.",
    ),
    commitmentList("Sources disagree", contested, nameOf, MOST),
    commitmentList("Reported last", latest, nameOf, MOST),
    element("p", { class: "hints" }, element("kbd", {}, "/"), " search  ", element("kbd", {}, "Esc"), " step back"),
  );
}
