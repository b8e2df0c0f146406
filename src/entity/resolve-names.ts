import { type ArticleNames, namesIn } from "#src/entity/article-names";
import { type Context, chooseReading } from "#src/entity/choose-reading";
import { type Located, wordAt } from "#src/entity/located";
import { isSource } from "#src/entity/outlet-sense";
import { isSubject } from "#src/entity/referent";
import { resolveUnknown } from "#src/entity/resolve-unknown";
import { type Decided, isDecided, type Verdict } from "#src/entity/verdict";
import type { GazetteerEntry } from "#src/gazetteer/entry";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { holdsOn } from "#src/support/partial-date";
import { slug } from "#src/support/text";
import { dependentsBy } from "#src/syntax/tree";

/** Names and groups by themselves; roles, pronouns and definite nouns are no names. */
export function resolveNames(located: readonly Located[], gazetteer: Gazetteer, day: string | null): ReadonlyMap<Located, Verdict> {
  const names = namesIn(located, gazetteer);
  const context = contextOf(located, gazetteer);
  const judged = located
    .filter(({ mention }) => mention.sort !== "anaphor" && mention.sort !== "office")
    .map((at) => [at, verdictOn(at, { names, context, gazetteer, day })] as const);
  const sure = trusted(judged.map(([, verdict]) => verdict));
  return new Map(
    judged.map(([at, verdict]) => [at, isDecided(verdict) && verdict.sure === false && !sure.has(verdict.id) ? unsure(verdict) : verdict]),
  );
}

function unsure({ reasons }: { readonly reasons: readonly string[] }): Verdict {
  return { leftOut: `${reasons.at(-1)}; nothing else in the article makes it a party` };
}

/** So many mentions that no word makes sure make a party sure together. */
const ENOUGH = 3;

/** Ids that some mention names surely, or many unsurely. */
function trusted(verdicts: readonly Verdict[]): ReadonlySet<string> {
  const weight = new Map<string, number>();
  for (const verdict of verdicts) {
    if (isDecided(verdict)) weight.set(verdict.id, (weight.get(verdict.id) ?? 0) + (verdict.sure === false ? 1 : ENOUGH));
  }
  return new Set([...weight].filter(([, sum]) => sum >= ENOUGH).map(([id]) => id));
}

interface Article {
  readonly names: ArticleNames;
  readonly context: Context;
  readonly gazetteer: Gazetteer;
  readonly day: string | null;
}

function verdictOn(at: Located, { names, context, gazetteer, day }: Article): Verdict {
  const { mention } = at;
  if (mention.sort !== "known") return resolveUnknown(at, names, gazetteer);
  const bearer = governmentUnder(at, gazetteer, day) ?? otherBearer(at, names, gazetteer);
  if (bearer !== null) return bearer;
  const entries = mention.candidates.flatMap((id) => gazetteer.entry(id) ?? []);
  const verdict = chooseReading(at, inOffice(entries, day), context);
  if (!isDecided(verdict)) return verdict;
  const entry = gazetteer.entry(verdict.id);
  if (entry?.type === "actor" && entry.outlet && (!isSource(at) || (platforms.has(entry.id) && !isSubject(at))))
    return { leftOut: "an outlet that is neither cited nor acts" };
  return bodyOfOwner(at, { ...verdict, reasons: [mention.evidence, ...verdict.reasons] }, gazetteer);
}

/** "Russia's powerful Security Council" is no organ of the United Nations. */
function bodyOfOwner({ tree, head, text }: Located, verdict: Decided, gazetteer: Gazetteer): Decided {
  const [, of, slugged] = /^body:([A-Za-z]+):(.+)$/u.exec(verdict.id) ?? [];
  if (of === undefined) return verdict;
  for (const word of dependentsBy(tree, head, "nmod:poss", "amod", "compound")) {
    const { start, end } = tree.tokens[word] ?? { start: 0, end: 0 };
    const state = gazetteer.match([text.slice(start, end)])[0]?.readings.find(({ entry }) => entry.kind === "state")?.entry;
    const own = state === undefined || state.countryCode === of ? undefined : gazetteer.entry(`body:${state.countryCode}:${slugged}`);
    if (own !== undefined) return { ...verdict, id: own.id, reasons: [...verdict.reasons, `of ${state?.name}`] };
  }
  return verdict;
}

/** Of several persons of one last name the one who holds an office on the day of the article; all of them where that doesn't tell. */
function inOffice(entries: readonly GazetteerEntry[], day: string | null): readonly GazetteerEntry[] {
  if (entries.length < 2 || entries.some(({ kind }) => kind !== "person")) return entries;
  const holding = entries.filter((entry) => entry.type === "actor" && entry.offices.some(({ since, until }) => holdsOn(day, since, until)));
  return holding.length === 1 ? holding : entries;
}

/** Where others write: they act only where they are the subject. */
const platforms = new Set(
  "facebook twitter x instagram youtube whatsapp telegram tiktok reddit truth-social".split(" ").map((name) => `org:${name}`),
);

/** "the Modi government", "Orban's cabinet": the state that the person leads on the day of the article, else the one for which the person ever held an office. */
function governmentUnder(at: Located, gazetteer: Gazetteer, day: string | null): Verdict | null {
  const next = /^['’]s?$/u.test(wordAt(at, at.to)) ? at.to + 1 : at.to;
  if (!/^(?:government|administration|cabinet|presidency)$/u.test(wordAt(at, next))) return null;
  const entries = at.mention.candidates.flatMap((id) => gazetteer.entry(id) ?? []);
  const offices = entries.flatMap((entry) => (entry.type === "actor" && entry.kind === "person" ? entry.offices : []));
  const held =
    offices.find(({ of, since, until }) => of.startsWith("state:") && holdsOn(day, since, until)) ??
    offices.find(({ of }) => of.startsWith("state:"));
  return held === undefined ? null : { role: "actor", id: held.of, score: 0.8, reasons: [at.mention.evidence, "the government under a person"] };
}

/** A known last name is that of somebody else where the article has the other's full name and not the known one's: "Jay Carney ... Carney". */
function otherBearer(at: Located, { bySurname }: ArticleNames, gazetteer: Gazetteer): Verdict | null {
  const { candidates, surface, evidence, kind } = at.mention;
  const [id = ""] = candidates;
  if (/\s/u.test(surface)) return null;
  const bearers = bySurname.get(slug(surface)) ?? [];
  const [only] = bearers;
  const known = candidates.filter((candidate) => bearers.includes(candidate));
  if (known[0] !== undefined && known.length === 1 && candidates.length > 1)
    return { role: "actor", id: known[0], score: 0.9, reasons: [evidence, "the article has the full name"] };
  if (bearers.length === 0 || bearers.includes(id)) return null;
  // "Jim Jordan ... Jordan demanded": a country's name only where it acts
  if (gazetteer.entry(id)?.kind !== "person" && (kind === "demonym" || !isSubject(at) || bearers.length > 1)) return null;
  if (only === undefined || bearers.length > 1) return { undecided: [id, ...bearers], why: "several persons bear this last name" };
  return { role: "actor", id: only, score: 0.8, reasons: [evidence, "the last name of one person of the article"] };
}

/** The country of places that all lie in one. */
function countryOf(candidates: readonly string[], gazetteer: Gazetteer): string[] {
  const codes = new Set(candidates.map((id) => gazetteer.entry(id)).map((entry) => (entry?.type === "place" ? entry.countryCode : null)));
  const [only] = codes;
  return codes.size === 1 && only != null ? [only] : [];
}

function contextOf(located: readonly Located[], gazetteer: Gazetteer): Context {
  const countries = new Map<string, number>();
  for (const { mention } of located) {
    const codes = new Set(mention.candidates.flatMap((id) => (id.startsWith("state:") ? [id.slice("state:".length)] : [])));
    if (codes.size === 0) for (const code of countryOf(mention.candidates, gazetteer)) codes.add(code);
    for (const code of codes) countries.set(code, (countries.get(code) ?? 0) + 1);
  }
  return {
    countries,
    entry: (id) => gazetteer.entry(id),
    named: (text) => {
      const [first] = gazetteer.match(text.split(/\s+/u));
      return first?.from === 0 ? first.readings.map(({ entry }) => entry) : [];
    },
  };
}
