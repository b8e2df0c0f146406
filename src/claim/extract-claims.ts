import type { Article } from "#schema/article";
import type { Claim } from "#schema/claim";
import type { Document, Sentence } from "#schema/document";
import type { Finding } from "#schema/extraction";
import type { Entities, ResolvedMention } from "#schema/mention";
import type { EntityRelation } from "#schema/relation";
import { buildClaims } from "#src/claim/build-claims";
import { type Cue, findCues } from "#src/claim/find-cues";
import { findKinds } from "#src/claim/find-kinds";
import { findRoles, type Roles } from "#src/claim/find-roles";

export interface ExtractedClaims {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/**
 * Claims of one document, in the order of its text, from the verbs of the lexicon: who is bound by it toward whom, and to what.
 * An act without anyone who would be bound, or without a content that is recognised, becomes a finding instead.
 */
export function extractClaims(article: Article, document: Document, entities: Entities, relations: readonly EntityRelation[]): ExtractedClaims {
  const claims = new Map<string, Claim>();
  const findings: Finding[] = [];
  const sentences = document.blocks.flatMap((block) => block.sentences);
  for (const sentence of sentences) {
    const inside = entities.mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
    for (const cue of findCues(document.text, sentence)) {
      const found = readAct(document, sentence, cue, inside);
      if ("rule" in found) findings.push(found);
      else
        for (const claim of buildClaims({ article, document, sentence, cue, mentions: inside, relations, ...found }))
          claims.set(claim.id, claims.get(claim.id) ?? claim);
    }
  }
  return { claims: [...claims.values()], findings };
}

interface ActReading {
  readonly roles: Roles;
  readonly kinds: ReturnType<typeof findKinds>;
  /** Half-open stretch of the quote. */
  readonly start: number;
  readonly end: number;
}

function readAct(document: Document, sentence: Sentence, cue: Cue, mentions: readonly ResolvedMention[]): ActReading | Finding {
  const { text } = document;
  const cueStart = sentence.tokens[cue.first]?.start ?? sentence.start;
  const actors = mentions.filter((mention) => mention.role === "actor");
  const roles = findRoles(text, sentence, cue, actors);
  const missing = (rule: string, what: string): Finding => ({
    rule,
    message: `"${text.slice(cueStart, sentence.tokens[cue.last]?.end)}": ${what}`,
    start: cueStart,
    end: sentence.end,
  });
  if (roles === null) return missing("claim-without-promisor", "nobody in the sentence can be read as the one who would be bound");
  const end = clauseEnd(text, sentence, sentence.tokens[cue.last]?.end ?? sentence.end);
  const kinds = findKinds(text.slice(cueStart, end));
  if (kinds.length === 0) return missing("claim-without-kind", "its content is of no kind that the words tell");
  const start = Math.min(cueStart, ...roles.promisors.map((mention) => mention.start), ...roles.demanders.map((mention) => mention.start));
  return { roles, kinds, start, end };
}

/** The clause ends at a semicolon, a colon, the end of a quotation or before a comma that opens a new clause; else with its sentence, without the final mark. */
function clauseEnd(text: string, sentence: Sentence, from: number): number {
  const rest = text.slice(from, sentence.end);
  const stop =
    /[;:]|,?["”]|,\s+(?:but|while|which|who|whereas|although|though|after|as|and\s+(?:he|she|it|they|will|has|have|is|was)|(?:[\p{L}]+\s+){0,4}(?:said|says|told|added))\b/u.exec(
      rest,
    );
  const end = from + (stop?.index ?? rest.length);
  return end - (/[\s.,!?…]+$/u.exec(text.slice(from, end))?.[0].length ?? 0);
}
