/** What a mention refers to, how sure that is and why. */
export interface Decided {
  readonly role: "actor" | "place";
  readonly id: string;
  readonly score: number;
  /** False where it counts only beside a surer mention of the same party. */
  readonly sure?: boolean;
  readonly reasons: readonly string[];
}

/** Two or more readings are equally good: none is guessed. */
export interface Undecided {
  readonly undecided: readonly string[];
  readonly why: string;
}

/** Names nobody here: an adjective of kind, an outlet's credit, a name without a sign that it is a party. */
export interface LeftOut {
  readonly leftOut: string;
}

export type Verdict = Decided | Undecided | LeftOut;

export function isDecided(verdict: Verdict): verdict is Decided {
  return "id" in verdict;
}
