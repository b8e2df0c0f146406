import type { Document } from "#schema/document";
import type { Entities, ResolvedMention } from "#schema/mention";
import { relationsOf } from "#src/entity/relations";
import type { Resolution } from "#src/entity/resolve-mentions";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import type { CodedActor } from "../train-claims/records";

/**
 * The mentions as if actors had been found without error: every surface that the coders noted, the longest first; places and pronouns stay as they were found.
 *
 * @param found what the entity stage found
 */
export function withGoldActors(document: Document, found: Resolution, actors: readonly CodedActor[]): Resolution {
  const gold = goldMentions(document.text, actors);
  const free = found.entities.mentions.filter(
    (mention) =>
      (mention.role === "place" || mention.kind === "pronoun") && !gold.some((other) => other.start < mention.end && mention.start < other.end),
  );
  const mentions = [...gold, ...free].sort((a, b) => a.start - b.start);
  const { relations } = relationsOf([...new Set(mentions.map(({ id }) => id))], loadGazetteer());
  const entities: Entities = { ...found.entities, mentions };
  return { ...found, entities, relations };
}

function goldMentions(text: string, actors: readonly CodedActor[]): ResolvedMention[] {
  const surfaces = actors
    .flatMap(({ id, surfaces: list }) => list.map((surface) => ({ id, surface })))
    .sort((a, b) => b.surface.length - a.surface.length);
  const taken: ResolvedMention[] = [];
  for (const { id, surface } of surfaces) {
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const end = at + surface.length;
      const whole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
      if (!whole || taken.some((other) => other.start < end && at < other.end)) continue;
      taken.push({ start: at, end, surface, kind: "name", role: "actor", id, score: 1, reasons: ["gold"] });
    }
  }
  return taken;
}
