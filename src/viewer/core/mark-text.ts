/** A stretch of a text and what it is. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly boilerplate: boolean;
  /** Ids of the claims that these words carry. */
  readonly claims: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into paragraphs (at line ends) and these at every border of a claim or a cut stretch, so that overlapping quotes can be shown.
 * Empty lines are left out; nothing else is. Offsets count UTF-16 units.
 */
export function markText(
  text: string,
  claims: readonly (Stretch & { readonly id: string })[],
  boilerplate: readonly Stretch[],
): readonly (readonly TextPart[])[] {
  const borders = [...claims, ...boilerplate].flatMap(({ start, end }) => [start, end]);
  let from = 0;
  return text.split("\n").flatMap((line) => {
    const [start, end] = [from, from + line.length];
    from = end + 1;
    if (line.trim() === "") return [];
    const cuts = [...new Set([start, ...borders.filter((border) => border > start && border < end), end])].sort((one, other) => one - other);
    return [
      cuts.slice(0, -1).map((cut, index) => {
        const stop = cuts[index + 1] ?? end;
        const covers = (stretch: Stretch) => stretch.start <= cut && stretch.end >= stop;
        return { text: text.slice(cut, stop), start: cut, boilerplate: boilerplate.some(covers), claims: claims.filter(covers).map(({ id }) => id) };
      }),
    ];
  });
}
