import type { Mention } from "#schema/mention";
import type { Gazetteer } from "#src/gazetteer/gazetteer";
import { mentionOf, type Words } from "#src/mention/words";

/** Bodies whose noun alone says that a public body is meant; "forces" and "troops" may be anybody's. */
const clear =
  /(?:ministry|^parliament|^legislature|national assembly|^senate|court|staff|^military|^army|^navy|air force|coast guard|border guard|central bank|^police|prosecutors)$/u;
const government = /^government$/iu;

/**
 * "the foreign ministry", "parliament", "police", "government troops": a body without its state. Not one that a longer name or an owner takes
 * ("the ministry of Kral", "Oslo police" is the gazetteer's).
 */
export function findBareBodies(view: Words, gazetteer: Gazetteer): Mention[] {
  const { words } = view;
  return gazetteer.bodies(words).flatMap(({ from, to, slug }) => {
    const noun = words.slice(from, to).join(" ").toLowerCase();
    const governmental = government.test(words[from - 1] ?? "");
    if (!governmental && (!clear.test(noun) || isTaken(view, from, to))) return [];
    if (governmental && !/^(?:forces|troops|soldiers)$/u.test(noun)) return [];
    const first = governmental ? from - 1 : from;
    return [mentionOf(view, first, to, { kind: "description", sort: "body", candidates: [], evidence: `body: ${slug}` })];
  });
}

/** A capitalised or modifying word before it, or a noun after it, makes it something else: "riot police", "army base". */
function isTaken({ sentence, words }: Words, from: number, to: number): boolean {
  const before = sentence.tokens[from - 1];
  const modified = before !== undefined && (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(before.upos) || /^['’]s?$/u.test(words[from - 1] ?? ""));
  return modified || /^(?:NOUN|PROPN)$/u.test(sentence.tokens[to]?.upos ?? "");
}
