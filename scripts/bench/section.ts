/** What a section of the bench gets. */
export interface BenchInput {
  readonly texts: readonly string[];
  /** File with the texts as a JSON array. */
  readonly path: string;
  readonly turns: number;
  /** Python with spaCy, or null. */
  readonly spacy: string | null;
}

/** Measure, value, goal. */
export type BenchRow = readonly [measure: string, value: string, goal: string];

export type Section = (input: BenchInput) => readonly BenchRow[] | Promise<readonly BenchRow[]>;
