import type { Contradiction, Derivation, DerivedCommitment, Part } from "#schema/derivation";
import type { NodeReference, RelationshipRow } from "#schema/graph";
import { link, type Rows, row } from "#src/graph/article-rows";

/** Nodes and relationships of the commitments and contradictions of whole topics. */
export function commitmentRows({ commitments, contradictions, parts }: Derivation): Rows {
  return {
    nodes: commitments.flatMap(({ commitment, conditions }) => [
      row("Commitment", commitment),
      ...conditions.map((condition) => row("Condition", condition)),
    ]),
    relationships: [...commitments.flatMap(linksOf), ...contradictions.map(contradictionRow), ...parts.map(partRow)],
  };
}

/** The relationship that says that two claims can't both hold, from the smaller id to the larger. */
export function contradictionRow({ one, other, field }: Contradiction): RelationshipRow {
  return link("CONTRADICTS", { label: "Claim", id: one }, { label: "Claim", id: other }, { field });
}

function partRow({ part, whole }: Part): RelationshipRow {
  return link("PART_OF", { label: "Commitment", id: part }, { label: "Commitment", id: whole }, {});
}

function linksOf(derived: DerivedCommitment): RelationshipRow[] {
  const node: NodeReference = { label: "Commitment", id: derived.commitment.id };
  const actor = (id: string): NodeReference => ({ label: "Actor", id });
  const place = (id: string): NodeReference => ({ label: "Place", id });
  return [
    ...derived.reports.map(({ claim, ...report }) => link("REPORTS", { label: "Claim", id: claim }, node, report)),
    ...derived.promisors.map((id) => link("COMMITS_TO", actor(id), node, {})),
    ...derived.beneficiaries.map((id) => link("BENEFITS", node, actor(id), {})),
    ...derived.parties.map((party) => link("PARTY_TO", actor(party.actor), node, { role: party.role })),
    ...derived.performedIn.map((id) => link("PERFORMED_IN", node, place(id), {})),
    ...derived.announcedIn.map((id) => link("ANNOUNCED_IN", node, place(id), {})),
    ...derived.conditions.map(({ id }) => link("CONDITIONED_ON", node, { label: "Condition", id }, {})),
  ];
}
