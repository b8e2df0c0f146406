import type { Mention } from "#schema/mention";
import { mentionOf, type Words } from "#src/mention/words";
import { hasRelation } from "#src/syntax/tree";

const contests = /^(?:presidential|re-election|reelection|election|senate|gubernatorial)$/iu;

/**
 * "the Kral campaign", "Anna Kral's presidential campaign said": the people who run a candidate's campaign. With a possessive only where it acts: "Kral's
 * campaign against the tax" is her own deed.
 *
 * @param names mentions of the sentence, among them the candidate
 */
export function findCampaigns(view: Words, names: readonly Mention[]): Mention[] {
  const { words, sentence, tree } = view;
  return words.flatMap((word, at) => {
    if (!/^campaign$/iu.test(word)) return [];
    let before = at - 1;
    while (contests.test(words[before] ?? "")) before--;
    const possessive = /^['’]s?$/u.test(words[before] ?? "");
    if (possessive) before--;
    const owner = names.find(({ end }) => end === sentence.tokens[before]?.end);
    if (owner === undefined || !isPerson(owner) || (possessive && !hasRelation(tree, at, "nsubj"))) return [];
    const from = sentence.tokens.findIndex(({ start }) => start === owner.start);
    const evidence = `the campaign of ${owner.surface}`;
    return [mentionOf(view, from, at + 1, { kind: "name", sort: "organisation", candidates: owner.candidates, evidence })];
  });
}

function isPerson({ sort, candidates }: Mention): boolean {
  return sort === "person" || candidates[0]?.startsWith("person:") === true;
}
