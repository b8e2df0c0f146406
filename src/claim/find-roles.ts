import type { CommitmentKind } from "#schema/claim";
import type { ResolvedMention } from "#schema/mention";
import { type Candidate, modalClass } from "#src/claim/candidates";
import { findTriggers } from "#src/claim/lexicon/find-triggers";
import { addresseeWords, agentWords, type TowardPath, towardPaths } from "#src/claim/party-paths";
import { leftOut, partiesOfClause, resolveWords } from "#src/claim/resolve-words";
import { distinct, type Floor, implicitRole, nobody, type Role, type Roles, unnamed } from "#src/claim/role";
import type { SentenceView } from "#src/claim/sentence-view";
import { towardRole } from "#src/claim/toward-role";
import { modalOf } from "#src/syntax/modality";
import { dependentsBy, prepositionOf } from "#src/syntax/tree";

/** Kinds of conduct that bind both sides. */
const twoSided: ReadonlySet<CommitmentKind> = new Set<CommitmentKind>(["negotiation", "ceasefire", "consultation"]);

/** Who is bound, toward whom, who asks: by grammar, and by a named rule where the sentence leaves them out. */
export function findRoles(floor: Floor, candidate: Candidate): Roles {
  const words = agentWords(floor.view, candidate);
  const { frame } = candidate.trigger;
  if (frame === "demand" || asksOfAnother(floor.view, candidate)) return demandRoles(floor, candidate, resolveWords(floor, words));
  const toward = towardPaths(floor.view, candidate);
  if (frame === "receive") return receiveRoles(resolveWords(floor, words), toward);
  const agents = firstFilled(
    () => resolveWords(floor, words),
    () => partiesOfClause(floor, candidate),
    () => leftOut(floor, candidate, words),
  );
  if (frame === "broker") return brokerRoles(floor.view, agents, toward);
  const shared = frame === "mutual" || twoSided.has(floor.kind) ? mutualRoles(agents, toward, frame === "mutual") : null;
  return shared ?? oneSided(agents, towardRole(floor, candidate, toward, agents));
}

function oneSided(promisors: Role, beneficiaries: Role): Roles {
  return { promisors, beneficiaries, demanders: nobody, mutual: false };
}

/** The first role that anybody fills, else the first. */
function firstFilled(first: () => Role, ...others: readonly (() => Role)[]): Role {
  let found = first();
  const { path } = found;
  for (const other of others) {
    if (found.mentions.length > 0) break;
    found = other();
  }
  return found.mentions.length > 0 ? found : { ...nobody, path };
}

function demandRoles(floor: Floor, candidate: Candidate, agents: Role): Roles {
  const { view } = floor;
  const addressed = resolveWords(floor, addresseeWords(view, candidate));
  const isDemander = ({ id }: ResolvedMention): boolean => agents.mentions.some((agent) => agent.id === id);
  const asked = addressed.mentions.filter((mention) => !isDemander(mention));
  const toward = towardPaths(view, candidate);
  if (isOwnWish(candidate) && asked.length === 0) return oneSided(agents, towardRole(floor, candidate, toward, agents));
  const promisors = asked.length > 0 ? { ...addressed, mentions: asked } : leftOutAddressee(floor, toward, agents);
  if (promisors.mentions.length > 1 && twoSided.has(floor.kind)) return { promisors, beneficiaries: promisors, demanders: agents, mutual: true };
  const others = toward.filter(({ party }) => !promisors.mentions.includes(party.mention));
  return { promisors, beneficiaries: gainers(floor, candidate, others, promisors, agents), demanders: agents, mutual: false };
}

/** "reiterated that Libya must pay": what is affirmed is an obligation of another. */
export function asksOfAnother({ tree }: SentenceView, { trigger, contents, head }: Candidate): boolean {
  if (trigger.act !== "commit" || trigger.speech !== true) return false;
  return contents.some(
    (content) => content !== head && modalClass(modalOf(tree, content)) === "should" && dependentsBy(tree, content, "nsubj").length > 0,
  );
}

/** "Kyiv wants to provide transit", "will seek sanctions": a wish for conduct of one's own. */
export function isOwnWish({ trigger, context }: Candidate): boolean {
  return trigger.act === "desire" || (context.modal === "will" && ["push", "press", "lobby", "campaign"].includes(trigger.lemma));
}

/** Who would gain by what is asked: whom the content names, else who asks; of a demand to demand of a third ("urged Spain to press Cuba") who asks. */
function gainers(floor: Floor, candidate: Candidate, toward: readonly TowardPath[], promisors: Role, agents: Role): Role {
  const { view } = floor;
  const nested = candidate.contents.some((content) => findTriggers(view.lemmas, content, "verb").some(({ trigger }) => trigger.frame === "demand"));
  const asker = agents.mentions.length > 0 ? { ...agents, path: "who asks" } : null;
  if (nested && asker !== null) return asker;
  const gains = towardRole(floor, candidate, toward, promisors);
  const others = gains.mentions.filter(({ id }) => !agents.mentions.some((agent) => agent.id === id));
  if (others.length > 0 && (!gains.implicit || gains.path === "state of the place")) return { ...gains, mentions: others };
  return asker ?? gains;
}

/** A demand that names nobody: a party in its content, else the one that the article names most beside who asks. */
function leftOutAddressee({ discourse, view }: Floor, toward: readonly TowardPath[], agents: Role): Role {
  const [near] = toward
    .filter(({ party, rank }) => rank < 6 && !agents.mentions.some(({ id }) => id === party.mention.id))
    .sort((a, b) => a.rank - b.rank);
  if (near !== undefined) return { mentions: [near.party.mention], path: `${near.path} of the demand`, implicit: true };
  const id = discourse.mostNamed(agents.mentions.map((mention) => discourse.bound(mention.id)));
  return (id === null ? null : implicitRole([unnamed(view, id, "most named")], "most named beside who asks")) ?? nobody;
}

/** "agreed with Poland", "Chad and Niger signed": two parties or more are bound toward each other. */
function mutualRoles(agents: Role, toward: readonly TowardPath[], byAct: boolean): Roles | null {
  const partners = toward.filter(
    ({ path, party }) => ["with-phrase", "between-phrase"].includes(path) && !agents.mentions.some(({ id }) => id === party.mention.id),
  );
  if (!byAct && (partners.length > 0 || agents.mentions.length < 2)) return null;
  const parties = distinct([...agents.mentions, ...partners.map(({ party }) => party.mention)]);
  if (parties.length < 2) return null;
  const role: Role = { mentions: parties, path: partners.length > 0 ? `${agents.path} and with-phrase` : agents.path, implicit: agents.implicit };
  return { promisors: role, beneficiaries: role, demanders: nobody, mutual: true };
}

/** "received aid from Norway": who gives. */
function receiveRoles(agents: Role, toward: readonly TowardPath[]): Roles {
  const [giver] = toward.filter(({ path }) => ["from-phrase", "on-phrase", "owner of the content"].includes(path));
  return oneSided(giver === undefined ? nobody : { mentions: [giver.party.mention], path: giver.path, implicit: false }, agents);
}

/** "brokered a truce between Chad and Niger"; where the parties aren't named, the brokers (GUIDE of the coders, ruling 15). */
function brokerRoles(view: SentenceView, agents: Role, toward: readonly TowardPath[]): Roles {
  const between = toward.some(({ path, party }) => path === "between-phrase" || prepositionOf(view.tree, party.anchor) === "between");
  const parties = between ? distinct(toward.map(({ party }) => party.mention)) : [];
  const role: Role = parties.length > 1 ? { mentions: parties, path: "between-phrase", implicit: false } : agents;
  return { promisors: role, beneficiaries: role, demanders: nobody, mutual: true };
}
