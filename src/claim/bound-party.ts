import type { EntityRelation } from "#schema/relation";
import { holdsOn } from "#src/support/partial-date";

/**
 * Who is bound by what an actor says: the state or body for which a person holds office on a day, else the actor itself.
 * "Trump pledged to send missiles" binds the United States while he is its president, and nobody but him when he is not.
 *
 * @param day day of the article; null: only offices without an end count.
 */
export function boundParty(actor: string, relations: readonly EntityRelation[], day: string | null): string {
  return (
    relations.find((relation) => relation.type === "HOLDS_OFFICE" && relation.from === actor && holdsOn(day, relation.since, relation.until))?.to ??
    actor
  );
}
