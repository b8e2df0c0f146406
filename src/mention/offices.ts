import type { Mention } from "#schema/mention";
import type { TitleRow } from "#src/gazetteer/tables/titles";
import { mentionOf, type Words } from "#src/mention/words";

/** Titles by their first word, longest first. */
export type TitleIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Titles that name one office holder of a state or an organisation; "leader" is whoever leads it. */
export function indexTitles(titles: readonly TitleRow[]): TitleIndex {
  const index = new Map<string, string[][]>();
  const offices = titles.filter(({ text, scope }) => scope === "state" || scope === "organisation" || text === "leader" || text === "speaker");
  for (const { text } of offices) {
    const words = text.split(/[\s-]/u);
    const [first = ""] = words;
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

/**
 * A role without a name, by whose it is: "the Turkish president", "Turkey's foreign minister", "the president of Turkey", "the UN secretary-general".
 * Not "Turkish President Anna Kral", who is named.
 */
export function findOffices(view: Words, known: readonly Mention[], titles: TitleIndex): Mention[] {
  return known.flatMap((owner) => {
    if (!owner.candidates.some((id) => /^(?:state|igo|body):/u.test(id))) return [];
    const first = view.sentence.tokens.findIndex(({ start }) => start === owner.start);
    const after = view.sentence.tokens.findIndex(({ start }) => start >= owner.end);
    const stretch = titleAfter(view, first, after, titles) ?? titleBefore(view, first, after, titles);
    if (stretch === null || isNamed(view, stretch.to)) return [];
    const candidates = owner.candidates.filter((id) => /^(?:state|igo|body):/u.test(id));
    return [mentionOf(view, stretch.from, stretch.to, { kind: "description", sort: "office", candidates, evidence: `office: ${stretch.title}` })];
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

function titleAfter(view: Words, owner: number, after: number, titles: TitleIndex): Stretch | null {
  if (after < 0) return null;
  const from = /^['’]s?$/u.test(view.words[after] ?? "") ? after + 1 : after;
  const found = titleAt(view, from, titles);
  return found === null ? null : { from: owner, to: found.to, title: found.title };
}

/** "the president of Turkey": the longest title that ends before the "of". */
function titleBefore(view: Words, owner: number, after: number, titles: TitleIndex): Stretch | null {
  const of = /^the$/iu.test(view.words[owner - 1] ?? "") ? owner - 2 : owner - 1;
  if (view.words[of] !== "of") return null;
  for (let from = Math.max(0, of - 4); from < of; from++) {
    const found = titleAt(view, from, titles);
    if (found?.to === of) return { from, to: after < 0 ? view.words.length : after, title: found.title };
  }
  return null;
}

/** The longest title whose words begin at a token; hyphens between them count for nothing. */
function titleAt({ words }: Words, from: number, titles: TitleIndex): { readonly title: string; readonly to: number } | null {
  const first = (words[from] ?? "").toLowerCase().split("-")[0] ?? "";
  for (const title of titles.get(first) ?? []) {
    const to = endOfTitle(words, from, title);
    if (to !== null) return { title: title.join(" "), to };
  }
  return null;
}

function endOfTitle(words: readonly string[], from: number, title: readonly string[]): number | null {
  let read = 0;
  let at = from;
  while (read < title.length) {
    const parts = (words[at] ?? "")
      .toLowerCase()
      .split("-")
      .filter((part) => part !== "");
    if (words[at] === undefined || parts.some((part, i) => title[read + i] !== part)) return null;
    read += parts.length;
    at++;
  }
  return at;
}

/** A name follows, or a plural or a further noun makes it something else ("the Turkish president's aides" keeps the president). */
function isNamed({ sentence }: Words, to: number): boolean {
  return sentence.tokens[to]?.upos === "PROPN" || sentence.tokens[to]?.upos === "NOUN";
}
