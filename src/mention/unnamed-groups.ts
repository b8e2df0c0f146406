import type { Sentence } from "#schema/document";
import type { Mention } from "#schema/mention";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/**
 * Collectives that act together. Source: agent nouns of PLOVER, in the plural. Not among them: what is the state itself beside its own adjective
 * ("Russian officials").
 */
const heads = set(
  "leaders allies partners countries states nations powers governments capitals donors lenders creditors members rebels separatists militants insurgents fighters opposition mediators negotiators ministers diplomats lawmakers envoys backers supporters companies",
);
/** Regions, faiths, leanings and wealth: which states or people they are, without naming one. Written for this project. */
const regions = set(
  "european western eastern arab african asian latin gulf baltic nordic scandinavian muslim islamic kurdish balkan caribbean pacific nato eu g7 g20 un international foreign regional neighbouring neighboring allied rich wealthy poor developing industrialised industrialized emerging democratic opposition pro-russian pro-ukrainian pro-european pro-western",
);

/** Collectives that are not their country's government: with its adjective they are a group of their own ("Syrian opposition", "Libyan rebels"). */
const apart = set("rebels separatists militants insurgents fighters opposition companies");

/** "European leaders", "NATO allies", "Kyiv's allies": an adjective of a region, or a possessor, before a collective noun in the plural. */
export function findUnnamedGroups(text: string, sentence: Sentence, known: readonly Mention[]): Mention[] {
  const { tokens } = sentence;
  const words = tokens.map((token) => text.slice(token.start, token.end));
  return words.flatMap((word, at) => {
    if (!heads.has(word.toLowerCase())) return [];
    const first = firstToken(sentence, words, at, known);
    const [start, end] = [tokens[first ?? at]?.start, tokens[at]?.end];
    if (first === null || start === undefined || end === undefined) return [];
    return [
      {
        start,
        end,
        surface: text.slice(start, end),
        kind: "description" as const,
        candidates: [],
        evidence: `collective noun: ${word.toLowerCase()}`,
      },
    ];
  });
}

/** Index of the first token of the group's name; null where nothing tells whose or which it is. */
function firstToken(sentence: Sentence, words: readonly string[], at: number, known: readonly Mention[]): number | null {
  const before = words[at - 1] ?? "";
  if (regions.has(before.toLowerCase())) return at - 1;
  const nationality = known.find((mention) => mention.kind === "demonym" && mention.end === sentence.tokens[at - 1]?.end);
  if (nationality !== undefined && apart.has((words[at] ?? "").toLowerCase())) return indexOf(sentence, nationality);
  if (!/^['’]s?$/u.test(before)) return null;
  const possessorEnd = sentence.tokens[at - 2]?.end;
  const possessor = known.find((mention) => mention.end === possessorEnd);
  return possessor === undefined ? null : indexOf(sentence, possessor);
}

function indexOf(sentence: Sentence, mention: Mention): number {
  return sentence.tokens.findIndex((token) => token.start === mention.start);
}
