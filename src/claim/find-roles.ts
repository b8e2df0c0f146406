import type { Sentence } from "#schema/document";
import type { ResolvedMention } from "#schema/mention";
import type { Cue } from "#src/claim/find-cues";

export interface Roles {
  /** Mentions of those who would be bound; never empty. */
  readonly promisors: readonly ResolvedMention[];
  readonly beneficiaries: readonly ResolvedMention[];
  /** Mentions of those who ask for it, where the verb demands. */
  readonly demanders: readonly ResolvedMention[];
  readonly mutual: boolean;
}

/** What stands between two offsets, in lower case. */
type Between = (from: number, to: number) => string;

/**
 * Parties by linear order: the nearest actor that governs the verb is its subject, the nearest one after it whom it is directed at.
 * "Norway pledged Ukraine new missiles": Norway is bound toward Ukraine. "Kyiv urged Berlin to send tanks": Berlin would be bound toward Kyiv.
 * Null where nobody can be found who would be bound.
 */
export function findRoles(text: string, sentence: Sentence, cue: Cue, actors: readonly ResolvedMention[]): Roles | null {
  const start = sentence.tokens[cue.first]?.start ?? sentence.start;
  const end = sentence.tokens[cue.last]?.end ?? sentence.end;
  const between: Between = (from, to) => text.slice(from, to).toLowerCase();
  const before = actors.filter((mention) => mention.end <= start);
  const after = actors.filter((mention) => mention.start >= end);
  const agents = cue.passive ? agentsAfterBy(after, end, between) : subjectsOf(before, sentence.start, start, between);
  if (cue.verb.frame === "object-bound") return demandRoles(agents, after, between);
  if (agents.length === 0) return null;
  const isOther = (mention: ResolvedMention): boolean => !agents.some((agent) => agent.id === mention.id);
  const others = distinct(after.filter(isOther));
  const mutual = isTwoSided(cue) && (agents.length > 1 || isWith(others, end, between));
  if (mutual) {
    const parties = distinct([...agents, ...(agents.length > 1 ? [] : others.slice(0, 1))]);
    return { promisors: parties, beneficiaries: parties, demanders: [], mutual };
  }
  // "for Ukraine, Norway pledged ...": one that stands before the verb only where none stands after it
  const toward = others[0] ?? before.filter(isOther).at(-1);
  return { promisors: agents, beneficiaries: toward === undefined ? [] : [toward], demanders: [], mutual: false };
}

function demandRoles(demanders: readonly ResolvedMention[], after: readonly ResolvedMention[], between: Between): Roles | null {
  const bound = after.find((mention) => !demanders.some((demander) => demander.id === mention.id));
  if (bound === undefined) return null;
  const directed = after.find(
    (mention) =>
      mention.start > bound.end &&
      mention.id !== bound.id &&
      /\b(to|for|with|toward|towards|on)\s+(the\s+)?$/u.test(between(bound.end, mention.start)),
  );
  // "urged Russia to talk to Ukraine" names the one toward whom; else it is the one who asks
  return { promisors: [bound], beneficiaries: directed === undefined ? demanders.slice(0, 1) : [directed], demanders, mutual: false };
}

/** The actor nearest before the verb that no preposition governs, with those coordinated to it ("Russia, Turkey and Iran"). */
function subjectsOf(before: readonly ResolvedMention[], from: number, cueStart: number, between: Between): ResolvedMention[] {
  const free = before.filter(
    (mention, at) =>
      !/\b(of|with|to|from|in|for|against|by|on|at|toward|towards|between|than|near|into)\s+(the\s+|its\s+|their\s+)?$/u.test(
        between(before[at - 1]?.end ?? from, mention.start),
      ),
  );
  const nearest = free.at(-1);
  if (nearest === undefined || /[;:]/u.test(between(nearest.end, cueStart))) return [];
  const subjects = [nearest];
  for (const mention of free.slice(0, -1).reverse()) {
    const first = subjects[0];
    if (first === undefined || !isCoordinated(mention, first, between)) break;
    subjects.unshift(mention);
  }
  return distinct(subjects);
}

/** "was approved by Congress": the agent of a passive. */
function agentsAfterBy(after: readonly ResolvedMention[], cueEnd: number, between: Between): ResolvedMention[] {
  const agent = after.find((mention) => /\bby\s+(the\s+)?$/u.test(between(cueEnd, mention.start)));
  return agent === undefined ? [] : [agent];
}

/** Only a comma or "and" (or "as well as"), and perhaps "the", stands between them. */
function isCoordinated(a: ResolvedMention, b: ResolvedMention, between: Between): boolean {
  return /^\s*(,|,?\s*and|,?\s*as well as)\s+(the\s+)?$/u.test(between(a.end, b.start));
}

function isTwoSided({ verb }: Cue): boolean {
  return verb.act === "agree" || verb.act === "sign" || verb.act === "ratify";
}

function isWith(others: readonly ResolvedMention[], cueEnd: number, between: Between): boolean {
  const other = others[0];
  return other !== undefined && /\bwith\s+(the\s+)?$/u.test(between(cueEnd, other.start));
}

function distinct(mentions: readonly ResolvedMention[]): ResolvedMention[] {
  return mentions.filter((mention, at) => mentions.findIndex((other) => other.id === mention.id) === at);
}
