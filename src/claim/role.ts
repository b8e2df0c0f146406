import type { CommitmentKind } from "#schema/claim";
import type { ResolvedMention } from "#schema/mention";
import type { Discourse } from "#src/claim/discourse";
import type { SentenceView } from "#src/claim/sentence-view";

/** Those who fill a role, with the rule that found them. */
export interface Role {
  readonly mentions: readonly ResolvedMention[];
  /** Path in the tree ("own subject", "possessor"), or the name of the rule for what the sentence leaves out ("antecedent"). */
  readonly path: string;
  /** Not named in the sentence. */
  readonly implicit: boolean;
}

export interface Roles {
  readonly promisors: Role;
  readonly beneficiaries: Role;
  /** Who asks for it, where the act demands. */
  readonly demanders: Role;
  readonly mutual: boolean;
}

/** What roles are resolved with. */
export interface Floor {
  readonly view: SentenceView;
  readonly discourse: Discourse;
  /** Who speaks where the act stands. */
  readonly speakers: readonly ResolvedMention[];
  /** What the act is about. */
  readonly kind: CommitmentKind;
}

export const nobody: Role = { mentions: [], path: "none", implicit: true };

/** A role that a rule fills with some mentions; null where there are none. */
export function implicitRole(mentions: readonly ResolvedMention[], path: string): Role | null {
  return mentions.length === 0 ? null : { mentions: distinct(mentions), path, implicit: true };
}

/** A party that no word of the sentence names. */
export function unnamed({ sentence: { start, end } }: SentenceView, id: string, reason: string): ResolvedMention {
  return { start, end, surface: id, kind: "description", role: "actor", id, score: 0.5, reasons: [reason] };
}

export function distinct(mentions: readonly ResolvedMention[]): ResolvedMention[] {
  return mentions.filter((mention, at) => mentions.findIndex((other) => other.id === mention.id) === at);
}
