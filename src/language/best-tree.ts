/** How many words are tried as the one root when the best heads have none or several; in a long sentence one, to bound the time. */
const ROOTS_TRIED = 4;
const LONG = 64;
const NEVER = -1e9;

/** Whether heads (1-based, 0 the root) form one tree with one root. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (const head of heads) if (head === 0) roots++;
  return roots === 1 && findCycle(withRoot(heads)) === null;
}

/**
 * The tree with one root whose arcs have the highest sum of scores (Chu-Liu-Edmonds), for the sentences where the best heads form none. In
 * sentences of more than 64 words the root is the word that loses least by it.
 *
 * @param scores n rows of n + 1 values: of each word the score of the root and of every word as its head
 * @returns heads, 1-based, 0 the root
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const rows = matrixOf(scores, n);
  const free = n > LONG ? null : spanningTree(rows);
  if (free !== null && free.subarray(1).filter((head) => head === 0).length === 1) return free.slice(1);
  const candidates = Array.from({ length: n }, (_, i) => i + 1).sort((a, b) => lossAsRoot(rows, a) - lossAsRoot(rows, b) || a - b);
  let best: Int32Array = new Int32Array(n + 1);
  let highest = Number.NEGATIVE_INFINITY;
  for (const root of candidates.slice(0, n > LONG ? 1 : ROOTS_TRIED)) {
    const tree = spanningTree(rows.map((row, i) => rowUnderRoot(row, i, root)));
    const sum = tree.reduce((total, head, i) => (i === 0 ? total : total + valueAt(rows, i, head)), 0);
    if (sum > highest) [best, highest] = [tree, sum];
  }
  return best.slice(1);
}

/** Scores as rows by word, row 0 for the root; each row's best is 0, so that a sum is a loss. */
function matrixOf(scores: Float32Array, n: number): Float64Array[] {
  const rows = [new Float64Array(n + 1).fill(NEVER)];
  for (let i = 1; i <= n; i++) {
    const row = Float64Array.from(scores.subarray((i - 1) * (n + 1), i * (n + 1)));
    row[i] = NEVER;
    const top = row.reduce((a, b) => Math.max(a, b), NEVER);
    rows.push(row.map((value, j) => (j === i ? NEVER : value - top)));
  }
  return rows;
}

function lossAsRoot(rows: readonly Float64Array[], word: number): number {
  return -valueAt(rows, word, 0);
}

function rowUnderRoot(row: Float64Array, word: number, root: number): Float64Array {
  if (word === 0) return row;
  if (word === root) return new Float64Array(row.length).fill(NEVER).fill(0, 0, 1);
  return row.map((value, head) => (head === 0 ? NEVER : value));
}

/** One round of Chu-Liu-Edmonds: the best heads, or those of the graph with their first cycle drawn into one node. */
function spanningTree(rows: readonly Float64Array[]): Int32Array {
  const heads = Int32Array.from(rows, (row, i) => (i === 0 ? -1 : greatestIndex(row)));
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const rest = rows.map((_, i) => i).filter((i) => !inside.has(i));
  const { smaller, entries, exits } = contract(rows, heads, cycle, rest);
  const solved = spanningTree(smaller);
  const drawn = rest.length;
  rest.forEach((word, i) => {
    if (i > 0) heads[word] = solved[i] === drawn ? (exits[i] ?? 0) : (rest[solved[i] ?? 0] ?? 0);
  });
  const from = solved[drawn] ?? 0;
  heads[entries[from] ?? 0] = rest[from] ?? 0;
  return heads;
}

interface Contraction {
  readonly smaller: Float64Array[];
  /** By node outside: the word of the cycle through which that node as a head would enter it. */
  readonly entries: Int32Array;
  /** By node outside: the word of the cycle that is its best head. */
  readonly exits: Int32Array;
}

function contract(rows: readonly Float64Array[], heads: Int32Array, cycle: readonly number[], rest: readonly number[]): Contraction {
  const drawn = rest.length;
  const smaller = rest.map((word) => narrowed(rows[word] ?? new Float64Array(), rest));
  const last = new Float64Array(drawn + 1).fill(NEVER);
  const entries = new Int32Array(drawn);
  const exits = new Int32Array(drawn);
  rest.forEach((node, i) => {
    const gain = (word: number): number => valueAt(rows, word, node) - valueAt(rows, word, heads[word] ?? 0);
    const entry = bestOf(cycle, gain);
    entries[i] = entry;
    last[i] = gain(entry);
    if (i === 0) return;
    const exit = bestOf(cycle, (head) => valueAt(rows, node, head));
    exits[i] = exit;
    const row = smaller[i];
    if (row) row[drawn] = valueAt(rows, node, exit);
  });
  return { smaller: [...smaller, last], entries, exits };
}

/** A row with the columns of the nodes that are left, and one more for the node that the cycle becomes. */
function narrowed(row: Float64Array, rest: readonly number[]): Float64Array {
  const out = new Float64Array(rest.length + 1).fill(NEVER);
  for (let i = 0; i < rest.length; i++) out[i] = row[rest[i] ?? 0] ?? NEVER;
  return out;
}

function bestOf(items: readonly number[], score: (item: number) => number): number {
  let [best = 0] = items;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = score(item);
    if (value > highest) [best, highest] = [item, value];
  }
  return best;
}

function valueAt(rows: readonly Float64Array[], word: number, head: number): number {
  return rows[word]?.[head] ?? NEVER;
}

function greatestIndex(row: Float64Array): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if ((row[i] ?? NEVER) > (row[best] ?? NEVER)) best = i;
  return best;
}

function withRoot(heads: Int32Array): Int32Array {
  const all = new Int32Array(heads.length + 1).fill(-1);
  all.set(heads, 1);
  return all;
}

/** Nodes of the first cycle among heads by node, where node 0 is the root. */
function findCycle(heads: Int32Array): number[] | null {
  const state = new Uint8Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node > 0 && state[node] === 0) {
      state[node] = 1;
      path.push(node);
      node = heads[node] ?? 0;
    }
    const at = node > 0 ? path.indexOf(node) : -1;
    if (at >= 0) return path.slice(at);
    for (const seen of path) state[seen] = 2;
  }
  return null;
}
