import type { CommitmentCard, GraphEdge } from "#schema/api";

/** The edges of one commitment, see GraphEdge for which these are. Nobody is shown as promising to itself. */
export function commitmentEdges(card: Pick<CommitmentCard, "id" | "mutual" | "promisors" | "beneficiaries" | "performedIn">): GraphEdge[] {
  const edge = (source: string, target: string | null): GraphEdge => ({ commitment: card.id, source, target });
  const between = card.promisors.flatMap((source) =>
    card.beneficiaries.filter((target) => (card.mutual ? source < target : source !== target)).map((target) => edge(source, target)),
  );
  if (between.length > 0) return between;
  if (card.performedIn.length > 0) return card.promisors.flatMap((source) => card.performedIn.map((place) => edge(source, place)));
  return card.promisors.map((source) => edge(source, null));
}
