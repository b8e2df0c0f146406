import {
  Certainty,
  type Certainty as CertaintyValue,
  CommitmentKind,
  type CommitmentKind as KindValue,
  Polarity,
  type Polarity as PolarityValue,
  Status,
  type Status as StatusValue,
  Timeframe,
  type Timeframe as TimeframeValue,
  Voice,
  type Voice as VoiceValue,
} from "#schema/claim";
import type { Judgement } from "#schema/judgement";
import type { ArticleOpinion } from "#src/claim/article-opinion";
import { type Option, steps } from "#src/claim/blend";
import type { Reading } from "#src/claim/decide";

type Distribution<T> = readonly { readonly value: T; readonly share: number }[];

function stepsOf<T>(distribution: Distribution<T> | undefined, value: T): string[] {
  if (distribution === undefined) return ["judge none"];
  return steps("judge", distribution.find((each) => each.value === value)?.share ?? 0);
}

/** Every kind, with how sure grammar and the judge are of it. */
export function kindOptions({ kinds, candidate }: Reading, judgement: Judgement | null, article: ArticleOpinion): Option<KindValue>[] {
  const [first] = kinds;
  return CommitmentKind.options.map((value) => {
    const found = kinds.find(({ kind }) => kind === value);
    const other = first === undefined || first.weight === 0 ? "unknown" : `${first.scope} ${Math.min(3, Math.floor(first.weight))}`;
    const grammar = found === undefined ? `grammar other, ${other}` : `grammar ${found.scope} ${Math.min(3, Math.floor(found.weight))}`;
    return {
      value,
      evidence: [
        ...stepsOf(judgement?.kind, value),
        grammar,
        `is ${value}`,
        ...steps("article", article.kindShare(value, judgement)),
        ...(value === "other" ? [`act ${candidate.trigger.act}`] : []),
      ],
    };
  });
}

/** Rules by which grammar alone knows the status: a denial in the tree is no matter of opinion. */
const sureRules: ReadonlySet<string | null> = new Set(["denied act", "denial", "denied breach", "decision not to"]);

/** Every status, with what grammar and the judge say of it; of a denied act ("will send no soldiers") only what the denial makes of it. */
export function statusOptions({ stage, candidate }: Reading, judgement: Judgement | null): Option<StatusValue>[] {
  const options = sureRules.has(stage.rule) ? [stage.status] : Status.options;
  return options.map((value) => ({
    value,
    evidence: [
      ...stepsOf(judgement?.status, value),
      value === stage.status ? `grammar ${stage.rule ?? "trigger"}` : "grammar other",
      value === stage.status ? `act ${candidate.trigger.act}` : "act other",
      `is ${value}`,
    ],
  }));
}

/** The two directions; "promised not to", "to stop", is one of them for sure. */
export function polarityOptions({ stage }: Reading, judgement: Judgement | null): Option<PolarityValue>[] {
  const options = stage.polarity === "refrain" ? [stage.polarity] : Polarity.options;
  return options.map((value) => ({
    value,
    evidence: [...stepsOf(judgement?.polarity, value), stage.polarity === value ? "grammar" : "grammar other", `is ${value}`],
  }));
}

/** The three certainties; "may", "could" and "reportedly" leave no choice. */
export function certaintyOptions({ stage }: Reading, judgement: Judgement | null): Option<CertaintyValue>[] {
  const options = stage.certainty === "certain" ? Certainty.options : [stage.certainty];
  return options.map((value) => ({
    value,
    evidence: [...stepsOf(judgement?.certainty, value), stage.certainty === value ? `grammar ${value}` : "grammar other", `is ${value}`],
  }));
}

/** Whether the text denies that the commitment holds; "denied that it had" leaves no choice. */
export function negatedOptions({ stage }: Reading, judgement: Judgement | null): Option<boolean>[] {
  const options = stage.negated ? [true] : [true, false];
  return options.map((value) => {
    const share = judgement === null ? null : value ? judgement.negated : 1 - judgement.negated;
    return {
      value,
      evidence: [...(share === null ? ["judge none"] : steps("judge", share)), stage.negated === value ? "grammar" : "grammar other", `is ${value}`],
    };
  });
}

/** The three voices. */
export function voiceOptions({ speech }: Reading, judgement: Judgement | null): Option<VoiceValue>[] {
  return Voice.options.map((value) => ({
    value,
    evidence: [...stepsOf(judgement?.voice, value), speech.voice === value ? `grammar ${value}` : `grammar ${speech.voice} instead`, `is ${value}`],
  }));
}

/** The three timeframes; `told` is what grammar says. */
export function timeframeOptions(told: TimeframeValue, judgement: Judgement | null): Option<TimeframeValue>[] {
  return Timeframe.options.map((value) => ({
    value,
    evidence: [...stepsOf(judgement?.timeframe, value), told === value ? `grammar ${value}` : `grammar ${told} instead`, `is ${value}`],
  }));
}
