import type { CommitmentKind } from "#schema/claim";
import type { Judgement } from "#schema/judgement";

/** Below this probability a judgement says nothing about the article: below what makes a claim (.25), as several doubtful ones also tell; others were not tried. */
const LEAST = 0.15;

/**
 * What the judge thinks of the article as a whole: articles keep to few kinds of commitment, so that "the package" among acts on sanctions is more
 * likely one of sanctions than of aid.
 */
export class ArticleOpinion {
  private readonly acts: readonly Judgement[];

  /** @param judgements all of the article's */
  constructor(judgements: readonly Judgement[]) {
    this.acts = judgements.filter(({ probability }) => probability >= LEAST);
  }

  /** How much of the article's other acts is of a kind, from 0 to 1; each counts as much as it is probable. */
  kindShare(kind: CommitmentKind, judgement: Judgement | null): number {
    const others = this.acts.filter((act) => act !== judgement);
    const total = others.reduce((sum, { probability }) => sum + probability, 0);
    const ofKind = others.reduce((sum, act) => sum + act.probability * (act.kind.find(({ value }) => value === kind)?.share ?? 0), 0);
    return total === 0 ? 0 : ofKind / total;
  }
}
