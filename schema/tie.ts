import { z } from "zod";
import { Offset } from "#schema/primitives";
import { vocabulary } from "#schema/vocabulary";

export const tieTypes = {
  office: { label: "office", definition: "A person holds an office of a state, an organisation or a body: [person, whose office]" },
  agreement: { label: "agreement", definition: "The parties of an agreement, a pact or a truce" },
  talks: { label: "talks", definition: "Those who negotiate or meet" },
  conflict: { label: "conflict", definition: "The parties of a war, a conflict or a dispute" },
  supports: { label: "supports", definition: "One backs, helps or defends another: [who, whom]" },
  opposes: { label: "opposes", definition: "One attacks, accuses or rejects another: [who, whom]" },
  gives: { label: "gives", definition: "One gives, sends or supplies something to another: [who, to whom]" },
} as const;
export const TieType = vocabulary(tieTypes);
export type TieType = z.infer<typeof TieType>;

/** What an article says of how its actors stand to each other, with the stretch that says it. */
export const ActorTie = z.object({
  type: TieType,
  /** Ids of actors; never fewer than two. */
  parties: z.array(z.string().min(1)).min(2),
  /** Title of an office, noun of a deal ("treaty"), verb of a stance, in its dictionary form. */
  label: z.string().min(1),
  start: Offset,
  end: Offset,
  /** Whether the words only take up an earlier one: "the deal", "the talks". */
  takenUp: z.boolean(),
});
export type ActorTie = z.infer<typeof ActorTie>;
