import type { CommitmentCard } from "#schema/api";
import { commitmentKinds } from "#schema/claim";
import { sayCount, sayDate, sayNumber, sayParties } from "#src/viewer/core/wording";
import { element } from "#src/viewer/page/elements";
import { contestedNote, statusSign } from "#src/viewer/page/signs";
import { stopLink } from "#src/viewer/page/stop-link";

/** One commitment in a list: who to whom, what, how it stands, on how many sources. Opens the commitment. */
export function commitmentItem(card: CommitmentCard, nameOf: (id: string) => string): HTMLLIElement {
  const when = card.lastReportedAt === null ? null : sayDate(card.lastReportedAt);
  return element(
    "li",
    { class: "item-row" },
    stopLink(
      { type: "commitment", id: card.id },
      "item",
      element("span", { class: "item-title" }, sayParties(card, nameOf)),
      element("span", { class: "item-kind" }, commitmentKinds[card.kind].label),
      element(
        "span",
        { class: "item-foot" },
        statusSign(card.status, card.family),
        contestedNote(card),
        element("span", { class: "faint" }, [sayCount(card.sourceCount, "source"), when].filter((part) => part !== null).join(", ")),
      ),
    ),
  );
}

/** A headed list of commitments, the first `most` of them, or nothing where it would be empty. */
export function commitmentList(
  title: string,
  cards: readonly CommitmentCard[],
  nameOf: (id: string) => string,
  most = Number.POSITIVE_INFINITY,
): HTMLElement | null {
  if (cards.length === 0) return null;
  const count = cards.length > most ? `${most} of ${sayNumber(cards.length)}` : sayNumber(cards.length);
  return element(
    "section",
    { class: "group" },
    element("h3", {}, title, element("span", { class: "count" }, count)),
    element("ul", { class: "items" }, ...cards.slice(0, most).map((card) => commitmentItem(card, nameOf))),
  );
}
