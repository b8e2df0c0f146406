import type { ArticleCard, CommitmentView, Contradiction } from "#schema/api";
import { certainties, speakerRoles, statuses, timeframes } from "#schema/claim";
import { sayDate, sayField, sayList } from "#src/viewer/core/wording";
import { element } from "#src/viewer/page/elements";
import { contestedSign } from "#src/viewer/page/signs";
import { stopLink } from "#src/viewer/page/stop-link";

type Piece = CommitmentView["evidence"][number];

/** One quote with who said it, where and when; the quote opens its article. */
export function evidenceItem(piece: Piece, commitment: string): HTMLLIElement {
  const { claim, article, contradictedBy } = piece;
  return element(
    "li",
    { class: "piece" },
    element("p", { class: "outlet" }, sayOutlet(article)),
    element("blockquote", {}, stopLink({ type: "claim", id: claim.id, commitment }, "quote", claim.quote)),
    element("p", { class: "faint" }, `${saySpeaker(piece)}. ${sayReading(piece)}.`),
    ...contradictedBy.map(contradictionLine),
  );
}

/** "The Harbour Times, 2 March 2026". */
export function sayOutlet(article: ArticleCard): string {
  const outlets = article.sources.length > 0 ? sayList(article.sources) : "Unknown outlet";
  return article.publishedAt === null ? `${outlets}, undated` : `${outlets}, ${sayDate(article.publishedAt)}`;
}

function contradictionLine({ claimId, commitmentId, quote, field, article }: Contradiction): HTMLElement {
  return element(
    "p",
    { class: "against" },
    contestedSign(),
    element(
      "span",
      {},
      `Against this, on ${sayField(field)}: `,
      stopLink({ type: "claim", id: claimId, commitment: commitmentId }, "quote-small", `“${quote}”`),
      ` ${sayOutlet(article)}`,
    ),
  );
}

function saySpeaker({ claim, attributedTo, principal }: Piece): string {
  if (claim.voice === "author") return "The article's own statement";
  const names = sayList((attributedTo.length > 0 ? attributedTo : principal === null ? [] : [principal]).map(({ name }) => name));
  const role = claim.speakerRole === null ? "" : ` (${speakerRoles[claim.speakerRole].label})`;
  const who = names === "" ? "a speaker who isn't named" : `${names}${role}`;
  return claim.voice === "quoted" ? `Quoted from ${who}` : `Reported from ${who}`;
}

/** How the sentence was read: status, certainty, and what is out of the ordinary. */
function sayReading({ claim, article }: Piece): string {
  const parts = [
    claim.negated ? `denies it (${statuses[claim.status].label})` : statuses[claim.status].label,
    certainties[claim.certainty].label,
    claim.timeframe === "current" ? null : timeframes[claim.timeframe].label,
    article.duplicateOf === null ? null : "nearly repeats another article",
  ];
  return `Read as ${parts.filter((part) => part !== null).join(", ")}`;
}
