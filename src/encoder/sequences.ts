import type { Reading } from "#src/encoder/reading";
import type { WordPieces } from "#src/encoder/word-pieces";

/** A word of a sequence, with the place of its first piece. */
export interface PlacedWord {
  readonly piece: number;
  readonly sentence: number;
  readonly token: number;
}

/** What is encoded at once: some sentences behind the article's title. */
export interface Sequence {
  readonly pieces: readonly number[];
  /** Where the title ends. */
  readonly second: number;
  readonly words: readonly PlacedWord[];
  /** Sentences in it that are to be judged; the others stand around them. */
  readonly judged: ReadonlySet<number>;
}

/** Pieces of the sentences of one sequence, unless one sentence is longer. */
const WANTED_PIECES = 160;
const LONGEST = 300;
const TITLE_PIECES = 20;
/** A sentence that is read only for what it says before another one is not longer than this. */
const CONTEXT_PIECES = 50;
const START = 1;
const SEPARATOR = 2;

/** Sequences that hold every wanted sentence once to be judged, each behind the sentence before it where there is room. */
export function sequencesOf(reading: Reading, wanted: (sentence: number) => boolean, title: string | null, split: WordPieces): Sequence[] {
  const { sentences, document } = reading;
  const pieces = sentences.map(({ tokens }, i) =>
    wanted(i) || wanted(i + 1) ? tokens.map(({ start, end }) => split(document.text.slice(start, end))) : [],
  );
  const sizes = pieces.map((words) => words.reduce((sum, { length }) => sum + length, 0));
  const head = [
    START,
    ...(title ?? "")
      .split(/\s+/u)
      .filter((word) => word !== "")
      .flatMap(split)
      .slice(0, TITLE_PIECES),
    SEPARATOR,
  ];
  return groupsOf(sentences.length, wanted, sizes).map(({ members, judged }) => join(members, judged, pieces, head));
}

interface Group {
  readonly members: readonly number[];
  readonly judged: ReadonlySet<number>;
}

function groupsOf(count: number, wanted: (sentence: number) => boolean, sizes: readonly number[]): Group[] {
  const groups: { members: number[]; judged: Set<number> }[] = [];
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (!wanted(i)) continue;
    const own = sizes[i] ?? 0;
    const before = sizes[i - 1] ?? 0;
    let group = groups.at(-1);
    const context = i > 0 && before <= CONTEXT_PIECES && group?.members.at(-1) !== i - 1 ? before : 0;
    if (group === undefined || size + own + context > WANTED_PIECES) {
      group = { members: [], judged: new Set() };
      groups.push(group);
      size = 0;
    }
    if (i > 0 && before <= CONTEXT_PIECES && group.members.at(-1) !== i - 1) {
      group.members.push(i - 1);
      size += before;
    }
    group.members.push(i);
    group.judged.add(i);
    size += own;
  }
  return groups;
}

function join(
  members: readonly number[],
  judged: ReadonlySet<number>,
  split: readonly (readonly (readonly number[])[])[],
  head: readonly number[],
): Sequence {
  const pieces = [...head];
  const words: PlacedWord[] = [];
  for (const sentence of members)
    for (const [token, own] of (split[sentence] ?? []).entries()) {
      if (pieces.length + own.length > LONGEST) break;
      words.push({ piece: pieces.length, sentence, token });
      pieces.push(...own);
    }
  pieces.push(SEPARATOR);
  return { pieces, second: head.length, words, judged };
}
