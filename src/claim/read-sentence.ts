import { type Candidate, contentWords, findCandidates } from "#src/claim/candidates";
import { type Evidence, evidenceOf, type Reading } from "#src/claim/decide";
import type { Discourse } from "#src/claim/discourse";
import { findKinds } from "#src/claim/find-kinds";
import { findRoles } from "#src/claim/find-roles";
import { stageOf } from "#src/claim/find-status";
import { findSpeech, voiceOf } from "#src/claim/find-voice";
import { reasonsAgainst } from "#src/claim/no-claim";
import type { SentenceView } from "#src/claim/sentence-view";

/** A candidate with what was read of it and the evidence for the decision. */
export interface JudgedReading extends Reading {
  readonly evidence: Evidence;
}

/** Every candidate of a sentence with its roles, kinds, stage and voice, in the order of the text. */
export function readSentence(view: SentenceView, discourse: Discourse): JudgedReading[] {
  const candidates = findCandidates(view);
  const about = new Map(candidates.map((candidate) => [candidate, contentWords(view, candidate)]));
  const isAbout = (outer: Candidate, inner: Candidate): boolean => outer.head !== inner.head && about.get(outer)?.has(inner.head) === true;
  return candidates.map((candidate) =>
    readCandidate(view, discourse, candidate, {
      within: candidates.find((outer) => isAbout(outer, candidate)) ?? null,
      holds: candidates.find((inner) => isAbout(candidate, inner)) ?? null,
    }),
  );
}

function readCandidate(view: SentenceView, discourse: Discourse, candidate: Candidate, nesting: Pick<Reading, "within" | "holds">): JudgedReading {
  const own = findSpeech(view, candidate, discourse);
  const kinds = findKinds(view, candidate);
  const kind = kinds[0]?.kind ?? "other";
  const roles = findRoles({ view, discourse, speakers: own.speakers, kind }, candidate);
  const stage = stageOf(view, candidate, kind, roles);
  const reading: Reading = {
    candidate,
    roles,
    kinds,
    stage,
    speech: voiceOf(candidate, own, roles),
    against: reasonsAgainst(view, candidate, kinds, stage),
    ...nesting,
  };
  return { ...reading, evidence: evidenceOf(view, reading) };
}
