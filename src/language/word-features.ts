/** How many buckets the hashes of affixes fall into; scripts/train-parser/features.py has the same numbers and functions. */
const BUCKETS = 8192;
const SUFFIXES = [1, 2, 3, 4] as const;
const PREFIXES = [1, 2, 3] as const;
const LONGEST = 15;
/** Number of the words that training saw less than twice. */
const UNKNOWN = 1;

/** Numbers of the words, shapes and vectors that the network knows. Word 0 is padding, 1 unknown; shape 0 and vector 0 are none. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly shapes: ReadonlyMap<string, number>;
  readonly vectors: ReadonlyMap<string, number>;
}

/** Rows of the feature tables for one word. */
export interface WordFeatures {
  readonly word: number;
  readonly shape: number;
  readonly vector: number;
  readonly length: number;
  /** Four suffixes, then three prefixes; each counts from the start of its own table of 8192 rows, tables one after the other. */
  readonly affixes: readonly number[];
}

/** What the network sees of one word. */
export function featuresOf(form: string, vocabulary: Vocabulary): WordFeatures {
  const normal = normalise(form);
  const chars = [...normal];
  return {
    word: vocabulary.words.get(normal) ?? UNKNOWN,
    shape: vocabulary.shapes.get(shapeOf(form)) ?? 0,
    vector: vocabulary.vectors.get(plainQuotes(form.toLowerCase())) ?? 0,
    length: Math.min([...form].length, LONGEST),
    affixes: [
      ...SUFFIXES.map((k, table) => table * BUCKETS + bucketOf(`s${k}${chars.slice(-k).join("")}`)),
      ...PREFIXES.map((k, table) => (SUFFIXES.length + table) * BUCKETS + bucketOf(`p${k}${chars.slice(0, k).join("")}`)),
    ],
  };
}

/** Lower-cased form with digits as 0, plain quotes, and classes for addresses and numbers. */
export function normalise(form: string): string {
  if (/^(?:https?:|www\.)/u.test(form)) return "!url";
  const lower = form.toLowerCase();
  if (/^[0-9.,]+$/u.test(lower)) return `!num${Math.min(lower.length, 5)}${lower.length === 4 ? "y" : ""}`;
  return plainQuotes(lower).replace(/[0-9]/gu, "0");
}

/** Runs of capitals, small letters and digits as X, x and d: "McCain" is "XxXx", "F-16" is "X-d". */
export function shapeOf(form: string): string {
  let shape = "";
  let last = "";
  for (const char of form) {
    const kind = kindOf(char);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(char: string): string {
  if (char !== char.toLowerCase()) return "X";
  if (char !== char.toUpperCase()) return "x";
  return /[0-9]/u.test(char) ? "d" : char;
}

function plainQuotes(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
}

const utf8 = new TextEncoder();

/** FNV-1a over the UTF-8 bytes, into the buckets. A lone surrogate counts as U+FFFD. */
function bucketOf(text: string): number {
  let hash = 2166136261;
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return (hash >>> 0) % BUCKETS;
}
