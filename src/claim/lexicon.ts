import type { Status } from "#schema/claim";

/** Who would be bound: the subject of the verb, or the one whom the subject addresses. */
export type Frame = "subject-bound" | "object-bound";

export interface ActVerb {
  /** Base form, and the particle or preposition that makes it this act ("rule out"). */
  readonly lemma: string;
  readonly particle?: string;
  readonly act:
    | "commit"
    | "agree"
    | "offer"
    | "refuse"
    | "demand"
    | "sign"
    | "ratify"
    | "allocate"
    | "deliver"
    | "lift"
    | "suspend"
    | "withdraw"
    | "break";
  readonly status: Status;
  readonly frame: Frame;
  /** The verb is one of speech: a claim made by it is a report, not a bare act. */
  readonly speech?: boolean;
  /** A noun that names the act; it counts only with its content behind "to" ("Norway's pledge to send missiles"). */
  readonly noun?: boolean;
}

const verbs = (act: ActVerb["act"], status: Status, frame: Frame, lemmas: string, speech = false): ActVerb[] =>
  lemmas.split(", ").map((entry) => {
    const [lemma = "", particle] = entry.split(" ");
    return { lemma, ...(particle === undefined ? {} : { particle }), act, status, frame, ...(speech ? { speech } : {}) };
  });

const nouns = (act: ActVerb["act"], status: Status, lemmas: string): ActVerb[] =>
  lemmas.split(", ").map((lemma) => ({ lemma, particle: "to", act, status, frame: "subject-bound", noun: true }));

/** Acts of commitment by whole classes of verbs: Levin and VerbNet (promise-37.13, reject-77, urge-58), CAMEO categories as facts. */
export const actVerbs: readonly ActVerb[] = [
  ...verbs("commit", "pledged", "subject-bound", "pledge, promise, guarantee, undertake, commit, reaffirm, reiterate"),
  ...verbs("commit", "pledged", "subject-bound", "vow, announce, assure, swear", true),
  ...verbs("agree", "agreed", "subject-bound", "agree, accept, consent, concur"),
  ...verbs("offer", "proposed", "subject-bound", "offer, propose, suggest, invite"),
  ...verbs("refuse", "refused", "subject-bound", "refuse, reject, decline, rule out, oppose, rebuff, veto, boycott, block"),
  ...verbs(
    "demand",
    "demanded",
    "object-bound",
    "urge, ask, press, demand, call on, call for, request, insist on, appeal to, seek, want, require, push, lobby, implore, exhort",
    true,
  ),
  ...verbs("sign", "signed", "subject-bound", "sign, initial"),
  ...verbs("ratify", "ratified", "subject-bound", "ratify"),
  ...verbs("allocate", "allocated", "subject-bound", "approve, allocate, earmark, authorize, authorise, pass"),
  ...verbs("deliver", "delivered", "subject-bound", "deliver, send, donate, provide, supply, hand over, impose, deploy, grant, transfer, ship"),
  ...verbs("lift", "withdrawn", "subject-bound", "lift, ease"),
  ...verbs("suspend", "suspended", "subject-bound", "suspend, halt, freeze, postpone"),
  ...verbs("withdraw", "withdrawn", "subject-bound", "withdraw from, pull out, renege on, abandon, quit, scrap, cancel"),
  ...nouns("commit", "pledged", "pledge, promise, commitment, guarantee, vow, decision, undertaking"),
  ...nouns("offer", "proposed", "offer, proposal"),
  ...nouns("refuse", "refused", "refusal"),
  ...verbs("break", "broken", "subject-bound", "violate, breach, break"),
];
