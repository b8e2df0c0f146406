import type { Certainty, LegalForce, Polarity, Status } from "#schema/claim";

/** What kind of act a trigger stands for; families of VerbNet and FrameNet and categories of PLOVER, merged where a commitment's life has one stage. */
export type ActClass =
  | "commit"
  | "intend"
  | "agree"
  | "offer"
  | "refuse"
  | "demand"
  | "desire"
  | "oblige"
  | "negotiate"
  | "schedule"
  | "sign"
  | "ratify"
  | "decide"
  | "allocate"
  | "deliver"
  | "permit"
  | "impose"
  | "lift"
  | "suspend"
  | "withdraw"
  | "breach"
  | "expire"
  | "comply"
  | "support"
  | "join"
  | "broker"
  | "receive"
  | "stipulate"
  | "instrument";

/**
 * How a trigger's arguments lie:
 * subject: who does it is bound, "Norway pledged aid to Mali"; mutual: those who do it, and those with whom, are bound toward each other;
 * demand: the one addressed, or who does the content, is bound, "Mali urged Norway to pay"; measure: its target is whom it is on or against;
 * receive: who gives is bound, "Mali received aid from Norway"; broker: those between whom it is; stipulate: the parties of an instrument.
 */
export type Frame = "subject" | "mutual" | "demand" | "measure" | "receive" | "broker" | "stipulate";

/** strong: the act alone tells a commitment; medium: with a content; weak: only with content of a kind. */
export type Strength = "strong" | "medium" | "weak";

export interface TriggerGroup {
  /** Name of the group, unique: it is the name of the rule. */
  readonly name: string;
  readonly act: ActClass;
  readonly pos: "verb" | "noun" | "adjective";
  readonly status: Status;
  readonly frame: Frame;
  readonly strength: Strength;
  readonly polarity?: Polarity;
  readonly legalForce?: LegalForce;
  readonly certainty?: Certainty;
  /** The words are of speech: a claim by them is a report (GUIDE of the coders: "vowed", "urged" attributed, "promised" author). */
  readonly speech?: boolean;
  /** Lemmas, with the words that follow them, separated by commas: "rule out", "come to * aid"; the star stands for up to two words. */
  readonly words: string;
  /** A sentence written for this project. */
  readonly example: string;
}

/** A trigger: one entry of a group. */
export interface Trigger extends Omit<TriggerGroup, "words"> {
  readonly lemma: string;
  /** What must follow; empty for a single word. */
  readonly rest: readonly string[];
}
