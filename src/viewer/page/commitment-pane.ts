import type { CommitmentView, Party } from "#schema/api";
import { certainties, commitmentKinds, families, legalForces, polarities } from "#schema/claim";
import { sayAmount, sayCount, sayDate, sayField, sayList } from "#src/viewer/core/wording";
import { type Child, element } from "#src/viewer/page/elements";
import { evidenceItem } from "#src/viewer/page/evidence-item";
import { contestedSign, statusSign } from "#src/viewer/page/signs";
import { stopLink } from "#src/viewer/page/stop-link";

/** A commitment's page: who, to whom, what, how it stands, and every sentence that says so. */
export function commitmentPane(view: CommitmentView): HTMLElement {
  const { commitment, evidence } = view;
  const kind = commitmentKinds[commitment.kind];
  return element(
    "div",
    { class: `pane of-${commitment.family}` },
    element("p", { class: "eyebrow family" }, families[commitment.family].label),
    element("h2", { tabindex: "-1" }, commitment.polarity === "refrain" ? `${kind.label} (${polarities.refrain.label})` : kind.label),
    element("p", { class: "parties" }, ...partiesLine(view)),
    element(
      "p",
      { class: "standing" },
      statusSign(commitment.status, commitment.family),
      commitment.statusAsOf === null ? null : element("span", { class: "faint" }, `as of ${sayDate(commitment.statusAsOf)}`),
    ),
    commitment.contested ? contestedLine(commitment.contestedFields) : null,
    element("dl", { class: "facts" }, ...facts(view).flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, value)])),
    element(
      "section",
      { class: "group" },
      element("h3", {}, "In their words", element("span", { class: "count" }, sayCount(evidence.length, "quote"))),
      element("ol", { class: "evidence" }, ...evidence.map((piece) => evidenceItem(piece, commitment.id))),
    ),
  );
}

function partiesLine({ commitment, promisors, beneficiaries, performedIn }: CommitmentView): readonly Child[] {
  const links = (parties: readonly Party[]): Child[] =>
    parties.flatMap((party, index) => {
      const before = index === 0 ? "" : index === parties.length - 1 ? " and " : ", ";
      return [before, stopLink({ type: "node", id: party.id }, "party", party.name)];
    });
  if (commitment.mutual) return [...links(promisors), " to each other"];
  if (beneficiaries.length > 0) return [...links(promisors), element("span", { class: "arrow" }, " to "), ...links(beneficiaries)];
  if (performedIn.length > 0) return [...links(promisors), ", in ", ...links(performedIn)];
  return [...links(promisors), element("span", { class: "faint" }, ", to no one named")];
}

function contestedLine(fields: readonly string[]): HTMLElement {
  return element("p", { class: "contested" }, contestedSign(), `Sources disagree${fields.length > 0 ? ` on ${sayList(fields.map(sayField))}` : ""}.`);
}

/** What is known, in the order in which readers ask for it; what isn't known is left out. */
function facts({
  commitment,
  evidence,
  performedIn,
  announcedIn,
  beneficiaries,
}: CommitmentView): readonly (readonly [term: string, value: string])[] {
  const surest = (["certain", "probable", "possible"] as const).find((certainty) => evidence.some(({ claim }) => claim.certainty === certainty));
  const places = (parties: readonly Party[]) => sayList(parties.map(({ name }) => name));
  const all: readonly (readonly [string, string | null])[] = [
    ["How much", sayAmount(commitment)],
    ["On condition", commitment.condition],
    ["Legal force", commitment.legalForce === null ? "not said" : legalForces[commitment.legalForce].label],
    ["Certainty", surest === undefined ? null : certainties[surest].label],
    ["Where", beneficiaries.length > 0 ? places(performedIn) : null],
    ["Announced in", places(announcedIn)],
    ["First reported", commitment.firstReportedAt === null ? null : sayDate(commitment.firstReportedAt)],
    ["Last reported", commitment.lastReportedAt === null ? null : sayDate(commitment.lastReportedAt)],
    ["Sources", sayCount(commitment.sourceCount, "independent source")],
  ];
  return all.flatMap(([term, value]) => (value ? [[term, value] as const] : []));
}
