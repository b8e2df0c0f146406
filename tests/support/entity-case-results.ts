import type { Extraction } from "#schema/extraction";
import type { ResolvedMention } from "#schema/mention";
import { slug } from "#src/support/text";
import type { CaseResult } from "#tests/support/case-table";
import { entityCases } from "#tests/support/entity-cases";
import type { EntityCase } from "#tests/support/entity-cases/entity-case";
import { extractText } from "#tests/support/extract-text";

/** Each case of the table of who is meant, extracted and compared. */
export function entityCaseResults(): CaseResult[] {
  return entityCases.map((entityCase) => {
    const { surface, text, phenomenon } = entityCase;
    return { phenomenon, text: `${surface}: ${text}`, fault: faultOf(entityCase, extractText(text, entityCase.date)) };
  });
}

function faultOf(entityCase: EntityCase, extraction: Extraction): string | null {
  const found = mentionsAt(entityCase, extraction);
  const ids = new Set(found.map((mention) => caseId(mention, entityCase, extraction)));
  const listed = [...ids].join(", ") || "nothing";
  if ((entityCase.tempting ?? []).some((id) => ids.has(id))) return `got ${listed}`;
  if (entityCase.id === null) return ids.size === 0 ? null : `got ${listed}, wanted nothing`;
  const wanted = [entityCase.id, ...(entityCase.also ?? [])];
  const right = wanted.some((id) => ids.has(id)) && (entityCase.together ?? []).every((id) => ids.has(id));
  return right ? null : `got ${listed}, wanted ${[...wanted, ...(entityCase.together ?? [])].join(" or ")}`;
}

/** Mentions that are the case's stretch, or share with it all but a title or an article. */
function mentionsAt({ surface, occurrence = 1, text, id }: EntityCase, { article, entities }: Extraction): ResolvedMention[] {
  const letter = "[\\p{L}\\p{N}]";
  const whole = new RegExp(`(?<!${letter})${surface.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?!${letter})`, "gu");
  const at = [...text.matchAll(whole)][occurrence - 1]?.index ?? -1;
  const offset = article.text.indexOf(text.slice(0, 40));
  const [start, end] = [offset + at, offset + at + surface.length];
  // a longer name around it is another thing: only then may nothing be meant by the stretch itself
  if (id === null) return entities.mentions.filter((mention) => mention.start === start && mention.end === end);
  return entities.mentions.filter((mention) => mention.start < end && mention.end > start);
}

/** Ids as the table has them: places by the slug of their name, and only in the country that it names. */
function caseId({ id, role }: ResolvedMention, { country }: EntityCase, { entities }: Extraction): string {
  if (role === "actor") return id;
  const place = entities.places.find((candidate) => candidate.id === id);
  if (place === undefined || (country !== undefined && place.countryCode !== country)) return `${id} elsewhere`;
  return `place:${slug(place.name)}`;
}
