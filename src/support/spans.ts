interface Spanned {
  readonly start: number;
  readonly end: number;
}

/**
 * A search for items that share at least one unit with a stretch, in the order of their starts. Built once for a text, each search costs the
 * logarithm of the number of items and what it finds; the items must not overlap each other.
 */
export function overlapping<T extends Spanned>(items: readonly T[]): (start: number, end: number) => T[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  return (start, end) => {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < sorted.length && (sorted[at]?.start ?? end) < end; at++) found.push(sorted[at] as T);
    return found;
  };
}
