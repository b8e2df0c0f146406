import type { Article } from "#schema/article";
import type { Judgement } from "#schema/judgement";
import type { ResolvedMention } from "#schema/mention";
import { ArticleOpinion } from "#src/claim/article-opinion";
import type { Option } from "#src/claim/blend";
import type { BlendField } from "#src/claim/blend-field";
import {
  certaintyOptions,
  kindOptions,
  negatedOptions,
  polarityOptions,
  statusOptions,
  timeframeOptions,
  voiceOptions,
} from "#src/claim/blended-fields";
import { type PartyField, type PartyFloor, partyOptions } from "#src/claim/blended-parties";
import { claimEvidence, decide } from "#src/claim/decide";
import type { ClaimReading } from "#src/claim/extract-claims";
import { timeframeOf } from "#src/claim/find-timeframe";
import { opinionOn } from "#src/claim/opinion";
import { groupBy } from "#src/support/group";
import type { Case } from "./fit";
import { type Labelled, labelCandidates } from "./labels";
import type { CodedClaim } from "./records";

export type BlendCases = Record<BlendField, Case[]>;

/** No cases yet. */
export function noCases(): BlendCases {
  const fields = [
    "claim",
    "kind",
    "status",
    "polarity",
    "certainty",
    "negated",
    "voice",
    "timeframe",
    "promisor",
    "beneficiary",
    "attributedTo",
  ] as const;
  return Object.fromEntries(fields.map((field) => [field, []])) as unknown as BlendCases;
}

/**
 * Cases of every blended decision in one coded article that the judge has not learned from: is it a claim, and of what is one, every value that
 * a field may have, with whether a coder gave it.
 */
export function addBlendCases(
  cases: BlendCases,
  article: Article,
  reading: ClaimReading,
  mentions: readonly ResolvedMention[],
  judgements: readonly Judgement[],
  coded: readonly CodedClaim[],
): void {
  const opinion = new ArticleOpinion(judgements);
  const bySentence = groupBy(judgements, ({ sentence }) => sentence);
  for (const labelled of labelCandidates(article.text, reading.sentences, coded)) {
    const judgement = opinionOn(labelled.reading.candidate, bySentence.get(labelled.sentence) ?? []);
    if (labelled.isClaim !== null) {
      const evidence = claimEvidence(decide(labelled.reading.evidence).probability, judgement);
      cases.claim.push({ evidence, isClaim: labelled.isClaim });
    }
    if (labelled.claims.length > 0) addFieldCases(cases, article, reading, mentions, judgement, labelled, opinion);
  }
}

function addFieldCases(
  cases: BlendCases,
  article: Article,
  { sentences, discourse }: ClaimReading,
  mentions: readonly ResolvedMention[],
  judgement: Judgement | null,
  { reading, claims, sentence }: Labelled,
  opinion: ArticleOpinion,
): void {
  const view = sentences[sentence]?.view;
  if (view === undefined) return;
  const add = <T extends string | boolean>(field: BlendField, options: readonly Option<T>[], has: (claim: CodedClaim, value: T) => boolean): void => {
    for (const { value, evidence } of options)
      cases[field].push({ evidence, isClaim: claims.some((claim) => readingsOf(claim).some((each) => has(each, value))) });
  };
  add("kind", kindOptions(reading, judgement, opinion), ({ kind }, value) => kind === value);
  add("status", statusOptions(reading, judgement), ({ status }, value) => status === value);
  add("polarity", polarityOptions(reading, judgement), ({ polarity }, value) => polarity === value);
  add("certainty", certaintyOptions(reading, judgement), ({ certainty }, value) => certainty === value);
  add("negated", negatedOptions(reading, judgement), ({ negated }, value) => negated === value);
  add("voice", voiceOptions(reading, judgement), ({ voice }, value) => voice === value);
  const told = timeframeOf(view, reading.candidate, reading.stage.status, null, article.publishedAt);
  add("timeframe", timeframeOptions(told, judgement), ({ timeframe }, value) => timeframe === value);
  const floor: PartyFloor = { view, discourse, mentions, reading, judgement };
  const addParties = (field: PartyField, idsOf: (claim: CodedClaim) => readonly string[]): void =>
    add(field, partyOptions(floor, field), (claim, id) => idsOf(claim).includes(id));
  addParties("promisor", ({ promisors }) => promisors);
  addParties("beneficiary", ({ beneficiaries }) => beneficiaries);
  if (claims.some(({ voice }) => voice !== "author")) addParties("attributedTo", ({ attributedTo }) => attributedTo);
}

/** A claim and what a second coder read in it. */
function readingsOf(claim: CodedClaim): CodedClaim[] {
  return [claim, ...(claim.alt ?? []).map((alt) => ({ ...claim, ...(alt as Partial<CodedClaim>) }))];
}
