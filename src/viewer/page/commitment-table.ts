import type { CommitmentCard } from "#schema/api";
import { certainties, commitmentKinds } from "#schema/claim";
import { sayList, sayShortDate } from "#src/viewer/core/wording";
import { button, type Child, element } from "#src/viewer/page/elements";
import { contestedNote, statusSign } from "#src/viewer/page/signs";
import { stopLink } from "#src/viewer/page/stop-link";

const STEP = 200;

interface Column {
  readonly name: string;
  /** What a row is sorted by. */
  readonly key: (card: CommitmentCard, nameOf: NameOf) => string | number;
  readonly cell: (card: CommitmentCard, nameOf: NameOf) => Child;
  readonly className?: string;
}
type NameOf = (id: string) => string;

const names = (ids: readonly string[], nameOf: NameOf) => sayList(ids.map(nameOf));
const toWhom = (card: CommitmentCard, nameOf: NameOf) => {
  if (card.mutual) return "each other";
  return card.beneficiaries.length > 0 ? names(card.beneficiaries, nameOf) : "no one named";
};
const day = (date: string | null) => (date === null ? "undated" : sayShortDate(date));

const columns: readonly Column[] = [
  {
    name: "Who",
    key: (card, nameOf) => names(card.promisors, nameOf),
    cell: (card, nameOf) => stopLink({ type: "commitment", id: card.id }, "row-link", names(card.promisors, nameOf)),
  },
  { name: "To whom", key: toWhom, cell: toWhom },
  { name: "What", key: (card) => commitmentKinds[card.kind].label, cell: (card) => commitmentKinds[card.kind].label },
  {
    name: "Status",
    key: (card) => card.status,
    cell: (card) => element("span", { class: "status-cell" }, statusSign(card.status, card.family), contestedNote(card)),
  },
  { name: "Sources", key: (card) => -card.sourceCount, cell: (card) => String(card.sourceCount), className: "number" },
  { name: "Last reported", key: (card) => card.lastReportedAt ?? "9999", cell: (card) => day(card.lastReportedAt), className: "date" },
  { name: "First reported", key: (card) => card.firstReportedAt ?? "9999", cell: (card) => day(card.firstReportedAt), className: "date" },
  { name: "Certainty", key: (card) => card.certainty ?? "", cell: (card) => (card.certainty === null ? "" : certainties[card.certainty].label) },
  { name: "Where", key: (card, nameOf) => names(card.performedIn, nameOf), cell: (card, nameOf) => names(card.performedIn, nameOf) },
];

export interface CommitmentTable {
  readonly root: HTMLElement;
  update(shown: readonly CommitmentCard[], current: string | null): void;
}

/** Every commitment that the filters show, as a table that can be sorted: the full alternative to the picture. */
export function createCommitmentTable(nameOf: NameOf): CommitmentTable {
  let sorting = { column: 0, descending: false };
  let cards: readonly CommitmentCard[] = [];
  let current: string | null = null;
  let most = STEP;
  const body = element("tbody");
  const more = button({ class: "more" }, () => {
    most += STEP;
    show();
  });
  const heads = columns.map(({ name, className }, column) =>
    element(
      "th",
      { scope: "col", class: className ?? null },
      button({}, () => sortBy(column), name),
    ),
  );
  const table = element(
    "table",
    {},
    element("caption", { class: "unseen" }, "Commitments; the column headings sort"),
    element("thead", {}, element("tr", {}, ...heads)),
    body,
  );
  const root = element("div", { class: "table", tabindex: "0", role: "region", "aria-label": "Table of commitments" }, table, more);

  function sortBy(column: number): void {
    sorting = { column, descending: sorting.column === column && !sorting.descending };
    show();
  }
  function show(): void {
    const key = columns[sorting.column]?.key ?? (() => "");
    const sign = sorting.descending ? -1 : 1;
    const rows = cards
      .map((card) => ({ card, key: key(card, nameOf) }))
      .sort((one, other) => sign * (compare(one.key, other.key) || compare(one.card.id, other.card.id)));
    body.replaceChildren(...rows.slice(0, most).map(({ card }) => tableRow(card, nameOf, card.id === current)));
    more.hidden = rows.length <= most;
    more.textContent = `Show ${Math.min(STEP, rows.length - most)} more of ${rows.length}`;
    for (const [column, head] of heads.entries()) {
      head.setAttribute("aria-sort", column !== sorting.column ? "none" : sorting.descending ? "descending" : "ascending");
    }
  }
  return {
    root,
    update(shown, open) {
      cards = shown;
      current = open;
      show();
    },
  };
}

function tableRow(card: CommitmentCard, nameOf: NameOf, isCurrent: boolean): HTMLTableRowElement {
  const cells = columns.map(({ cell, className }, column) =>
    column === 0 ? element("th", { scope: "row" }, cell(card, nameOf)) : element("td", { class: className ?? null }, cell(card, nameOf)),
  );
  return element("tr", { class: isCurrent ? "is-current" : null, "aria-current": isCurrent ? "true" : null }, ...cells);
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en");
}
