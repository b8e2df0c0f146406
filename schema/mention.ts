import { z } from "zod";
import { Actor } from "#schema/actor";
import { Place } from "#schema/place";
import { Offset, Share } from "#schema/primitives";
import { ActorTie } from "#schema/tie";
import { vocabulary } from "#schema/vocabulary";

export const mentionKinds = {
  name: { label: "name", definition: "A proper name or its acronym" },
  demonym: { label: "demonym", definition: "An adjective or noun of nationality that stands for the state ('Russian officials')" },
  metonym: { label: "metonym", definition: "A capital, seat or building that may stand for a government ('the Kremlin')" },
  group: { label: "group", definition: "An unnamed collective ('European leaders')" },
  description: {
    label: "description",
    definition: "A role or a common noun that refers to somebody by it ('the Turkish president', 'the alliance')",
  },
  pronoun: { label: "pronoun", definition: "A personal pronoun" },
} as const;
export const MentionKind = vocabulary(mentionKinds);
export type MentionKind = z.infer<typeof MentionKind>;

export const mentionSorts = {
  known: { label: "known name", definition: "The gazetteer carries the name" },
  person: { label: "person", definition: "An unknown name that the words around it make a person's" },
  organisation: { label: "organisation", definition: "An unknown name that the words around it make an organisation's" },
  place: { label: "place", definition: "An unknown name that the words around it make a place's" },
  group: { label: "group", definition: "A collective noun with those whom it is said of" },
  office: { label: "office", definition: "A role without a name, with whose it is ('the Turkish president')" },
  body: { label: "body", definition: "A public body without its state ('the foreign ministry')" },
  anaphor: { label: "anaphor", definition: "A pronoun or a definite noun that takes up what was mentioned before" },
} as const;
export const MentionSort = vocabulary(mentionSorts);
export type MentionSort = z.infer<typeof MentionSort>;

/** A stretch of text that may refer to an actor or a place, before it is known to which. */
export const Mention = z.object({
  start: Offset,
  end: Offset,
  /** `text.slice(start, end)`. */
  surface: z.string().min(1),
  /** Start of the word that governs the others: "allies" of "Kyiv's allies". */
  head: Offset,
  kind: MentionKind,
  sort: MentionSort,
  /** Ids of gazetteer entries that carry this name, or of the state or body whose office it is; empty where the gazetteer knows none. */
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

/** What the entity stage hands on: mentions resolved, the actors and places that they name, and what the article says of how they stand to each other. */
export const Entities = z.object({
  mentions: z.array(ResolvedMention),
  actors: z.array(Actor),
  places: z.array(Place),
  ties: z.array(ActorTie),
});
export type Entities = z.infer<typeof Entities>;
