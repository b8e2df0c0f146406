import type { Article } from "#schema/article";
import type { Claim, CommitmentKind } from "#schema/claim";
import type { Document, Sentence } from "#schema/document";
import type { Finding } from "#schema/extraction";
import type { Entities, ResolvedMention } from "#schema/mention";
import type { EntityRelation } from "#schema/relation";
import { buildClaims } from "#src/claim/build-claims";
import { findCondition } from "#src/claim/find-condition";
import { type Cue, findCues } from "#src/claim/find-cues";
import { findKinds } from "#src/claim/find-kinds";
import { findRoles, type Roles } from "#src/claim/find-roles";
import { overlapping } from "#src/support/spans";

export interface ExtractedClaims {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/**
 * Claims of one document, in the order of its text, from the verbs of the lexicon: who is bound by it toward whom, and to what.
 * An act without anyone who would be bound becomes a finding instead.
 */
export function extractClaims(article: Article, document: Document, entities: Entities, relations: readonly EntityRelation[]): ExtractedClaims {
  const claims = new Map<string, Claim>();
  const findings: Finding[] = [];
  const sentences = document.blocks.flatMap((block) => block.sentences);
  const mentionsOf = overlapping(entities.mentions);
  for (const sentence of sentences) {
    const inside = mentionsOf(sentence.start, sentence.end);
    const quotations = document.quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    for (const cue of findCues(document.text, sentence)) {
      const found = readAct(document, sentence, cue, inside);
      if ("rule" in found) findings.push(found);
      else
        for (const claim of buildClaims({ article, document, sentence, cue, mentions: inside, quotations, relations, ...found }))
          claims.set(claim.id, claims.get(claim.id) ?? claim);
    }
  }
  return { claims: [...claims.values()], findings };
}

interface ActReading {
  readonly roles: Roles;
  readonly kinds: readonly CommitmentKind[];
  /** Half-open stretch of the quote. */
  readonly start: number;
  readonly end: number;
}

function readAct(document: Document, sentence: Sentence, cue: Cue, mentions: readonly ResolvedMention[]): ActReading | Finding {
  const { text } = document;
  const cueStart = sentence.tokens[cue.first]?.start ?? sentence.start;
  const cueEnd = sentence.tokens[cue.last]?.end ?? sentence.end;
  const end = clauseEnd(text, sentence, cueEnd);
  const kinds = kindsOf(text, sentence, cueStart, end);
  const roles = findRoles(text, sentence, cue, partiesIn(text, mentions, cueEnd, end, kinds));
  if (roles === null) {
    const message = `"${text.slice(cueStart, cueEnd)}": nobody in the sentence can be read as the one who would be bound`;
    return { rule: "claim-without-promisor", message, start: cueStart, end: sentence.end };
  }
  const start = Math.min(cueStart, ...roles.promisors.map((mention) => mention.start), ...roles.demanders.map((mention) => mention.start));
  return { roles, kinds, start, end };
}

/** By the words of the clause, else by those of its sentence; a content that no words tell is "other". */
function kindsOf(text: string, sentence: Sentence, start: number, end: number): CommitmentKind[] {
  const named = findKinds(text.slice(start, end));
  if (named.length > 0) return named;
  const [around] = findKinds(text.slice(sentence.start, sentence.end));
  return [around ?? "other"];
}

/** What is done against somebody is not done for them: "to defend Ukraine against Russia", "if Russia attacks again", "Russian aggression". */
const against = /\b(against|from|over|without)\s+(the\s+)?$/iu;
const hostile = /^(['’]s)?\s+((\p{L}+)\s+)?(aggression|attacks?|invasion|offensive|threats?|assault|occupation|bombardment|strikes)\b/iu;

/** Actors of the clause and of what stands before it, without those who are only its adversary; sanctions are against their beneficiary. */
function partiesIn(
  text: string,
  mentions: readonly ResolvedMention[],
  from: number,
  end: number,
  kinds: readonly CommitmentKind[],
): ResolvedMention[] {
  const condition = findCondition(text.slice(from, end));
  const conditionStart = condition === null ? end : from + text.slice(from, end).indexOf(condition.text);
  return mentions.filter((mention) => {
    if (mention.role !== "actor" || mention.start >= end) return false;
    if (mention.start < from) return true;
    if (mention.start >= conditionStart && mention.end <= conditionStart + (condition?.text.length ?? 0)) return false;
    return kinds.includes("sanctions") || !(against.test(text.slice(from, mention.start)) || hostile.test(text.slice(mention.end, end)));
  });
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
