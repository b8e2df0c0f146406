import type { Article } from "#schema/article";
import { shortHash } from "#src/support/hash";

/** Words of a shingle: enough that two reporters don't write the same by chance. */
const SHINGLE = 5;
/** A text with fewer shingles than this is too short to tell a copy from a coincidence. */
const FEWEST = 40;
/** Candidates share a band: of two texts that have half of their shingles in common, 88 of 100 pairs do; of two that have 60 %, 98 do. */
const BANDS = 16;
const ROWS = 3;
/** Share of the shorter text's shingles that the other has too: a copy may be cut. */
const COPIED = 0.7;

/** The parts of an article that its wording is told by. */
export type Worded = Pick<Article, "text" | "boilerplate">;

/**
 * Bands of a text's MinHash (Broder 1997): texts that share one may be copies, others hardly. The same text gives the same bands everywhere.
 *
 * @returns none for a text that is too short.
 */
export function bandsOf(article: Worded): string[] {
  const shingles = shinglesOf(article);
  if (shingles.size < FEWEST) return [];
  const signature = Array.from({ length: BANDS * ROWS }, (_, seed) => least(shingles, seed));
  return Array.from({ length: BANDS }, (_, band) => shortHash(String(band), signature.slice(band * ROWS, (band + 1) * ROWS).join(",")));
}

/** Whether one of two texts repeats the other, whole or cut, for all its small changes. Symmetric. */
export function areNearDuplicates(one: Worded, other: Worded): boolean {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  const fewer = Math.min(a.size, b.size);
  if (fewer < FEWEST) return false;
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return shared >= COPIED * fewer;
}

/** Hashes of all runs of five words, in small letters, without what a site puts around its texts. */
function shinglesOf({ text, boilerplate }: Worded): ReadonlySet<number> {
  let kept = "";
  let from = 0;
  for (const { start, end } of [...boilerplate].sort((a, b) => a.start - b.start)) {
    kept += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  const words = `${kept}${text.slice(from)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) shingles.add(hashOf(words.slice(at, at + SHINGLE).join(" ")));
  return shingles;
}

/** FNV-1a over the UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Least value of the shingles under one of the permutations. */
function least(shingles: ReadonlySet<number>, seed: number): number {
  let smallest = 0xffffffff;
  for (const shingle of shingles) smallest = Math.min(smallest, mixed(shingle ^ Math.imul(seed + 1, 0x9e3779b1)));
  return smallest;
}

/** The finaliser of MurmurHash3: every bit depends on every other. */
function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
