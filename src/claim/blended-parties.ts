import type { Judgement, RoleScores } from "#schema/judgement";
import type { ResolvedMention } from "#schema/mention";
import { type Option, steps, type Weighed, weigh } from "#src/claim/blend";
import type { BlendField } from "#src/claim/blend-field";
import type { Reading } from "#src/claim/decide";
import type { Discourse } from "#src/claim/discourse";
import type { Role } from "#src/claim/role";
import type { SentenceView } from "#src/claim/sentence-view";

/** Who is bound, toward whom, and who says so, by grammar and judge together. */
export interface Parties {
  readonly promisors: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly attributedTo: readonly string[];
  readonly mutual: boolean;
  /** The person who made it for a state or body. */
  readonly principal: string | null;
}

export type PartyField = Extract<BlendField, "promisor" | "beneficiary" | "attributedTo">;

/** What the parties of a candidate are chosen with. */
export interface PartyFloor {
  readonly view: SentenceView;
  readonly discourse: Discourse;
  /** All mentions of the article: the judge speaks of them by their index. */
  readonly mentions: readonly ResolvedMention[];
  readonly reading: Reading;
  readonly judgement: Judgement | null;
}

/** From where on a party is one, and from where the best one is, where nobody is sure; core on the tuning set hardly differs (.003) from 0.35 to 0.5. */
const PARTY = 0.45;
const LEAST: Readonly<Record<PartyField, number>> = { promisor: 0.05, beneficiary: 0.05, attributedTo: 0.3 };

/**
 * The parties of a candidate; without promisors where nobody is probable enough. Where one of several who are bound is also one toward whom, all
 * are bound toward each other.
 */
export function chooseParties(floor: PartyFloor): Parties {
  const bound = chosen(floor, "promisor").map(({ value }) => value);
  const gaining = chosen(floor, "beneficiary").map(({ value }) => value);
  const mutual = bound.some((id) => gaining.includes(id)) && new Set([...bound, ...gaining]).size > 1 && (bound.length > 1 || gaining.length > 1);
  const all = [...new Set([...bound, ...gaining])];
  return {
    promisors: mutual ? all : bound,
    beneficiaries: mutual ? all : gaining.filter((id) => !bound.includes(id)),
    attributedTo: chosen(floor, "attributedTo").map(({ value }) => value),
    mutual,
    principal: principalOf(floor, bound),
  };
}

function chosen(floor: PartyFloor, field: PartyField): Weighed<string>[] {
  const weighed = weigh(field, partyOptions(floor, field));
  const sure = weighed.filter(({ probability }) => probability >= PARTY);
  if (sure.length > 0) return sure;
  const [best] = weighed;
  return best !== undefined && best.probability >= LEAST[field] ? [best] : [];
}

/** Everybody who may fill a role, with what grammar and judge say of them. */
export function partyOptions(floor: PartyFloor, field: PartyField): Option<string>[] {
  const role = roleOf(floor.reading, field);
  const byGrammar = new Set(role.mentions.map(({ id }) => idOf(floor, field, id)));
  const shares = sharesOf(floor, field);
  const named = new Set(floor.view.parties.map(({ mention }) => idOf(floor, field, mention.id)));
  const state = role.mentions.length === 0 ? "nobody" : role.implicit ? "implicit" : "named";
  return [...new Set([...byGrammar, ...shares.keys()])].map((id) => ({
    value: id,
    evidence: [
      ...(floor.judgement === null ? ["judge none"] : steps("judge", shares.get(id) ?? 0)),
      byGrammar.has(id) ? `grammar ${state}` : `grammar other, ${state}`,
      ...(byGrammar.has(id) ? [`path ${role.path.replace(/ and .*$/u, "")}`] : []),
      named.has(id) ? "in the sentence" : "elsewhere",
      `type ${id.split(":")[0]}`,
      ...othersSay(floor, field, id),
    ],
  }));
}

/** What grammar says of somebody in the other roles of the act. */
function othersSay({ reading, discourse }: PartyFloor, field: PartyField, id: string): string[] {
  const has = ({ mentions }: Role): boolean => mentions.some((mention) => discourse.bound(mention.id) === id);
  const { promisors, beneficiaries, demanders, mutual } = reading.roles;
  return [
    ...(field !== "promisor" && has(promisors) ? ["grammar's promisor"] : []),
    ...(field !== "beneficiary" && has(beneficiaries) ? ["grammar's beneficiary"] : []),
    ...(has(demanders) ? ["who asks"] : []),
    ...(mutual ? ["mutual"] : []),
  ];
}

function roleOf({ roles, speech }: Reading, field: PartyField): Role {
  if (field === "promisor") return roles.promisors;
  if (field === "beneficiary") return roles.beneficiaries;
  return { mentions: speech.speakers, path: speech.voice, implicit: false };
}

/** Speakers are themselves; whoever is bound or gains is the state or body that a person acts for, of a law the state of those who passed it. */
function idOf({ discourse, reading: { candidate, stage } }: PartyFloor, field: PartyField, id: string): string {
  if (field === "attributedTo") return id;
  const bound = discourse.bound(id);
  return candidate.trigger.act === "ratify" && stage.status !== "refused" ? lawmakersState(bound) : bound;
}

/** A law that a parliament passed binds its state (GUIDE of the coders, ruling 18). */
function lawmakersState(id: string): string {
  const chamber =
    /parliament|congress|senate|house|assembly|duma|rada|bundestag|bundesrat|knesset|sejm|commons|lords|council|majlis|diet|riksdag|storting/u;
  const country = /^body:([A-Z]{3}):(.*)$/u.exec(id);
  return country !== null && chamber.test(country[2] ?? "") ? `state:${country[1]}` : id;
}

function sharesOf(floor: PartyFloor, field: PartyField): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const scores of floor.judgement?.roles ?? []) {
    const id = partyOf(floor, field, scores);
    if (id !== null) shares.set(id, Math.max(shares.get(id) ?? 0, scores[field]));
  }
  return shares;
}

function partyOf(floor: PartyFloor, field: PartyField, { mention }: RoleScores): string | null {
  const found = floor.mentions[mention];
  if (found === undefined) return null;
  if (found.role === "actor") return idOf(floor, field, found.id);
  return field === "attributedTo" ? null : floor.discourse.stateOf(found.id);
}

/** The person among those who were read as bound, where that person acts for one who is. */
function principalOf({ reading, discourse, judgement, mentions }: PartyFloor, bound: readonly string[]): string | null {
  const acts = (id: string): boolean => id.startsWith("person:") && discourse.bound(id) !== id && bound.includes(discourse.bound(id));
  const byGrammar = reading.roles.promisors.mentions.find(({ id }) => acts(id));
  if (byGrammar !== undefined) return byGrammar.id;
  const sure = (judgement?.roles ?? []).filter(({ promisor }) => promisor >= PARTY).map(({ mention }) => mentions[mention]?.id ?? "");
  return sure.find(acts) ?? null;
}
