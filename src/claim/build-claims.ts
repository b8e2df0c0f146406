import type { Article } from "#schema/article";
import type { Claim, CommitmentKind } from "#schema/claim";
import type { Judgement } from "#schema/judgement";
import type { ResolvedMention } from "#schema/mention";
import type { Span } from "#schema/primitives";
import type { ArticleOpinion } from "#src/claim/article-opinion";
import { type Option, weigh } from "#src/claim/blend";
import type { BlendField } from "#src/claim/blend-field";
import {
  certaintyOptions,
  kindOptions,
  negatedOptions,
  polarityOptions,
  statusOptions,
  timeframeOptions,
  voiceOptions,
} from "#src/claim/blended-fields";
import type { Parties } from "#src/claim/blended-parties";
import { countParties } from "#src/claim/count-parties";
import { dateOf } from "#src/claim/date-of";
import type { Decision } from "#src/claim/decide";
import type { Discourse } from "#src/claim/discourse";
import { type Amount, findAmount } from "#src/claim/find-amount";
import { findCondition } from "#src/claim/find-condition";
import { findCount } from "#src/claim/find-count";
import { findInstrument } from "#src/claim/find-instrument";
import { findLegalForce } from "#src/claim/find-legal-force";
import { findPlaces } from "#src/claim/find-places";
import { findQuote } from "#src/claim/find-quote";
import { timeframeOf } from "#src/claim/find-timeframe";
import { speakerRoleOf } from "#src/claim/find-voice";
import type { JudgedReading } from "#src/claim/read-sentence";
import { type SentenceView, textOf } from "#src/claim/sentence-view";
import { InvariantError } from "#src/support/errors";
import { shortHash } from "#src/support/hash";
import { compareText, sortedUnique } from "#src/support/text";
import { subtreeSpan } from "#src/syntax/tree";

/** Changes whenever a rule of extraction changes, so that articles read by an older one are due again. */
export const EXTRACTOR = "pledgegraph 0.3.0";

/** Length of prefix and suffix, in UTF-16 units. */
const CONTEXT_LENGTH = 32;

export interface DecidedAct {
  readonly article: Article;
  readonly view: SentenceView;
  readonly reading: JudgedReading;
  readonly judgement: Judgement | null;
  readonly decision: Decision;
  readonly parties: Parties;
  readonly discourse: Discourse;
  readonly opinion: ArticleOpinion;
}

/** From where on a kind beside the most probable one is a content of its own, and how many there may be. */
const ANOTHER_KIND = 0.5;
const MOST_KINDS = 3;

/**
 * One claim for each kind of content of an act, all on the same quote.
 *
 * @throws InvariantError where the quote is not what stands in the text.
 */
export function buildClaims(act: DecidedAct): Claim[] {
  const span = findQuote(act.view, act.reading.candidate, anchorsOf(act));
  const kinds = weigh("kind", kindOptions(act.reading, act.judgement, act.opinion)).filter(
    ({ probability }, at) => at === 0 || probability >= ANOTHER_KIND,
  );
  return kinds.slice(0, MOST_KINDS).map(({ value }) => buildClaim(act, value, span));
}

/** Mentions that hold the promisors in the quote: those that grammar read as bound, else the nearest before the act. */
function anchorsOf({ view, reading, parties, discourse }: DecidedAct): readonly ResolvedMention[] {
  const isBound = ({ id }: ResolvedMention): boolean => parties.promisors.includes(discourse.bound(id));
  const byGrammar = reading.roles.promisors.mentions.filter(isBound);
  if (byGrammar.length > 0) return byGrammar;
  const before = view.parties.filter(({ mention, anchor }) => anchor < reading.candidate.first && isBound(mention)).at(-1);
  return before === undefined ? [] : [before.mention];
}

function buildClaim(act: DecidedAct, kind: CommitmentKind, span: Span): Claim {
  const { article, view, reading, decision, judgement, parties } = act;
  const { candidate } = reading;
  const { text } = view;
  const { start, end } = span;
  const quote = text.slice(start, end);
  const amount = amountOf(act, span);
  const condition = findCondition(view, candidate, span);
  const status = first("status", statusOptions(reading, judgement));
  const date = dateOf(view, candidate, span, status, article.publishedAt);
  const voice = first("voice", voiceOptions(reading, judgement));
  const attributedTo = voice === "author" ? [] : personsFirst(parties.attributedTo);
  const promisors = sortedUnique(parties.promisors);
  const claim: Claim = {
    id: shortHash(article.id, String(start), String(end), kind, ...promisors),
    articleId: article.id,
    quote,
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    cue: textOf(view, candidate.first, candidate.last),
    kind,
    status,
    polarity: first("polarity", polarityOptions(reading, judgement)),
    certainty: first("certainty", certaintyOptions(reading, judgement)),
    negated: first("negated", negatedOptions(reading, judgement)),
    timeframe: first("timeframe", timeframeOptions(timeframeOf(view, candidate, status, date, article.publishedAt), judgement)),
    voice,
    attributedTo,
    speakerRole: speakerRoleOf(attributedTo, [...promisors, parties.principal ?? ""], parties.beneficiaries),
    promisors,
    beneficiaries: sortedUnique(parties.beneficiaries),
    mutual: parties.mutual,
    principal: parties.principal,
    promisorCount: countParties(text.slice(view.sentence.start, view.sentence.tokens[candidate.first]?.start ?? start)),
    legalForce: findLegalForce(quote),
    condition: condition?.text ?? null,
    trigger: condition?.trigger ?? null,
    instrument: findInstrument(quote),
    amount: amount?.amount ?? null,
    unit: amount?.unit ?? null,
    currency: amount?.currency ?? null,
    approximate: amount?.approximate ?? null,
    ...findPlaces(view, candidate, span, kind),
    date,
    extractor: EXTRACTOR,
    rule: ruleOf(reading, decision),
    confidence: Math.round(decision.probability * 100) / 100,
  };
  checkQuote(claim, text);
  return claim;
}

/** A sum in the quote, else in what follows it below the act ("a pledge, providing at least 4 billion kroner"), else what the quote counts. */
function amountOf({ view, reading: { candidate }, parties }: DecidedAct, { start, end }: Span): Amount | null {
  const country = /^state:(\w{3})$/u.exec(parties.promisors[0] ?? "")?.[1] ?? null;
  const below = subtreeSpan(view.tree, candidate.head).end;
  return (
    findAmount(view.text.slice(start, end), country) ?? findAmount(view.text.slice(end, below), country) ?? findCount(view, candidate, { start, end })
  );
}

/** The most probable value of a field. */
function first<T extends string | boolean>(field: BlendField, options: readonly Option<T>[]): T {
  return (weigh(field, options)[0] as Option<T>).value;
}

/** What made the claim: group and word of its trigger, the rule of its status, the paths to its parties, and what weighed most. */
function ruleOf({ candidate, roles, stage }: JudgedReading, { reasons }: Decision): string {
  const { trigger } = candidate;
  const by = stage.rule === null ? "" : ` (${stage.rule})`;
  const act = `${trigger.name}: ${[trigger.lemma, ...trigger.rest].join(" ")}${by}`;
  return `${act}; promisor: ${roles.promisors.path}; beneficiary: ${roles.beneficiaries.path}; by ${reasons.join(", ")}`;
}

/** @throws InvariantError where the quote, or the cue in it, is not what stands in the article's text. */
function checkQuote(claim: Claim, text: string): void {
  if (text.slice(claim.start, claim.end) !== claim.quote || claim.quote.length === 0 || !claim.quote.includes(claim.cue)) {
    throw new InvariantError(`Claim ${claim.id} of article ${claim.articleId} quotes words that don't stand at ${claim.start} to ${claim.end}.`);
  }
}

function personsFirst(ids: readonly string[]): string[] {
  const isPerson = (id: string): number => Number(id.startsWith("person:"));
  return sortedUnique(ids).sort((a, b) => isPerson(b) - isPerson(a) || compareText(a, b));
}
