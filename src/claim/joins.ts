import type { ResolvedMention } from "#schema/mention";
import type { Reading } from "#src/claim/decide";
import { towardPaths } from "#src/claim/party-paths";
import type { Role } from "#src/claim/role";
import type { SentenceView } from "#src/claim/sentence-view";

/** How grammar joins a mention to an act. */
export interface Join {
  readonly role: "promisor" | "beneficiary" | "demander" | "speaker" | "below";
  /** Name of the path: "own subject", "to-phrase", "antecedent". */
  readonly path: string;
  /** Whether a rule and not the sentence puts it there. */
  readonly implicit: boolean;
}

/**
 * Every path that joins a candidate and a mention: the roles that the rules give it, and its place below the act ("below") also where another party was preferred.
 * Empty where grammar knows of none.
 *
 * @example of "Norway pledged Mali aid", Norway is joined as promisor by "own subject", Mali as beneficiary by "indirect object"
 */
export function joinsOf(view: SentenceView, { candidate, roles, speech }: Reading, mention: ResolvedMention): Join[] {
  const held = (role: Join["role"], { mentions, path, implicit }: Role): Join[] =>
    mentions.some(({ id }) => id === mention.id) ? [{ role, path, implicit }] : [];
  const below = towardPaths(view, candidate).filter(({ party }) => party.mention === mention);
  return [
    ...held("promisor", roles.promisors),
    ...held("beneficiary", roles.beneficiaries),
    ...held("demander", roles.demanders),
    ...(speech.speakers.some(({ id }) => id === mention.id) ? [{ role: "speaker" as const, path: speech.voice, implicit: false }] : []),
    ...below.map(({ path }) => ({ role: "below" as const, path, implicit: false })),
  ];
}
