import type { BlendField } from "#src/claim/blend-field";
import { blendWeights } from "#src/claim/blend-weights";
import { logistic } from "#src/support/probability";
import { compareText } from "#src/support/text";

/** A value that a field may have, with the names of what speaks for or against it. */
export interface Option<T> {
  readonly value: T;
  readonly evidence: readonly string[];
}

export interface Weighed<T> extends Option<T> {
  readonly probability: number;
}

/** Bounds between the steps of a share, about even in its log odds (0.6 to 1.2 apart): fine enough to follow the weights, coarse enough to hold cases. */
const bounds = [0.003, 0.01, 0.03, 0.08, 0.18, 0.35, 0.5, 0.65, 0.82, 0.92, 0.97, 0.99, 0.997];

/**
 * A share as evidence: every step that it reaches, "judge at least 7" and all below. A step that the training hardly saw then counts as the one
 * below it, and more of a share never counts for less by a gap.
 */
export function steps(who: "grammar" | "judge" | "article", share: number): string[] {
  return bounds.flatMap((bound, at) => (share >= bound ? [`${who} at least ${at + 1}`] : []));
}

/** Probability of each value by the weights of its evidence, the most probable first. */
export function weigh<T extends string | boolean>(field: BlendField, options: readonly Option<T>[]): Weighed<T>[] {
  const { intercept, weights } = blendWeights[field];
  return options
    .map((option) => ({ ...option, probability: logistic(option.evidence.reduce((sum, name) => sum + (weights[name] ?? 0), intercept)) }))
    .sort((a, b) => b.probability - a.probability || compareText(String(a.value), String(b.value)));
}
