import type { Judgement } from "#schema/judgement";
import { steps, weigh } from "#src/claim/blend";
import type { Candidate } from "#src/claim/candidates";
import { decisionWeights, INTERCEPT } from "#src/claim/decision-weights";
import type { KindEvidence } from "#src/claim/find-kinds";
import type { Stage } from "#src/claim/find-status";
import type { Speech } from "#src/claim/find-voice";
import { isBareTopic } from "#src/claim/no-claim";
import type { Role, Roles } from "#src/claim/role";
import type { SentenceView } from "#src/claim/sentence-view";
import { logistic } from "#src/support/probability";
import { compareText } from "#src/support/text";

/** All that grammar and lexicon say about a candidate. */
export interface Reading {
  readonly candidate: Candidate;
  readonly roles: Roles;
  readonly kinds: readonly KindEvidence[];
  readonly stage: Stage;
  readonly speech: Speech;
  /** Names of rules by which it is no claim. */
  readonly against: readonly string[];
  /** The act that it is the content of, or the content of it that is an act too. */
  readonly within: Candidate | null;
  readonly holds: Candidate | null;
}

/** Evidence by its names, as the weights know it. */
export type Evidence = readonly string[];

/** A decision with the probability behind it and what weighed most. */
export interface Decision {
  readonly isClaim: boolean;
  readonly probability: number;
  readonly reasons: readonly string[];
}

/** Named evidence of a candidate: its class, form, content, paths of its parties and context. A learned judgement may read the same names. */
export function evidenceOf(view: SentenceView, reading: Reading): Evidence {
  return [...actEvidence(view, reading), ...partyEvidence(reading), ...contextEvidence(view, reading)];
}

function actEvidence(view: SentenceView, { candidate, kinds, stage }: Reading): string[] {
  const { trigger, contents, head } = candidate;
  const kind = kinds[0] ?? { kind: "other", scope: "none", weight: 0 };
  const others = contents.filter((content) => content !== head);
  const verbal = others.some((content) => view.tree.tokens[content]?.upos === "VERB");
  return [
    `group ${trigger.name}`,
    `act ${trigger.act} ${trigger.pos}`,
    `word ${trigger.lemma} ${trigger.pos}`,
    `strength ${trigger.strength}`,
    `kind ${kind.kind}`,
    `kind ${kind.scope} ${Math.round(kind.weight)}`,
    `act ${trigger.act} kind ${kind.scope === "content" && kind.weight >= 2 ? "sure" : "unsure"}`,
    `status ${stage.status}`,
    `content ${verbal ? "verb" : others.length > 0 ? "noun" : "self"}`,
  ];
}

function partyEvidence({ roles: { promisors, beneficiaries, mutual } }: Reading): string[] {
  const named = (role: Role): string => (role.implicit ? "implicit" : "named");
  const path = (role: Role): string => role.path.replace(/ and .*$/u, "");
  return [
    `promisor ${named(promisors)} ${path(promisors)}`,
    `beneficiary ${named(beneficiaries)} ${path(beneficiaries)}`,
    `parties ${promisors.mentions.length === 0 ? "no promisor" : named(promisors)} ${named(beneficiaries)}`,
    `promisor ${promisors.mentions[0]?.id.split(":")[0] ?? "none"}`,
    ...(mutual ? ["mutual"] : []),
  ];
}

function contextEvidence(view: SentenceView, { candidate, speech, against, within, holds }: Reading): string[] {
  const { context } = candidate;
  const flags = Object.entries({
    negated: context.negated,
    passive: context.passive,
    progressive: context.progressive,
    governed: context.governor !== null,
    "bare topic": isBareTopic(view, candidate),
    within: within !== null,
  });
  return [
    `voice ${speech.voice}`,
    `block ${view.blockKind}`,
    `modal ${context.modal ?? "none"}`,
    `tense ${context.tense}`,
    ...flags.filter(([, holdsTrue]) => holdsTrue).map(([name]) => name),
    ...(within === null ? [] : [`within ${within.trigger.act}`]),
    ...(holds === null ? [] : [`holds ${holds.trigger.act}`]),
    ...against.map((rule) => `against ${rule}`),
  ];
}

/** From where on a candidate is a claim: where precision and recall on the tuning articles are about equal. */
export const THRESHOLD = 0.25;

/** Whether a candidate is a claim by grammar alone: the sum of its evidence's weights, through the logistic function. */
export function decide(evidence: Evidence): Decision {
  const weighed = evidence.map((name) => ({ name, weight: decisionWeights[name] ?? 0 }));
  const probability = logistic(INTERCEPT + weighed.reduce((sum, { weight }) => sum + weight, 0));
  const reasons = weighed
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || compareText(a.name, b.name))
    .slice(0, 3)
    .map(({ name }) => name);
  return { isClaim: probability >= THRESHOLD, probability, reasons };
}

/** Whether a candidate is a claim by grammar and the learned judge. */
export function decideWith(evidence: Evidence, judgement: Judgement | null): Decision {
  const own = decide(evidence);
  const [weighed] = weigh("claim", [{ value: true, evidence: claimEvidence(own.probability, judgement) }]);
  const probability = weighed?.probability ?? 0;
  const opinion = judgement === null ? "the judge sees no act" : `judge ${Math.round(100 * judgement.probability)} %`;
  return { isClaim: probability >= THRESHOLD, probability, reasons: [opinion, ...own.reasons] };
}

/** What grammar and judge say of a candidate as a claim. */
export function claimEvidence(grammar: number, judgement: Judgement | null): string[] {
  return [...steps("grammar", grammar), ...(judgement === null ? ["judge none"] : steps("judge", judgement.probability))];
}
