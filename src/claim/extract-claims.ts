import type { Article } from "#schema/article";
import type { Claim } from "#schema/claim";
import type { Document } from "#schema/document";
import type { Finding } from "#schema/extraction";
import type { Judgement } from "#schema/judgement";
import type { Entities, ResolvedMention } from "#schema/mention";
import type { EntityRelation } from "#schema/relation";
import { ArticleOpinion } from "#src/claim/article-opinion";
import { chooseParties } from "#src/claim/blended-parties";
import { buildClaims } from "#src/claim/build-claims";
import { carryOver } from "#src/claim/carry-over";
import { type Decision, decide, decideWith } from "#src/claim/decide";
import { Discourse } from "#src/claim/discourse";
import { opinionOn } from "#src/claim/opinion";
import { type JudgedReading, readSentence } from "#src/claim/read-sentence";
import { type SentenceView, textOf, viewSentence } from "#src/claim/sentence-view";
import { groupBy } from "#src/support/group";
import { overlapping } from "#src/support/spans";

export interface ExtractedClaims {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** A sentence with every candidate in it, before any is decided. */
export interface ReadSentence {
  readonly view: SentenceView;
  readonly readings: readonly JudgedReading[];
}

/** Sentences of a document with their candidates; each is read with what the article has told before it. Judges are trained on this. */
export function readDocument(document: Document, entities: Entities, discourseOf: (views: readonly SentenceView[]) => Discourse): ReadSentence[] {
  const mentionsOf = overlapping(entities.mentions);
  const views = document.blocks.flatMap((block) =>
    block.sentences.map((sentence) => viewSentence(document, sentence, block.kind, mentionsOf(sentence.start, sentence.end))),
  );
  const discourse = discourseOf(views);
  return views.map((view) => {
    const readings = readSentence(view, discourse);
    for (const reading of readings) remember(discourse, reading);
    discourse.advance(view, readings.find(({ speech }) => speech.speakers.length > 0)?.speech.speakers ?? []);
    return { view, readings };
  });
}

/** Acts by which parties are bound, for what the next sentences leave out. */
const bindingActs = new Set(["commit", "agree", "offer", "decide", "sign", "ratify", "negotiate", "impose", "demand", "broker"]);

function remember(discourse: Discourse, { candidate, roles: { promisors, beneficiaries } }: JudgedReading): void {
  if (promisors.implicit || !bindingActs.has(candidate.trigger.act)) return;
  discourse.bind(promisors.mentions, beneficiaries.implicit ? [] : beneficiaries.mentions);
}

/** An article with every candidate of its sentences, before any is decided. */
export interface ClaimReading {
  readonly sentences: readonly (ReadSentence & { readonly isWorthJudging: boolean })[];
  readonly discourse: Discourse;
}

/** Below this probability by grammar alone nothing in a sentence is worth the judge's time: low, as only speed speaks against it; a higher one has not been measured. */
const WORTH_JUDGING = 0.04;

/** Reads the candidates of a document. */
export function readClaims(article: Article, document: Document, entities: Entities, relations: readonly EntityRelation[]): ClaimReading {
  let discourse = new Discourse(relations, article.publishedAt, []);
  const sentences = readDocument(document, entities, (views) => {
    discourse = new Discourse(relations, article.publishedAt, views);
    return discourse;
  });
  const isWorthJudging = ({ readings }: ReadSentence): boolean => readings.some(({ evidence }) => decide(evidence).probability >= WORTH_JUDGING);
  return { sentences: sentences.map((sentence) => ({ ...sentence, isWorthJudging: isWorthJudging(sentence) })), discourse };
}

/**
 * Claims in the order of the text: every candidate that grammar and judge together make a claim, with who is bound by it toward whom, and to what.
 * A claim without anyone who would be bound becomes a finding instead.
 *
 * @param mentions those of the article, in the order in which the judge counts them
 * @param judgements of the learned judge, in the order of the text
 */
export function decideClaims(
  article: Article,
  { sentences, discourse }: ClaimReading,
  mentions: readonly ResolvedMention[],
  judgements: readonly Judgement[],
): ExtractedClaims {
  const claims = new Map<string, Claim>();
  const findings: Finding[] = [];
  const opinion = new ArticleOpinion(judgements);
  const bySentence = groupBy(judgements, ({ sentence }) => sentence);
  for (const [index, { view, readings }] of sentences.entries()) {
    const likely = readings
      .map((reading) => decideReading(reading, opinionOn(reading.candidate, bySentence.get(index) ?? [])))
      .filter(({ decision }) => decision.isClaim);
    const decided = likely.filter(({ reading }) => !likely.some((outer) => isContentOf(reading, outer.reading)));
    for (const { reading, judgement, decision } of decided) {
      const parties = chooseParties({ view, discourse, mentions, reading, judgement });
      if (parties.promisors.length === 0) findings.push(withoutPromisor(view, reading));
      else
        for (const claim of buildClaims({ article, view, reading, judgement, decision, parties, discourse, opinion }))
          claims.set(claim.id, claims.get(claim.id) ?? claim);
    }
  }
  return { claims: carryOver([...claims.values()]), findings };
}

function decideReading(
  reading: JudgedReading,
  judgement: Judgement | null,
): { reading: JudgedReading; judgement: Judgement | null; decision: Decision } {
  return { reading, judgement, decision: decideWith(reading.evidence, judgement) };
}

/** "pledged to provide": one commitment with its content, not two; "urged Spain to press Cuba" is two (GUIDE of the coders, ruling 3). */
function isContentOf({ candidate: inner }: JudgedReading, { candidate: outer }: JudgedReading): boolean {
  return inner !== outer && inner.trigger.frame !== "demand" && outer.contents.includes(inner.head);
}

function withoutPromisor(view: SentenceView, { candidate }: JudgedReading): Finding {
  const cue = textOf(view, candidate.first, candidate.last);
  const message = `"${cue}": nobody in the sentence can be read as the one who would be bound`;
  return {
    rule: "claim-without-promisor",
    message,
    start: view.sentence.tokens[candidate.first]?.start ?? view.sentence.start,
    end: view.sentence.end,
  };
}
