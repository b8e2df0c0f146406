import type { Mention } from "#schema/mention";
import { mentionOf, type Words } from "#src/mention/words";

/** What kind of organisation a name beside them is of, in the singular. Written for this project. */
const kinds = new Set(
  `company firm bank party agency newspaper website broadcaster network channel airline operator club movement militia organisation organization group
  watchdog charity outlet magazine blog committee manufacturer maker contractor conglomerate refiner publisher brigade battalion`.split(/\s+/u),
);
/** Those that belong to the name that they follow: "the Fatherland party". */
const partOfName = new Set(["party", "bank", "committee", "movement", "brigade", "battalion"]);

/** "the freight operator Oslo Lines", "the Kral bank", "the PAP news agency": capitalised words beside a noun that says what kind of organisation they name. */
export function findApposedNames(view: Words): Mention[] {
  return view.sentence.tokens.flatMap((token, at) => {
    if (token.upos !== "NOUN" && !/^\p{Ll}/u.test(view.words[at] ?? "")) return [];
    const noun = token.lemma.toLowerCase();
    if (!kinds.has(noun)) return [];
    const listed = namesAfter(view, at + 1, token.xpos === "NNS");
    if (listed.length > 0) return listed.map(({ from, to }) => organisation(view, from, to, noun));
    const from = nameBefore(view, at);
    return from < at ? [organisation(view, from, partOfName.has(noun) ? at + 1 : nameEnd(view, at), noun)] : [];
  });
}

function organisation(view: Words, from: number, to: number, noun: string): Mention {
  return mentionOf(view, from, to, { kind: "name", sort: "organisation", candidates: [], evidence: `a name beside its kind: ${noun}` });
}

/** The name right after the noun; of a noun in the plural all that are listed: "the companies Kral Oil, Oslo Lines and Avia". */
function namesAfter(view: Words, first: number, several: boolean): { readonly from: number; readonly to: number }[] {
  const names: { from: number; to: number }[] = [];
  for (let from = first; ; ) {
    const to = nameFrom(view, from);
    if (to === from) return names;
    names.push({ from, to });
    if (!several) return names;
    from = to;
    while (/^(?:,|and|or)$/u.test(view.words[from] ?? "")) from++;
    if (from === to) return names;
  }
}

/** The token after the last capitalised one in a row, where the first is no title, nationality or known beginning of a sentence. */
function nameFrom(view: Words, from: number): number {
  let at = from;
  while (isNamePart(view, at)) at++;
  return at;
}

/** "the PAP news agency": the name may stand before another noun. */
function nameBefore(view: Words, at: number): number {
  let from = nameEnd(view, at);
  while (from > 1 && isNamePart(view, from - 1)) from--;
  return from === nameEnd(view, at) ? at : from;
}

function nameEnd({ words }: Words, at: number): number {
  return /^(?:news|television|state|private|opposition)$/u.test(words[at - 1] ?? "") ? at - 1 : at;
}

function isNamePart({ words, sentence }: Words, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !/^NNPS?$/u.test(token.xpos) || !/^\p{Lu}[\p{L}\p{N}.-]*$/u.test(words[at] ?? "")) return false;
  return !sentence.entities.some(({ start, end, kind }) => start <= token.start && end >= token.end && kind === "nationality");
}
