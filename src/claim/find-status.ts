import type { Certainty, CommitmentKind, Polarity, Status } from "#schema/claim";
import { type Candidate, modalClass } from "#src/claim/candidates";
import { asksOfAnother, isOwnWish } from "#src/claim/find-roles";
import { findTriggers } from "#src/claim/lexicon/find-triggers";
import type { ActClass } from "#src/claim/lexicon/trigger";
import type { Roles } from "#src/claim/role";
import { hasDependent, type SentenceView } from "#src/claim/sentence-view";
import { isNegated, modalOf } from "#src/syntax/modality";
import { dependentsBy, headOf } from "#src/syntax/tree";

/** Stage, direction and sureness of a commitment as its act tells them. */
export interface Stage {
  readonly status: Status;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly negated: boolean;
  /** The rule that changed the status that the trigger gives; null for none. */
  readonly rule: string | null;
}

/** Acts that are only promised as long as they lie ahead: "will send", "would sign". */
const performing: ReadonlySet<ActClass> = new Set<ActClass>([
  "deliver",
  "sign",
  "ratify",
  "allocate",
  "permit",
  "impose",
  "lift",
  "join",
  "support",
  "comply",
  "decide",
  "agree",
]);
/** Acts whose denial is a refusal: "did not agree", "will not send". */
const refusable: ReadonlySet<ActClass> = new Set<ActClass>([
  "commit",
  "intend",
  "agree",
  "offer",
  "decide",
  "deliver",
  "permit",
  "sign",
  "ratify",
  "allocate",
  "join",
  "support",
  "impose",
  "lift",
  "negotiate",
  "schedule",
  "comply",
]);
/** What is allocated once it is approved. */
const aid: ReadonlySet<CommitmentKind> = new Set<CommitmentKind>(["financial_aid", "military_aid", "humanitarian_aid"]);
const possibleVerbs = new Set(["consider", "contemplate", "mull", "weigh", "ponder", "explore", "study", "examine", "discuss"]);
const probableWords = ["reportedly", "allegedly", "likely", "probably", "apparently", "presumably"];

/** Stage of a candidate: the trigger's own, changed by denial, modals, tense and what it is about. */
export function stageOf(view: SentenceView, candidate: Candidate, kind: CommitmentKind, roles: Roles): Stage {
  const { status, rule, negated } = negatedStatus(view, candidate) ?? plain(...positiveStatus(view, candidate, kind, roles));
  return { status, rule, negated, polarity: polarityOf(view, candidate, status), certainty: certaintyOf(view, candidate) };
}

type StatusReading = Pick<Stage, "status" | "rule" | "negated">;

function plain(status: Status, rule: string | null): StatusReading {
  return { status, rule, negated: false };
}

/** What a denial makes of an act; null where there is none. */
function negatedStatus(view: SentenceView, candidate: Candidate): StatusReading | null {
  const { trigger, context } = candidate;
  const { act } = trigger;
  if (isDenied(view, candidate)) return { status: trigger.status, rule: "denial", negated: true };
  if (!context.negated) return null;
  if (act === "breach") return { status: "broken", rule: "denied breach", negated: true };
  if (act === "oblige" || act === "instrument") return { status: trigger.status, rule: "denied content", negated: true };
  if (act === "refuse") return plain("proposed", "denied refusal");
  if (trigger.name === "obligation modal") return plain("demanded", "obligation modal");
  if (refusable.has(act) || trigger.name === "future") return plain("refused", "denied act");
  return null;
}

function positiveStatus(view: SentenceView, candidate: Candidate, kind: CommitmentKind, roles: Roles): [Status, string | null] {
  const { trigger, context } = candidate;
  const { act } = trigger;
  const modal = modalClass(context.modal);
  if (modal === "should") return ["demanded", "obligation modal"];
  if (isOwnWish(candidate) && roles.demanders.mentions.length === 0)
    return [modal === "will" ? "pledged" : "proposed", "wish for conduct of one's own"];
  const content = contentStatus(view, candidate);
  if (content !== null) return content;
  if (
    act === "commit" &&
    kind === "sanctions" &&
    trigger.speech === true &&
    candidate.contents.every((word) => view.tree.tokens[word]?.upos === "NOUN")
  )
    return ["in_force", "measures announced"];
  if (trigger.name === "legislation verbs" && aid.has(kind) && modal !== "will") return ["allocated", "aid approved"];
  if (asksOfAnother(view, candidate)) return ["demanded", "reported obligation"];
  if (modal === "will" || isConditional(context.modal) || context.ahead) return [futureOf(act, trigger.status), "future"];
  if (act === "deliver" && context.progressive) return ["delivering", "progressive"];
  if (act === "deliver" && trigger.pos === "verb" && /^VB[PZ]$/u.test(context.tense)) return ["delivering", "present"];
  return [trigger.status, null];
}

/** "decided to withdraw", "the plan not to attend": what a decision or plan is about tells its stage. */
function contentStatus(view: SentenceView, { trigger, contents, head }: Candidate): [Status, string] | null {
  if (!["decide", "intend", "commit"].includes(trigger.act) || trigger.strength === "strong") return null;
  const [content] = contents.filter((word) => word !== head);
  if (content === undefined) return null;
  if (isNegated(view.tree, content)) return ["refused", "decision not to"];
  const found = findTriggers(view.lemmas, content, view.tree.tokens[content]?.upos === "NOUN" ? "noun" : "verb")[0]?.trigger;
  return found !== undefined && ["withdraw", "suspend", "refuse"].includes(found.act) ? [found.status, "what is decided"] : null;
}

function futureOf(act: ActClass, status: Status): Status {
  return performing.has(act) ? "pledged" : status;
}

/** "would", "may", "might", "could": the act is not yet. */
function isConditional(modal: string | null): boolean {
  return modal !== null && ["would", "may", "might", "could", "'d", "’d", "can"].includes(modal);
}

/** "denied that its forces had violated the truce", "denied breaking it". */
function isDenied({ tree, lemmas }: SentenceView, { head, context }: Candidate): boolean {
  const governor = context.governor ?? headOf(tree, head);
  return governor >= 0 && lemmas[governor] === "deny" && context.tense !== "NN" && !isNegated(tree, governor);
}

const stopping = new Set(["stop", "refrain", "abstain", "cease", "avoid", "halt", "end", "forgo", "desist", "prevent"]);

/** "not to attack", "refrain from", "would not interfere" as the content of a promise. */
function polarityOf(view: SentenceView, candidate: Candidate, status: Status): Polarity {
  if (candidate.trigger.polarity !== undefined) return candidate.trigger.polarity;
  if (candidate.trigger.act === "lift" && status === "pledged") return "refrain";
  const inner = candidate.contents.filter((content) => content !== candidate.head);
  const refrains = inner.some(
    (content) =>
      isNegated(view.tree, content) || stopping.has(view.lemmas[content] ?? "") || hasDependent(view, content, ["mark", "advmod"], ["not", "never"]),
  );
  return refrains ? "refrain" : "do";
}

function certaintyOf(view: SentenceView, { head, context, trigger }: Candidate): Certainty {
  if (trigger.certainty !== undefined) return trigger.certainty;
  const governor = context.governor === null ? "" : (view.lemmas[context.governor] ?? "");
  if (["may", "might", "could"].includes(context.modal ?? "") || possibleVerbs.has(governor)) return "possible";
  const governorModal = context.governor === null ? null : modalOf(view.tree, context.governor);
  if (["may", "might", "could"].includes(governorModal ?? "")) return "possible";
  if (["expect", "likely", "anticipate", "believe", "think", "report"].includes(governor)) return "probable";
  return dependentsBy(view.tree, head, "advmod").some((word) => probableWords.includes(view.lemmas[word] ?? "")) ? "probable" : "certain";
}
