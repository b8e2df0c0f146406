import type { ActorEntry, GazetteerEntry } from "#src/gazetteer/entry";
import type { GazetteerMatch } from "#src/gazetteer/match";
import { type BodyHeadRow, bodyHeads } from "#src/gazetteer/tables/body-heads";
import { addName, createTrie, matchTokens } from "#src/gazetteer/token-trie";

type FindEntry = (id: string) => GazetteerEntry | undefined;

const heads = createTrie<BodyHeadRow>();
for (const row of bodyHeads) for (const head of row.heads) addName(heads, head, "capitals", row);

/** After "military" and its like these make it an adjective: "US military aid" names the state, not its forces. */
const matters = new Set(
  `action activity aid alliance alliances assistance attack base bases bloc budget buildup campaign capabilities capability commitment commitments cooperation
  co-operation deal deliveries doctrine drill drills equipment exercise exercises force forces gear guarantees hardware help hospital industry infrastructure
  intelligence intervention involvement mission operation operations package packages pact power presence role service spending strategy strength strike strikes
  supplies support technology training transport victory withdrawal`.split(/\s+/u),
);
const possessive = /^['’][sS]?$/u;

/** "Norwegian foreign ministry", "Norway's foreign ministry" and "foreign ministry of Norway", composed of a state that was matched and of what every state has. */
export function composeBodies(tokens: readonly string[], matches: readonly GazetteerMatch[], find: FindEntry): GazetteerMatch[] {
  const headAt = new Map(matchTokens(heads, tokens).map((head) => [head.from, head]));
  const headEndingAt = new Map([...headAt.values()].map((head) => [head.to, head]));
  const composed = matches.flatMap((match): GazetteerMatch[] => {
    const state = onlyState(match);
    if (state === undefined) return [];
    const next = possessive.test(tokens[match.to] ?? "") ? match.to + 1 : match.to;
    const after = headAt.get(next);
    const before = tokens[match.from - 1] === "of" ? headEndingAt.get(match.from - 1) : undefined;
    const head = after ?? before;
    const row = head?.values[0];
    if (head === undefined || row === undefined || isAdjective(tokens, head)) return [];
    const entry = find(bodyId(state, row));
    if (entry === undefined) return [];
    return [{ from: Math.min(match.from, head.from), to: Math.max(match.to, head.to), readings: [{ entry, use: "name", ambiguous: false }] }];
  });
  if (composed.length === 0) return [...matches];
  const rest = matches.filter((match) => !composed.some((body) => match.from < body.to && body.from < match.to));
  return [...rest, ...composed].sort((a, b) => a.from - b.from);
}

/** Nouns of bodies that every state has, without a state: "the foreign ministry". The slug is that of any state without a name of its own for it. */
export function bareBodies(tokens: readonly string[]): BareBody[] {
  return matchTokens(heads, tokens).flatMap(({ from, to, values: [row] }) => (row === undefined ? [] : [{ from, to, slug: row.slug }]));
}

/** The id of such a body of a state. */
export function bodyOf(state: ActorEntry, slug: string): string {
  const row = bodyHeads.find((head) => head.slug === slug);
  return row === undefined ? `body:${state.countryCode}:${slug}` : bodyId(state, row);
}

export interface BareBody {
  readonly from: number;
  readonly to: number;
  readonly slug: string;
}

/** The one state that a match names, if not by its capital: the police of Washington are no state's. */
function onlyState({ readings }: GazetteerMatch): ActorEntry | undefined {
  const [first, second] = readings.flatMap(({ entry, use }) => (entry.type === "actor" ? [{ entry, use }] : []));
  return second === undefined && first?.entry.kind === "state" && first.use !== "metonym" ? first.entry : undefined;
}

function isAdjective(tokens: readonly string[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  return to === from + 1 && matters.has((tokens[to] ?? "").toLowerCase());
}

function bodyId(state: ActorEntry, { slug, special }: BodyHeadRow): string {
  const iso3 = state.countryCode ?? "";
  return `body:${iso3}:${special?.[iso3] ?? slug}`;
}

/** The entry of a composed body, made from its id: the state and one of the bodies that every state has. */
export function composedBody(id: string, find: FindEntry): ActorEntry | undefined {
  const [, iso3, slug] = /^body:([A-Z]{3}):(.+)$/u.exec(id) ?? [];
  const state = iso3 === undefined ? undefined : find(`state:${iso3}`);
  const head = bodyHeads.find((row) => row.slug === slug)?.heads[0];
  if (state?.type !== "actor" || head === undefined) return undefined;
  const title = head.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  const demonym = state.names.find(({ use }) => use === "demonym")?.text;
  const name = demonym === undefined ? `${title} of ${state.name}` : `${demonym} ${title}`;
  return {
    ...state,
    id,
    name,
    kind: "government_body",
    names: [{ text: name, use: "name", ambiguous: false }],
    partOf: state.id,
    memberOf: [],
    territory: null,
    source: "tables/body-heads",
  };
}
