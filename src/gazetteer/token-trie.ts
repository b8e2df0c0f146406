import { piecesOf } from "#src/gazetteer/fold";

/**
 * How the case of a text must agree with the name: exactly (acronyms), a capital wherever the name has one, at its beginning ("UN security council"), or
 * not at all ("the state department").
 */
export type CaseRule = "exact" | "capitals" | "first" | "any";

interface Ending<T> {
  readonly pieces: readonly string[];
  readonly rule: CaseRule;
  readonly value: T;
}
interface Node<T> {
  next: Map<string, Node<T>> | null;
  endings: Ending<T>[] | null;
}
/** A name with what it stands for. */
export interface NamedValue<T> {
  readonly name: string;
  readonly rule: CaseRule;
  readonly value: T;
}
/** Names as trees of their lower-cased pieces, by first piece. A tree grows when a text first has its piece: most never do, and loading stays short. */
export interface TokenTrie<T> {
  readonly grown: Map<string, Node<T>>;
  readonly waiting: Map<string, (() => readonly NamedValue<T>[])[]>;
}

/** A stretch of tokens [from, to) that spells at least one name. */
export interface TrieMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

export function createTrie<T>(): TokenTrie<T> {
  return { grown: new Map(), waiting: new Map() };
}

/** Adds one name. Several values may share a name; they come back in the order in which they were added. Add all names before the first match. */
export function addName<T>(trie: TokenTrie<T>, name: string, rule: CaseRule, value: T): void {
  addNames(trie, [name], () => [{ name, rule, value }]);
}

/** Adds the names of something that is made only when a text has the first piece of one of them. */
export function addNames<T>(trie: TokenTrie<T>, names: readonly string[], make: () => readonly NamedValue<T>[]): void {
  const keys = names.length === 1 ? [keyOf(names[0] ?? "")] : new Set(names.map(keyOf));
  for (const key of keys) {
    if (key === undefined) continue;
    const waiting = trie.waiting.get(key);
    if (waiting === undefined) trie.waiting.set(key, [make]);
    else waiting.push(make);
  }
}

function keyOf(name: string): string | undefined {
  return firstPiece(name)?.toLowerCase();
}

function firstPiece(name: string): string | undefined {
  return /^[A-Za-z0-9]+(?= |$)/u.exec(name)?.[0] ?? piecesOf(name)[0];
}

/** The tree of names that begin with a piece. */
function treeOf<T>(trie: TokenTrie<T>, key: string): Node<T> | undefined {
  const waiting = trie.waiting.get(key);
  if (waiting === undefined) return trie.grown.get(key);
  const tree: Node<T> = { next: null, endings: null };
  for (const make of waiting) for (const named of make()) if (keyOf(named.name) === key) growName(tree, named);
  trie.waiting.delete(key);
  trie.grown.set(key, tree);
  return tree;
}

function growName<T>(tree: Node<T>, { name, rule, value }: NamedValue<T>): void {
  const pieces = piecesOf(name);
  let node = tree;
  for (const piece of pieces.slice(1)) {
    const key = piece.toLowerCase();
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: null, endings: null };
      node.next.set(key, child);
    }
    node = child;
  }
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
  let node: Node<T> | undefined;
  let best: { match: TrieMatch<T>; after: number } | null = null;
  for (let at = start; at < row.length; at += 1) {
    const piece = row[at] as Piece;
    node = at === start ? treeOf(trie, piece.key) : node?.next?.get(piece.key);
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
    return ending.rule === "any" || (ending.rule === "first" && index > 0) || !/^\p{Lu}/u.test(piece) || /^\p{Lu}/u.test(text);
  });
}
