import type { Mention } from "#schema/mention";
import { type Located, lemmaAt, wordAt } from "#src/entity/located";
import type { GazetteerEntry } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { slug } from "#src/support/text";
import { dependentsBy } from "#src/syntax/tree";

/** The id of an organisation that the gazetteer doesn't know, and what tells that it is that one. */
export interface OrganisationName {
  readonly id: string;
  readonly reason: string | null;
}

/**
 * Ids of all unknown organisations of an article by their spelling: one that is once called after its state is so everywhere ("Ukraine's State Aviation
 * Service", then "the State Aviation Service"), and letters and first words stand for the one full name that they shorten.
 *
 * @param context.acronyms mentions by the letters that abbreviate them
 * @param context.mainState whose a party is that the text gives to none
 */
export function organisationsIn(
  located: readonly Located[],
  { acronyms, mainState }: { readonly acronyms: ReadonlyMap<string, Located>; readonly mainState: string | null },
  gazetteer: Gazetteer,
): Map<string, OrganisationName> {
  const unknown = located.filter(({ mention }) => mention.sort === "organisation");
  const ids = new Map<string, string>();
  for (const at of unknown) {
    const id = organisationId(at, mainState, gazetteer);
    if (!ids.get(at.mention.surface)?.startsWith("body:")) ids.set(at.mention.surface, id);
  }
  const surfaces = [...ids.keys()];
  return new Map(surfaces.map((surface) => [surface, nameOf(surface, ids, acronyms)]));
}

function nameOf(surface: string, ids: ReadonlyMap<string, string>, acronyms: ReadonlyMap<string, Located>): OrganisationName {
  const own = ids.get(surface) ?? `org:${slug(surface)}`;
  const full = acronyms.get(surface)?.mention;
  if (full !== undefined && full.surface !== surface)
    return { id: ids.get(full.surface) ?? full.candidates[0] ?? own, reason: `abbreviates ${full.surface}` };
  const longer = [...ids.keys()].filter((other) => other.startsWith(`${surface} `));
  if (longer.length === 1 && longer[0] !== undefined) return { id: ids.get(longer[0]) ?? own, reason: `short for ${longer[0]}` };
  const body = [...ids.values()].find((id) => id.startsWith("body:") && id.endsWith(`:${slug(surface)}`));
  return body === undefined || body === own ? { id: own, reason: null } : { id: body, reason: "named with its state elsewhere in the article" };
}

/** Nouns of public bodies, in small letters. */
const bodyNouns = new Set(
  `ministry department agency service committee council commission parliament assembly senate duma court police army navy embassy office directorate
  administration authority board bureau inspectorate chamber cabinet guard prosecutor staff mission`.split(/\s+/u),
);

/** "Iraqi Election Commission", "State Aviation Service of Ukraine": a body of its state where the text says whose it is, else an organisation of its own. */
function organisationId(at: Located, mainState: string | null, gazetteer: Gazetteer): string {
  const { mention } = at;
  if (/\bCoalition$/u.test(mention.surface)) return `coalition:${slug(mention.surface)}`;
  const candidate = candidateOf(mention);
  if (candidate !== null) return `org:${slug(candidate.split(/\s+/u).at(-1) ?? candidate)}-campaign`;
  const words = mention.surface.toLowerCase().split(/\s+/u);
  const party = words.includes("party") || mention.evidence.endsWith(": party");
  const owner = party || words.some((word) => bodyNouns.has(word)) ? ownerOf(at, gazetteer) : null;
  if (owner !== null) return `body:${owner.code}:${slug(owner.rest)}`;
  return party && mainState !== null ? `body:${mainState.slice("state:".length)}:${slug(mention.surface)}` : `org:${slug(mention.surface)}`;
}

/** Whose campaign a mention names, as written there: "Anna Kral" of "Anna Kral's campaign"; null where it names none. */
export function candidateOf({ evidence }: Mention): string | null {
  return /^the campaign of (.+)$/u.exec(evidence)?.[1] ?? null;
}

interface Owner {
  readonly code: string;
  readonly rest: string;
}

/** Whose body it is: by the first words of its name, by the word before it or by an "of" after it. */
function ownerOf(at: Located, gazetteer: Gazetteer): Owner | null {
  const { mention, text, sentence, from, to } = at;
  const tokens = sentence.tokens.map((token) => text.slice(token.start, token.end));
  for (const match of gazetteer.match(tokens)) {
    const code = match.readings.map(({ entry }) => codeOf(entry)).find((found) => found !== null);
    if (code === undefined || code === null) continue;
    const within = match.from === from && match.to < to;
    const before = match.to === from || (match.to === from - 1 && /^['’]s?$/u.test(wordAt(at, from - 1)));
    const after = match.from > to && match.from <= to + 2 && lemmaAt(at, to) === "of" && dependentsBy(at.tree, at.head, "nmod").length > 0;
    const rest = within ? text.slice(sentence.tokens[match.to]?.start, mention.end) : mention.surface;
    if (within || before || after) return { code, rest };
  }
  return null;
}

/** What stands in a body's id: the state's code or the organisation's letters. */
function codeOf({ id, kind, countryCode }: GazetteerEntry): string | null {
  if (kind === "state") return countryCode;
  return kind === "igo" ? id.slice("igo:".length) : null;
}
