import type { CommitmentCard } from "#schema/api";

/** Commitments of an actor or a place by the part it has in them; a mutual one stands in one list only. */
export function commitmentsOf(
  id: string,
  cards: readonly CommitmentCard[],
): Readonly<Record<"mutual" | "made" | "received" | "here", readonly CommitmentCard[]>> {
  return {
    mutual: cards.filter((card) => card.mutual && card.promisors.includes(id)),
    made: cards.filter((card) => !card.mutual && card.promisors.includes(id)),
    received: cards.filter((card) => !card.mutual && !card.promisors.includes(id) && card.beneficiaries.includes(id)),
    here: cards.filter((card) => card.performedIn.includes(id)),
  };
}
