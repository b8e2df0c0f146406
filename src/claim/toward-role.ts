import type { ResolvedMention } from "#schema/mention";
import type { Candidate } from "#src/claim/candidates";
import type { TowardPath } from "#src/claim/party-paths";
import { distinct, type Floor, implicitRole, nobody, type Role, unnamed } from "#src/claim/role";
import { isQuoted } from "#src/claim/sentence-view";

/** Acts whose place is where they were made, not toward whom: "signed in Lima", "will meet in Muscat". */
const venueActs = new Set(["sign", "schedule", "agree", "negotiate", "broker"]);

/** The parties of the best path with those coordinated to them; else the state of a place in the clause; else whom the article relates to the promisor. */
export function towardRole(floor: Floor, candidate: Candidate, toward: readonly TowardPath[], agents: Role): Role {
  const { discourse } = floor;
  const bound = agents.mentions.map(({ id }) => discourse.bound(id));
  const isAgent = ({ id }: ResolvedMention): boolean => bound.includes(id) || bound.includes(discourse.bound(id));
  const free = toward.filter(({ party }) => !isAgent(party.mention)).sort((a, b) => a.rank - b.rank);
  const [first] = free;
  if (first !== undefined) {
    const best = free.filter(({ rank, path }) => rank === first.rank && path === first.path);
    return { mentions: distinct(best.map(({ party }) => party.mention)), path: first.path, implicit: false };
  }
  return stateOfPlace(floor, candidate, bound) ?? namedBefore(floor, candidate, isAgent) ?? partner(floor, bound) ?? nobody;
}

/** Toward whom the article has most often bound them. */
function partner({ view, discourse }: Floor, promisors: readonly string[]): Role | null {
  const id = discourse.partnerOf(promisors);
  return id === null ? null : implicitRole([unnamed(view, id, "partner in the article")], "partner in the article");
}

/** "ruled out sending troops into Mali": what is done in a country is done toward its state. */
function stateOfPlace({ view, discourse, kind }: Floor, { first, trigger }: Candidate, bound: readonly string[]): Role | null {
  if (venueActs.has(trigger.act) || kind === "negotiation") return null;
  const start = view.sentence.tokens[first]?.start ?? 0;
  const places = view.mentions.filter((mention) => mention.role === "place" && mention.start > start);
  for (const place of places) {
    const state = discourse.stateOf(place.id);
    if (state !== null && !bound.includes(state))
      return { mentions: [{ ...place, id: state, role: "actor" }], path: "state of the place", implicit: true };
  }
  return null;
}

/** The party that stands nearest before the act outside of quotation marks. */
function namedBefore({ view }: Floor, { first }: Candidate, isAgent: (mention: ResolvedMention) => boolean): Role | null {
  const start = view.sentence.tokens[first]?.start ?? 0;
  const beside = view.parties.filter(
    ({ mention, anchor }) => !isAgent(mention) && !isQuoted(view, anchor) && mention.end <= start && !/^(person|org):/u.test(mention.id),
  );
  return implicitRole(
    beside.slice(-1).map(({ mention }) => mention),
    "named before the act",
  );
}
