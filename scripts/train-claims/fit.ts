/** A case of the training: names of its evidence, and whether it is a claim. */
export interface Case {
  readonly evidence: readonly string[];
  readonly isClaim: boolean;
}

export interface Fit {
  readonly intercept: number;
  readonly weights: ReadonlyMap<string, number>;
}

const STEPS = 400;
const RATE = 0.5;
/** How often evidence must occur to have a weight. */
const LEAST_CASES = 8;

/** A case by the indices of its evidence. */
interface Row {
  readonly at: readonly number[];
  readonly y: number;
}

/**
 * Logistic regression over named evidence with a Gaussian prior, by gradient descent with a step of its own for each weight (Adagrad); the same cases give the same weights.
 *
 * @param prior variance of the prior: the smaller, the nearer the weights stay to 0
 */
export function fitLogistic(cases: readonly Case[], prior: number): Fit {
  const names = frequentNames(cases);
  const index = new Map(names.map((name, i) => [name, i]));
  const bias = names.length;
  const rows = cases.map(
    ({ evidence, isClaim }): Row => ({ at: [...new Set(evidence)].flatMap((name) => index.get(name) ?? []).concat(bias), y: Number(isClaim) }),
  );
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1);
  for (let step = 0; step < STEPS; step++) {
    gradientOf(rows, weights).forEach((slope, i) => {
      const full = slope + (i === bias ? 0 : (weights[i] ?? 0) / prior);
      squares[i] = (squares[i] ?? 0) + full * full;
      weights[i] = (weights[i] ?? 0) - (RATE * full) / Math.sqrt(squares[i] ?? 1);
    });
  }
  return { intercept: weights[bias] ?? 0, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}

function frequentNames(cases: readonly Case[]): string[] {
  const counts = new Map<string, number>();
  for (const name of cases.flatMap(({ evidence }) => [...new Set(evidence)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= LEAST_CASES ? [name] : [])).sort();
}

function gradientOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { at, y } of rows) {
    const odds = at.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
    const error = 1 / (1 + Math.exp(-odds)) - y;
    for (const i of at) gradient[i] = (gradient[i] ?? 0) + error;
  }
  return gradient;
}
