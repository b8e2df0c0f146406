import type { BlockKind } from "#schema/document";
import type { ResolvedMention } from "#schema/mention";
import type { EncoderWeights } from "#src/encoder/read-encoder";
import type { PlacedMention, Reading } from "#src/encoder/reading";

/** Numbers of the values of names that training knows. */
export interface Names {
  readonly upos: (value: string) => number;
  readonly relation: (value: string) => number;
  /** 0 for what is no verb. */
  readonly verbTag: (value: string) => number;
  /** What a mention is: kinds of actors by the first part of their ids, places. */
  readonly party: (mention: ResolvedMention) => number;
  readonly path: (value: string) => number;
}

export function namesOf({ upos, relations, verbTags, parties, paths }: EncoderWeights): Names {
  const numbered = (list: readonly string[], first = 0): ReadonlyMap<string, number> => new Map(list.map((value, i) => [value, i + first]));
  const [tags, arcs, verbs, kinds] = [numbered(upos), numbered(relations), numbered(verbTags, 1), numbered(parties)];
  const ways = numbered(["far", "other", "none", ...paths], 1);
  const last = (map: ReadonlyMap<string, number>): number => map.size - 1;
  return {
    upos: (value) => tags.get(value) ?? last(tags),
    relation: (value) => arcs.get(value) ?? arcs.get(value.split(":")[0] ?? "") ?? last(arcs),
    verbTag: (value) => verbs.get(value) ?? 0,
    party: ({ role, id }) => kinds.get(role === "place" ? "place" : (id.split(":")[0] ?? "")) ?? last(kinds),
    path: (value) => ways.get(value) ?? 0,
  };
}

const blockNumbers: Readonly<Record<BlockKind, number>> = { heading: 0, paragraph: 1, item: 2 };

/** By sentence and word the numbers of its features: part of speech, relation, quoted, mention, block, tag of a verb. */
export type WordFeatures = (sentence: number) => readonly (readonly number[])[];

export function createWordFeatures({ document, sentences, bySentence }: Reading, names: Names): WordFeatures {
  const blocks = document.blocks.flatMap(({ kind, sentences: inside }) => inside.map(() => blockNumbers[kind]));
  return (number) => {
    const tokens = sentences[number]?.tokens ?? [];
    return tokens.map(({ start, end, upos, relation, xpos }) => [
      names.upos(upos),
      names.relation(relation),
      Number(isQuoted(document.quotations, start)),
      partyAt(bySentence[number] ?? [], start, end, names),
      blocks[number] ?? 1,
      names.verbTag(xpos),
    ]);
  };
}

export function isQuoted(quotations: Reading["document"]["quotations"], at: number): boolean {
  return quotations.some(({ start, end }) => at >= start && at < end);
}

/** 0 outside of mentions. */
function partyAt(mentions: readonly PlacedMention[], start: number, end: number, names: Names): number {
  const over = mentions.findLast(({ mention }) => start < mention.end && end > mention.start);
  return over === undefined ? 0 : 1 + names.party(over.mention);
}
