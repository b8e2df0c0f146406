import { z } from "zod";
import { Actor } from "#schema/actor";
import { Place } from "#schema/place";
import { Offset, Share } from "#schema/primitives";
import { vocabulary } from "#schema/vocabulary";

export const mentionKinds = {
  name: { label: "name", definition: "A proper name or its acronym" },
  demonym: { label: "demonym", definition: "An adjective or noun of nationality that stands for the state ('Russian officials')" },
  metonym: { label: "metonym", definition: "A capital, seat or building that may stand for a government ('the Kremlin')" },
  description: { label: "description", definition: "A definite or plural description ('European leaders')" },
  pronoun: { label: "pronoun", definition: "A personal pronoun" },
} as const;
export const MentionKind = vocabulary(mentionKinds);
export type MentionKind = z.infer<typeof MentionKind>;

/** A stretch of text that may refer to an actor or a place, before it is known to which. */
export const Mention = z.object({
  start: Offset,
  end: Offset,
  /** `text.slice(start, end)`. */
  surface: z.string().min(1),
  kind: MentionKind,
  /** Ids of gazetteer entries that carry this name; empty for a name that the gazetteer doesn't know. */
  candidates: z.array(z.string()),
  /** What found it ("gazetteer: demonym", "title before a proper name"). */
  evidence: z.string().min(1),
});
export type Mention = z.infer<typeof Mention>;

/** A mention with what it refers to, how sure that is, and why. */
export const ResolvedMention = z.object({
  start: Offset,
  end: Offset,
  surface: z.string().min(1),
  kind: MentionKind,
  role: z.enum(["actor", "place"]),
  /** Id of the actor or the place. */
  id: z.string().min(1),
  score: Share,
  reasons: z.array(z.string()).min(1),
});
export type ResolvedMention = z.infer<typeof ResolvedMention>;

/** What the entity stage hands on: mentions resolved, and the actors and places that they name. */
export const Entities = z.object({
  mentions: z.array(ResolvedMention),
  actors: z.array(Actor),
  places: z.array(Place),
});
export type Entities = z.infer<typeof Entities>;
