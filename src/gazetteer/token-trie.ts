import { piecesOf } from "#src/gazetteer/fold";

/** How the case of a text must agree with the name: exactly (acronyms), or a capital wherever the name has one. */
export type CaseRule = "exact" | "capitals";

interface Ending<T> {
  readonly pieces: readonly string[];
  readonly rule: CaseRule;
  readonly value: T;
}
interface Node<T> {
  next: Map<string, Node<T>> | null;
  endings: Ending<T>[] | null;
}
/** Names as a tree of their lower-cased pieces. */
export interface TokenTrie<T> {
  readonly root: Node<T>;
}

/** A stretch of tokens [from, to) that spells at least one name. */
export interface TrieMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

export function createTrie<T>(): TokenTrie<T> {
  return { root: { next: null, endings: null } };
}

/** Adds one name. Several values may share a name; they come back in the order in which they were added. */
export function addName<T>(trie: TokenTrie<T>, name: string, rule: CaseRule, value: T): void {
  const pieces = piecesOf(name);
  let node = trie.root;
  for (const piece of pieces) {
    const key = piece.toLowerCase();
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: null, endings: null };
      node.next.set(key, child);
    }
    node = child;
  }
  if (node === trie.root) return;
  node.endings ??= [];
  node.endings.push({ pieces, rule, value });
}

interface Piece {
  readonly text: string;
  readonly key: string;
  readonly token: number;
  readonly opensToken: boolean;
  /** Nothing but a possessive follows in its token. */
  readonly closesToken: boolean;
}

/**
 * The longest names in a row of tokens, from left to right and without overlap, in one pass: the time depends on the text, not on how many
 * names there are. A name begins and ends with a token; a possessive ending that was left on the last token doesn't hinder it.
 */
export function matchTokens<T>(trie: TokenTrie<T>, tokens: readonly string[]): TrieMatch<T>[] {
  const row = tokens.flatMap(readPieces);
  const matches: TrieMatch<T>[] = [];
  for (let at = 0; at < row.length; ) {
    const found = row[at]?.opensToken ? longestFrom(trie, row, at) : null;
    if (found === null) {
      at += 1;
      continue;
    }
    matches.push(found.match);
    at = found.after;
  }
  return matches;
}

function readPieces(token: string, index: number): Piece[] {
  const texts = piecesOf(token);
  const last = texts.length - 1;
  return texts.map((text, at) => ({
    text,
    key: text.toLowerCase(),
    token: index,
    opensToken: at === 0,
    closesToken: at === last || (at === last - 1 && texts[last] === "'s"),
  }));
}

function longestFrom<T>(trie: TokenTrie<T>, row: readonly Piece[], start: number): { match: TrieMatch<T>; after: number } | null {
  let node: Node<T> | undefined = trie.root;
  let best: { match: TrieMatch<T>; after: number } | null = null;
  for (let at = start; at < row.length; at += 1) {
    const piece = row[at] as Piece;
    node = node.next?.get(piece.key);
    if (node === undefined) return best;
    if (node.endings === null || !piece.closesToken) continue;
    const spelled = row.slice(start, at + 1);
    const values = node.endings.filter((ending) => agreesInCase(ending, spelled)).map((ending) => ending.value);
    if (values.length > 0) best = { match: { from: spelled[0]?.token ?? start, to: piece.token + 1, values }, after: at + 1 };
  }
  return best;
}

function agreesInCase<T>(ending: Ending<T>, spelled: readonly Piece[]): boolean {
  return ending.pieces.every((piece, index) => {
    const text = spelled[index]?.text ?? "";
    if (ending.rule === "exact") return text === piece;
    return !/^\p{Lu}/u.test(piece) || /^\p{Lu}/u.test(text);
  });
}
